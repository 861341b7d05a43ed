"""What an exchange notifies of is read, and whatever else is sent does no harm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.domain.line import LineState
from agent_desktop.phone import messages as m
from agent_desktop.phone.engine.notify import line_state, messages_waiting

HEAD = "NOTIFY sip:101@127.0.0.1 SIP/2.0\r\nEvent: x\r\n\r\n"
DIALOG = '<dialog-info xmlns="urn:ietf:params:xml:ns:dialog-info">{}</dialog-info>'
LAUGHS = "".join(
    f'<!ENTITY {name} "{f"&{before};" * 10}">'
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
PIECES = st.sampled_from(
    ["<state>", "</state>", "confirmed", "<a>", "</a>", "&lt;", "<!--", "]]>", "\r\n\r\n", "\x00"]
)
MESSAGES = st.one_of(
    st.text(),
    st.binary().map(lambda octets: octets.decode("latin-1")),
    st.lists(PIECES).map("".join),
).map(HEAD.__add__)


def test_voicemail_is_counted() -> None:
    body = "Messages-Waiting: yes\r\nVoice-Message: 2/8 (0/2)\r\n"
    assert messages_waiting("101", HEAD + body) == m.MessagesWaiting("101", 2, 8)
    assert messages_waiting("101", HEAD + "Messages-Waiting: no") == m.MessagesWaiting("101", 0)


@pytest.mark.parametrize("number", ["-1", "9" * 300, "", "two"])
def test_a_count_that_is_none_is_not_believed(number: str) -> None:
    assert messages_waiting("101", f"{HEAD}Voice-Message: {number}/0\r\n") is None


@pytest.mark.parametrize(
    ("states", "line"),
    [
        ([], LineState.IDLE),
        (["terminated"], LineState.IDLE),
        (["early", "terminated"], LineState.RINGING),
        (["early", "confirmed"], LineState.BUSY),
        (["nonsense"], LineState.IDLE),
    ],
)
def test_a_line_is_as_busy_as_its_busiest_dialog(states: list[str], line: LineState) -> None:
    dialogs = "".join(f"<dialog><state>{state}</state></dialog>" for state in states)
    assert line_state(HEAD + DIALOG.format(dialogs)) is line


@pytest.mark.parametrize(
    "document",
    [
        f'<!DOCTYPE a [<!ENTITY a "ha">{LAUGHS}]><a><state>&i;</state></a>',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///dev/zero">]><a><state>&x;</state></a>',
        "<a>" * 20_000,
        DIALOG.format("<dialog/>" * 20_000),
        "",
    ],
    ids=["bomb", "from a file", "deep", "long", "nothing"],
)
def test_a_hostile_document_says_nothing_and_is_not_followed(document: str) -> None:
    assert line_state(HEAD + document) is LineState.UNKNOWN


@given(MESSAGES)
def test_nothing_makes_them_raise(message: str) -> None:
    assert isinstance(line_state(message), LineState)
    found = messages_waiting("101", message)
    assert found is None or max(found.new, found.old) < 1_000_000
