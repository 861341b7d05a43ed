"""What AMI sends is taken apart, whatever it is."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.feed.ami.protocol import MAX_FIELDS, MAX_LINE, AmiParser, action_bytes

JOIN = (
    b"Asterisk Call Manager/11.0.0\r\nEvent: QueueCallerJoin\r\nUniqueid: a.1\r\n"
    b"ChanVariable: DDI=56000110\r\nChanVariable: CALLERID(pres)=allowed\r\nCount: 3\r\n\r\n"
)


def test_an_event_is_read() -> None:
    (event,) = AmiParser().feed(JOIN)

    assert event.event == "QueueCallerJoin"
    assert event.get("uniqueid") == "a.1"
    assert event.number("Count") == 3
    assert event.number("Uniqueid") == 0
    assert event.variable("DDI") == "56000110"
    assert event.variable("CALLERID(pres)") == "allowed"
    assert event.variable("nothing") == ""


@given(st.lists(st.integers(1, len(JOIN) - 1), max_size=6))
def test_pieces_make_the_same_messages(cuts: list[int]) -> None:
    parser, places = AmiParser(), [0, *sorted(cuts), len(JOIN)]

    pieces = [JOIN[start:end] for start, end in itertools.pairwise(places)]
    found = [message for piece in pieces for message in parser.feed(piece)]

    assert found == list(AmiParser().feed(JOIN))


@given(st.lists(st.binary(max_size=300), max_size=20))
def test_any_bytes_are_survived_and_a_message_is_read_after_them(pieces: list[bytes]) -> None:
    parser = AmiParser()
    for piece in pieces:
        list(parser.feed(piece))

    *_, last = parser.feed(b"\r\n\r\n" + JOIN)

    assert last.event == "QueueCallerJoin"


def test_a_line_without_an_end_takes_no_memory() -> None:
    parser = AmiParser()
    for _ in range(100):
        list(parser.feed(b"x" * MAX_LINE))

    (event,) = parser.feed(b"\r\n\r\nEvent: A\r\n\r\n")

    assert event.event == "A"


def test_a_message_without_an_end_is_bounded() -> None:
    (event,) = AmiParser().feed(b"a: b\r\n" * (MAX_FIELDS + 9) + b"\r\n")

    assert len(event.fields) == MAX_FIELDS


def test_a_value_is_no_second_action() -> None:
    sent = action_bytes("QueuePause", "1", [("Reason", "x\r\nAction: Originate\r\n\r\n")])

    assert sent.count(b"\n") == 4
    assert b"\nAction: Originate" not in sent
