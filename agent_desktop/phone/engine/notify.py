"""Reads what an exchange notifies of: voicemail (RFC 3842) and colleagues' lines (RFC 4235)."""

from __future__ import annotations

import re
from xml.etree import ElementTree  # expat limits expansion itself, and nothing is fetched

from agent_desktop.domain.line import LineState
from agent_desktop.phone import messages as m

_VOICE = re.compile(r"^Voice-Message:\s*(\d{1,6})/(\d{1,6})", re.IGNORECASE | re.MULTILINE)
_WAITING = re.compile(r"^Messages-Waiting:\s*(yes|no)\b", re.IGNORECASE | re.MULTILINE)
_LARGEST = 1 << 16
_STATES = {
    "trying": LineState.BUSY,
    "proceeding": LineState.BUSY,
    "early": LineState.RINGING,
    "confirmed": LineState.BUSY,
    "terminated": LineState.IDLE,
}


def messages_waiting(account: str, message: str) -> m.MessagesWaiting | None:
    """The voicemail a NOTIFY tells of, None when it tells of none. Never raises."""
    body = _body(message)
    counted = _VOICE.search(body)
    if counted:
        return m.MessagesWaiting(account, int(counted[1]), int(counted[2]))
    waiting = _WAITING.search(body)
    if waiting is None:
        return None
    return m.MessagesWaiting(account, 1 if waiting[1].lower() == "yes" else 0)


def line_state(message: str) -> LineState:
    """What a dialog-info NOTIFY says of a line: the busiest of its dialogs. Never raises.

    A document that can't be read says UNKNOWN; one without dialogs, IDLE. None of them has a
    document type; one that has could take the SIP thread's time with what its entities expand to.
    """
    body = _body(message)[:_LARGEST].strip()
    if "<!DOCTYPE" in body:
        return LineState.UNKNOWN
    try:
        document = ElementTree.fromstring(body)  # noqa: S314
    except (ElementTree.ParseError, ValueError):
        return LineState.UNKNOWN
    found = [_STATES.get((state.text or "").strip()) for state in document.iterfind(".//{*}state")]
    for state in (LineState.BUSY, LineState.RINGING):
        if state in found:
            return state
    return LineState.IDLE


def _body(message: str) -> str:
    return message.replace("\r\n", "\n").partition("\n\n")[2]
