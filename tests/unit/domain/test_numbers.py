"""Telephone numbers in every form people and exchanges write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.domain.numbers import NumberKind, parse_number


@pytest.mark.parametrize(
    "written",
    [
        "56000110",
        "560 00 110",
        "56 00 01 10",
        "+4756000110",
        "+47 56 00 01 10",
        "004756000110",
        "0047 560 00 110",
        "4756000110",
        "56.00.01.10",
        "(56) 00-01-10",
        "56\u00a000\u00a001\u202f10",
    ],
)
def test_every_way_of_writing_a_norwegian_number_is_the_same_number(written: str) -> None:
    number = parse_number(written)
    assert number is not None
    assert number.digits == "+4756000110"
    assert number.dialable == "56000110"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("90000214", "900 00 214"),
        ("41234567", "412 34 567"),
        ("80012345", "800 12 345"),
        ("56000110", "56 00 01 10"),
        ("+46812345678", "+46 8 123 456 78"),
    ],
)
def test_a_number_is_grouped_as_it_is_read(written: str, shown: str) -> None:
    assert str(parse_number(written)) == shown


@pytest.mark.parametrize("written", ["110", "1881", "02800", "101", "4417", "*97", "*471", "600"])
def test_short_numbers_extensions_and_feature_codes_are_kept_as_dialled(written: str) -> None:
    number = parse_number(written)
    assert number is not None
    assert number.kind is NumberKind.SHORT
    assert str(number) == number.dialable == written


@pytest.mark.parametrize(
    "written",
    [
        "",
        " ",
        "anonymous",
        "abc",
        "+",
        "++4756000110",
        "1234567890123456",
        "56000110x",
        "<56000110>",
    ],
)
def test_what_is_no_number_is_none(written: str) -> None:
    assert parse_number(written) is None


def test_a_foreign_number_is_dialled_with_its_country_code() -> None:
    number = parse_number("0046812345678")
    assert number is not None
    assert number.dialable == "0046812345678"


@given(st.text())
def test_nothing_makes_it_raise(written: str) -> None:
    parse_number(written)


@given(st.from_regex(r"[2-9][0-9]{7}", fullmatch=True))
def test_shown_and_dialable_forms_are_the_same_number_again(written: str) -> None:
    number = parse_number(written)
    if number is not None:
        assert parse_number(str(number)) == number
        assert parse_number(number.dialable) == number


@pytest.mark.parametrize("written", ["+1", "+99912345678", "+471234567", "+4712", "123456"])
def test_what_no_numbering_plan_can_hold_is_none_or_short(written: str) -> None:
    number = parse_number(written)
    assert number is None or number.kind is NumberKind.SHORT
