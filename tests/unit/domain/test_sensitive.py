"""What should not stand in a note is found, and ordinary numbers are left alone.

Every identity and account number is made here, from its check digits; those of persons are of the
synthetic kind (month + 80) except where the kind itself is tested.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.domain.sensitive import SensitiveKind, find_sensitive

FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2)
SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def check_digit(digits: str, weights: tuple[int, ...]) -> int:
    """Modulus 11; 10 means that there is no such number."""
    return -sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11


def identities(date: str) -> Iterator[str]:
    """Valid numbers that begin with these six digits."""
    for individual in range(1000):
        nine = f"{date}{individual:03}"
        first = check_digit(nine, FIRST)
        second = check_digit(f"{nine}{first}", SECOND) if first < 10 else 10
        if second < 10:
            yield f"{nine}{first}{second}"


def accounts(start: str) -> Iterator[str]:
    """Valid account numbers that begin with these six digits and are no identity numbers."""
    taken = set(identities(start))
    for serial in range(10_000):
        ten = f"{start}{serial:04}"
        digit = check_digit(ten, SECOND)
        if digit < 10 and f"{ten}{digit}" not in taken:
            yield f"{ten}{digit}"


def kinds(text: str) -> list[SensitiveKind]:
    return [found.kind for found in find_sensitive(text)]


PERSON = next(identities("019090"))
DATES = ["010190", "310199", "290200", "019090", "410190", "410990", "718190", "318190", "014190"]
"""Ordinary, the last of a month, a leap day, synthetic, D-numbers, synthetic D-numbers."""


@pytest.mark.parametrize("date", [d for d in DATES if d not in {"718190"}])
def test_identity_numbers_are_found(date: str) -> None:
    for found in islice(identities(date), 5):
        assert kinds(f"Fødselsnummer {found}, seier ho.") == [SensitiveKind.NATIONAL_ID]


@pytest.mark.parametrize("date", ["320190", "011390", "000190", "300290", "720190", "016090"])
def test_without_a_date_it_is_no_identity_number(date: str) -> None:
    for found in islice(identities(date), 20):
        assert SensitiveKind.NATIONAL_ID not in kinds(found)


@pytest.mark.parametrize("pattern", ["{a} {b}", "{a}-{b}", "{a}.{b}", "{a}\u00a0{b}"])
def test_identity_numbers_in_groups(pattern: str) -> None:
    text = f"Nr. {pattern.format(a=PERSON[:6], b=PERSON[6:])}."
    (found,) = find_sensitive(text)
    assert found.kind is SensitiveKind.NATIONAL_ID
    assert text[found.start : found.end] == pattern.format(a=PERSON[:6], b=PERSON[6:])
    in_threes = f"{PERSON[:2]} {PERSON[2:4]} {PERSON[4:6]} {PERSON[6:]}"
    assert kinds(in_threes) == [SensitiveKind.NATIONAL_ID]


def test_one_wrong_digit_is_no_identity_number() -> None:
    for place in range(11):
        wrong = f"{PERSON[:place]}{(int(PERSON[place]) + 1) % 10}{PERSON[place + 1 :]}"
        assert SensitiveKind.NATIONAL_ID not in kinds(wrong)


@pytest.mark.parametrize("pattern", ["{0}.{1}.{2}", "{0} {1} {2}", "{0}{1}{2}"])
def test_accounts(pattern: str) -> None:
    for account in islice(accounts("123456"), 5):
        text = pattern.format(account[:4], account[4:6], account[6:])
        assert kinds(f"Konto {text}") == [SensitiveKind.BANK_ACCOUNT]


def test_two_side_by_side() -> None:
    other = next(identities("029090"))
    account = next(accounts("123456"))
    assert kinds(f"{PERSON} {other}") == [SensitiveKind.NATIONAL_ID] * 2
    both = f"{PERSON[:6]} {PERSON[6:]} {account[:4]}.{account[4:6]}.{account[6:]}"
    assert kinds(both) == [SensitiveKind.NATIONAL_ID, SensitiveKind.BANK_ACCOUNT]


@pytest.mark.parametrize(
    "text",
    [
        "Ring 900 00 214 eller 56 19 30 00.",
        "+47 900 00 214",
        "0047 90 00 02 14",
        "+46 8 123 456 78",
        "Sak 2026/1234-5",
        "Sak 26/04512, journalpost 2026000123",
        "Faktura på 12 500 000 kr",
        "Gnr. 13 bnr. 205, 13.05.2026 kl. 10.42",
        "01.01.1990",
        "KID 00123456789012345",
        "Organisasjonsnummer 974 760 673",
        "900 00 214, 900 00 215",
        "Treng ikkje medisinsk svar; angste seg ikkje.",
        "",
    ],
)
def test_ordinary_numbers_and_words_are_left_alone(text: str) -> None:
    assert kinds(text) == []


def test_within_a_longer_number_nothing_is_found() -> None:
    assert kinds(f"1{PERSON}") == []
    assert kinds(f"{PERSON}1") == []


@pytest.mark.parametrize(
    "word",
    ["diagnose", "diagnosen", "kreft", "demens", "depresjon", "psykisk", "sjukmeld", "sykmeldt",
     "gravid", "rusmisbruk", "innlagt", "Insulin", "HIV", "sjølvmordstankar", "selvmordstanker",
     "hjarteinfarkt", "hjerteinfarkt", "medisinar", "medisiner"],
)  # fmt: skip
def test_words_of_health_in_both_written_forms(word: str) -> None:
    text = f"Ho er {word}, seier dottera."
    (found,) = find_sensitive(text)
    assert found.kind is SensitiveKind.HEALTH
    assert text[found.start : found.end] == word


@given(st.text() | st.text("0123456789 .-\u00a0\u202fKkreft", max_size=60))
def test_whatever_it_is_given_it_stays_within_the_text(text: str) -> None:
    after = 0
    for found in find_sensitive(text):
        assert 0 <= found.start < found.end <= len(text)
        assert found.start >= after
        after = found.start
