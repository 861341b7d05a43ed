"""What desktop and engine say to each other. Times are seconds since the epoch, UTC.

Every call event carries the whole call, so a replay after a re-attach is the same message again
and a lost intermediate event does no harm.
"""

from __future__ import annotations

import msgspec

from agent_desktop.domain.call import CallState, Direction, EndCause
from agent_desktop.domain.status import Fault, Health

PROTOCOL = 1
"""Raised when a message changes meaning. Desktop and engine of one installation always match."""


class Transport(msgspec.Struct, frozen=True):
    """How SIP travels. `kind` is udp, tcp or tls; `ca_file` empty means the system's store."""

    kind: str = "udp"
    ca_file: str = ""
    bind: str = ""
    port: int = 0


class Account(msgspec.Struct, frozen=True):
    """A SIP account. The password travels here and nowhere else."""

    id: str
    user: str
    host: str
    port: int = 0
    auth_user: str = ""
    password: str = ""
    display_name: str = ""
    register: bool = True
    transport: Transport = Transport()
    expires: int = 120
    encryption: str = "optional"
    """SRTP: off, optional or required (RFC 4568)."""
    withhold: bool = False
    """Call out with the caller's number withheld (RFC 3323)."""


class SoundChoice(msgspec.Struct, frozen=True):
    """Which devices to use. Empty is the system's default; `null` asks for no device at all."""

    speaker: str = ""
    microphone: str = ""
    server: str = ""
    """PulseAudio server address; empty is the session's own."""
    null: bool = False


class WireCall(msgspec.Struct, frozen=True):
    """One call at one moment, as the engine sees it."""

    id: str
    direction: Direction
    state: CallState
    remote_number: str
    remote_name: str
    withheld: bool
    ddi: str
    diversion: tuple[str, ...]
    history_info: tuple[str, ...]
    called_party: str
    to: str
    started: float
    answered: float | None = None
    ended: float | None = None
    muted: bool = False
    encrypted: bool = False
    codec: str = ""
    end_cause: EndCause | None = None


# --- desktop to engine -------------------------------------------------------------------------


class Command(msgspec.Struct, frozen=True, tag_field="do", tag=str.lower):
    """Base of what the desktop asks for."""


class Attach(Command, frozen=True):
    """First message. The engine answers Attached; an earlier desktop is dropped."""

    protocol: int


class Configure(Command, frozen=True):
    """The whole configuration. Unchanged accounts keep their registration and calls.

    Without `accepting` new calls are answered 486 Busy Here (RFC 3261 section 21.4.24).
    """

    account: Account | None
    sound: SoundChoice
    accepting: bool = True


class Dial(Command, frozen=True):
    """Call a number or SIP URI through the account."""

    call: str
    target: str


class Answer(Command, frozen=True):
    """Answer a ringing call; other active calls are held first."""

    call: str


class Reject(Command, frozen=True):
    """Refuse a ringing call (486 Busy Here, so that a queue tries somebody else)."""

    call: str


class HangUp(Command, frozen=True):
    """End a call in any state."""

    call: str


class Hold(Command, frozen=True):
    """Put an active call on hold (RFC 3264 section 8.4)."""

    call: str


class Resume(Command, frozen=True):
    """Take a held call back; other active calls are held first."""

    call: str


class Mute(Command, frozen=True):
    """Stop or restart the microphone towards one call."""

    call: str
    muted: bool


class SendDigits(Command, frozen=True):
    """DTMF as telephone events (RFC 4733)."""

    call: str
    digits: str


class Ping(Command, frozen=True):
    """Answered with Pong as soon as the SIP thread is round once more."""

    number: int


class Quit(Command, frozen=True):
    """Hang up everything, unregister and end the process."""


AnyCommand = (
    Attach
    | Configure
    | Dial
    | Answer
    | Reject
    | HangUp
    | Hold
    | Resume
    | Mute
    | SendDigits
    | Ping
    | Quit
)

# --- engine to desktop -------------------------------------------------------------------------


class Event(msgspec.Struct, frozen=True, tag_field="is", tag=str.lower):
    """Base of what the engine tells."""


class Registration(Event, frozen=True):
    """State and reason of the account's registration (RFC 3261 section 10)."""

    health: Health
    fault: Fault | None = None
    detail: str = ""


class Sound(Event, frozen=True):
    """What the sound path uses now. DEGRADED means the null device: nobody hears anything."""

    health: Health
    fault: Fault | None = None
    detail: str = ""


class CallChanged(Event, frozen=True):
    """A call is new or different."""

    call: WireCall


class CommandFailed(Event, frozen=True):
    """A command could not be carried out; `call` is empty when it concerned none."""

    command: str
    call: str
    detail: str


class Attached(Event, frozen=True):
    """Everything that is so now: answer to Attach."""

    protocol: int
    pid: int
    calls: tuple[WireCall, ...]
    registration: Registration
    sound: Sound


class Pong(Event, frozen=True):
    """Answer to Ping."""

    number: int


AnyEvent = Registration | Sound | CallChanged | CommandFailed | Attached | Pong

encode = msgspec.msgpack.Encoder().encode
decode_command = msgspec.msgpack.Decoder(AnyCommand).decode
decode_event = msgspec.msgpack.Decoder(AnyEvent).decode
