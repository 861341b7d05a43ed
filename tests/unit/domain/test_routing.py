"""Which municipality was called, from the headers that are there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.domain.numbers import parse_number
from agent_desktop.domain.routing import CallHeaders, Known, RoutingTable, Unknown, called
from tests.made import GULEN, OSTEROY

TABLE = RoutingTable([OSTEROY, GULEN])
OSTEROY_NUMBER, GULEN_NUMBER = "56000110", "56000120"


def name(headers: CallHeaders) -> str | None:
    found = called(headers, TABLE)
    return found.municipality.name if isinstance(found, Known) else None


@pytest.mark.parametrize(
    "headers",
    [
        CallHeaders(ddi=OSTEROY_NUMBER),
        CallHeaders(ddi="+47 560 00 110"),
        CallHeaders(diversion=("<sip:56000110@pbx.example>;reason=unconditional;counter=1",)),
        CallHeaders(diversion=('"Osterøy, <sentralbord>" <tel:+4756000110>;reason=no-answer',)),
        CallHeaders(history_info=("<sip:56000110@pbx.example>;index=1",)),
        CallHeaders(
            history_info=("<sip:56000110@pbx>;index=1, <sip:101@pbx;cause=302>;index=1.1",)
        ),
        CallHeaders(called_party="<sip:56000110@pbx.example>"),
        CallHeaders(to="<sip:56000110@10.0.0.1:5060;transport=udp>"),
        CallHeaders(to='"Kontaktsenter" <sips:+4756000110@pbx>;tag=abc'),
    ],
)
def test_each_header_alone_tells(headers: CallHeaders) -> None:
    assert name(headers) == "Osterøy"


def test_headers_are_read_in_order() -> None:
    headers = CallHeaders(
        ddi=OSTEROY_NUMBER,
        diversion=("<sip:56000120@pbx>",),
        history_info=("<sip:56000120@pbx>",),
        called_party="<sip:56000120@pbx>",
        to="<sip:56000120@pbx>",
    )
    assert name(headers) == "Osterøy"


def test_a_header_with_a_number_of_nobody_gives_way_to_the_next() -> None:
    assert name(CallHeaders(ddi="101", to="<sip:56000120@pbx>")) == "Gulen"


def test_after_several_diversions_the_first_dialled_number_counts() -> None:
    """RFC 5806: the newest diversion stands first."""
    headers = CallHeaders(diversion=("<sip:101@pbx>", "<sip:56000120@pbx>, <sip:56000110@pbx>"))
    assert name(headers) == "Osterøy"


def test_an_unknown_number_says_which() -> None:
    found = called(CallHeaders(ddi="56000199", to="<sip:101@pbx>"), TABLE)
    assert found == Unknown(parse_number("56000199"))


def test_no_header_at_all_is_unknown() -> None:
    assert called(CallHeaders(), TABLE) == Unknown(None)


def test_the_line_that_was_dialled_is_told() -> None:
    found = called(CallHeaders(ddi="56000111"), TABLE)
    assert isinstance(found, Known)
    assert found.line.label == "Byggesak og plan"


hostile = st.text(max_size=300) | st.just("<sip:" + "9" * 10_000 + "@x>") | st.just('"' * 5000)


@given(hostile, hostile, hostile)
def test_nothing_makes_it_raise(one: str, two: str, three: str) -> None:
    called(CallHeaders(one, (two, three), (three, one), two, three), TABLE)
