"""What `ctl` and the running desktop say to each other, as JSON. One request, one reply.

`watch` is the exception: its replies go on, one for every change of the desk.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from agent_desktop.domain.contact import CallerKind, OnWeb, Outcome
from agent_desktop.domain.incident import IncidentKind
from agent_desktop.domain.status import AgentStatus


class Request(msgspec.Struct, frozen=True, tag_field="do", tag=str.lower):
    """Base of what can be asked. `call` empty means the call one would expect."""


class Status(Request, frozen=True):
    """What is on the desk."""


class Watch(Request, frozen=True):
    """What is on the desk, now and after every change."""


PageName = Literal[
    "",
    "call",
    "team",
    "questions",
    "incidents",
    "knowledge",
    "log",
    "history",
    "statistics",
    "settings",
    "sound",
    "help",
]
"""A page of the window; empty for the one that is up."""


class Show(Request, frozen=True):
    """Bring the window to the front, at a page if one is named."""

    page: PageName = ""


class Link(Request, frozen=True):
    """Open a link that asks for a call: the window comes to the front with the number filled in."""

    link: str


class Quit(Request, frozen=True):
    """End the program, as closing its window does."""


class Dial(Request, frozen=True):
    """Call a number."""

    number: str


class OnCall(Request, frozen=True, tag="call"):
    """Do something with a call."""

    action: Literal[
        "answer",
        "reject",
        "hangup",
        "hold",
        "resume",
        "mute",
        "unmute",
        "finish",
        "complete",
        "take-back",
        "join",
        "part",
        "park",
        "voicemail",
    ]
    call: str = ""


class Transfer(Request, frozen=True):
    """Hand a call over unseen."""

    number: str
    call: str = ""


class Consult(Request, frozen=True):
    """Call somebody about a call, which is held meanwhile."""

    number: str
    call: str = ""


class Redial(Request, frozen=True):
    """Call the number called last."""


class Listen(Request, frozen=True):
    """Call the mailbox."""


class Digits(Request, frozen=True):
    """Send DTMF."""

    digits: str
    call: str = ""


class Note(Request, frozen=True):
    """Set the note, and what else is given."""

    text: str | None = None
    topic: str | None = None
    outcome: Outcome | None = None
    caller_kind: CallerKind | None = None
    on_web: OnWeb | None = None
    call: str = ""


class Search(Request, frozen=True):
    """Search the knowledge base."""

    query: str


class Open(Request, frozen=True):
    """Open an article."""

    article: str


class Municipality(Request, frozen=True):
    """Show a municipality's panel."""

    code: str


class Ask(Request, frozen=True):
    """Ask the case handlers of a unit."""

    unit: str
    text: str
    share_number: bool = False
    call: str = ""


class Incident(Request, frozen=True):
    """Report an incident."""

    kind: IncidentKind
    title: str
    municipalities: tuple[str, ...]
    say: str = ""


class SetStatus(Request, frozen=True):
    """Choose my status."""

    status: AgentStatus


AnyRequest = (
    Status
    | Watch
    | Show
    | Link
    | Quit
    | Dial
    | OnCall
    | Transfer
    | Consult
    | Redial
    | Listen
    | Digits
    | Note
    | Search
    | Open
    | Municipality
    | Ask
    | Incident
    | SetStatus
)


class Refusal(msgspec.Struct, frozen=True):
    """Why a request was not carried out: a code for programs, a sentence for people."""

    code: Literal["bad-request", "no-such-call", "not-there"]
    why: str


class Reply(msgspec.Struct, frozen=True):
    """Answer to a request: the desk as it is after it, or a refusal."""

    refusal: Refusal | None = None
    desk: msgspec.Raw = msgspec.Raw(b"null")


encode = msgspec.json.Encoder().encode
decode_request = msgspec.json.Decoder(AnyRequest).decode
decode_reply = msgspec.json.Decoder(Reply).decode
