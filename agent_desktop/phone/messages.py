"""What desktop and engine say to each other. Times are seconds since the epoch, UTC.

Every call event carries the whole call, so a replay after a re-attach is the same message again
and a lost intermediate event does no harm.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from agent_desktop.domain.call import CallState, Direction, EndCause, TransferState
from agent_desktop.domain.line import LineState
from agent_desktop.domain.quality import Quality
from agent_desktop.domain.status import Fault, Health

PROTOCOL = 3
CODECS = ("opus", "G722", "PCMA", "PCMU")
"""Raised when a message changes meaning. Desktop and engine of one installation always match."""


class Transport(msgspec.Struct, frozen=True):
    """How SIP travels. `kind` is udp, tcp or tls; `ca_file` empty means the system's store."""

    kind: str = "udp"
    ca_file: str = ""
    bind: str = ""
    port: int = 0
    verify: bool = True
    """False takes any certificate. A machine's policy may say so, a person may not."""


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
    """SRTP: off, optional or required. Keys travel in SDP (RFC 4568)."""
    withhold: bool = False
    """Call out with the caller's number withheld (RFC 3323)."""
    realm: str = "*"
    proxy: str = ""
    """Outbound proxy as host or host:port; empty is the registrar itself."""
    stun: str = ""
    """STUN server as host:port; without one the machine's own address is used."""
    ice: bool = False
    digits: str = "rfc4733"
    """How DTMF travels: rfc4733 or info (a SIP INFO request)."""
    trusted: tuple[str, ...] = ()
    """Addresses beside the registrar's that may ring the telephone."""
    keep_alive: int = 15
    """Seconds between the empty packets that keep a NAT open; 0 sends none."""


class SecondCall(StrEnum):
    """What a call meets that comes while another is up."""

    WAIT = "wait"
    """It rings; the desktop sounds a soft tone."""
    BUSY = "busy"
    FORWARD = "forward"
    """It is sent on to a number, the queue for instance."""


class Rules(msgspec.Struct, frozen=True):
    """How calls are taken. Without `accepting` they are answered 486 (RFC 3261 section 21.4.24)."""

    accepting: bool = True
    second_call: SecondCall = SecondCall.WAIT
    forward_to: str = ""
    auto_answer: float | None = None
    """Seconds of ringing after which a call is answered by itself, with a tone; None: never."""
    watched: tuple[str, ...] = ()
    """Extensions whose lamps are followed."""


class SoundChoice(msgspec.Struct, frozen=True):
    """Which devices to use and how. Ids are the sound server's stable names, best first.

    Empty lists take the system's default. Nothing is used that is not in a list that names
    something: a missing microphone is told, never replaced by one that nobody chose.
    """

    speakers: tuple[str, ...] = ()
    microphones: tuple[str, ...] = ()
    server: str = ""
    """PulseAudio server address; empty is the session's own."""
    null: bool = False
    """No device at all."""
    microphone_gain: float = 1.0
    speaker_gain: float = 1.0
    """Factors; 1.0 leaves the sound alone, 0.0 is silence."""
    echo_cancel: bool = False
    noise_suppression: bool = False
    gain_control: bool = False


class Device(msgspec.Struct, frozen=True):
    """A sound device: its stable id, and what people call it."""

    id: str
    name: str


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
    linked: str = ""
    """The exchange's own name for the call, the same at every desk it rings at."""
    queued_seconds: int | None = None
    """How long the caller had waited in the exchange's queue when it rang here, if it says so."""
    answered: float | None = None
    ended: float | None = None
    muted: bool = False
    encrypted: bool = False
    codec: str = ""
    end_cause: EndCause | None = None
    account: str = ""
    transfer: TransferState | None = None
    consults: str = ""
    """Id of the call this consultation was made for."""
    joined: bool = False
    quality: Quality | None = None


# --- desktop to engine -------------------------------------------------------------------------


class Command(msgspec.Struct, frozen=True, tag_field="do", tag=str.lower):
    """Base of what the desktop asks for."""


class Attach(Command, frozen=True):
    """First message. The engine answers Attached; an earlier desktop is dropped."""

    protocol: int


class Configure(Command, frozen=True):
    """The whole configuration. Unchanged accounts keep their registration and calls.

    The first account is the one calls go out through unless another is named.
    """

    accounts: tuple[Account, ...]
    sound: SoundChoice
    rules: Rules = Rules()
    codecs: tuple[str, ...] = CODECS
    """By the codec's SDP name, best first; what is not named is not offered."""


class Dial(Command, frozen=True):
    """Call a number or SIP URI through an account, the first one when none is named."""

    call: str
    target: str
    account: str = ""


class Answer(Command, frozen=True):
    """Answer a ringing call; other active calls are held first."""

    call: str


class Reject(Command, frozen=True):
    """Refuse a ringing call (486 Busy Here, so that a queue tries somebody else)."""

    call: str


class Deflect(Command, frozen=True):
    """Send a ringing call on to a number (302, RFC 3261 section 21.3.3)."""

    call: str
    target: str


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
    """DTMF, as telephone events (RFC 4733) or INFO: the account says which."""

    call: str
    digits: str


class Transfer(Command, frozen=True):
    """Hand a call over to a number unseen (REFER, RFC 3515). On failure it stays here, held."""

    call: str
    target: str


class Consult(Command, frozen=True):
    """Call a number about a call, which is held meanwhile. `consultation` is the new call's id."""

    call: str
    consultation: str
    target: str


class CompleteTransfer(Command, frozen=True):
    """Join the call with its consultation and leave (REFER with Replaces, RFC 3891)."""

    consultation: str


class Join(Command, frozen=True):
    """Let two calls and the agent hear one another; both are taken off hold."""

    call: str
    other: str


class Part(Command, frozen=True):
    """End the conference: this call stays up, the others in it are held."""

    call: str


class UseFeature(Command, frozen=True):
    """Dial a feature code of the exchange without a sound or a card. Answered with FeatureUsed."""

    code: str


class Measure(Command, frozen=True):
    """Send Levels ten times a second, or stop. Opens the devices when no call has done so.

    `hear`: what the microphone takes is heard in the loudspeaker, until a call needs them.
    """

    on: bool
    hear: bool = False


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
    | Deflect
    | HangUp
    | Hold
    | Resume
    | Mute
    | SendDigits
    | Transfer
    | Consult
    | CompleteTransfer
    | Join
    | Part
    | UseFeature
    | Measure
    | Ping
    | Quit
)

# --- engine to desktop -------------------------------------------------------------------------


class Event(msgspec.Struct, frozen=True, tag_field="is", tag=str.lower):
    """Base of what the engine tells."""


class Registration(Event, frozen=True):
    """State and reason of an account's registration (RFC 3261 section 10)."""

    health: Health
    fault: Fault | None = None
    detail: str = ""
    account: str = ""


class Sound(Event, frozen=True):
    """What the sound path uses now. DEGRADED means the null device: nobody hears anything."""

    health: Health
    fault: Fault | None = None
    detail: str = ""
    speaker: str = ""
    microphone: str = ""
    """Ids of the devices in use, empty for the system's default."""


class Devices(Event, frozen=True):
    """Every device there is now. Told at attach and whenever one comes or goes."""

    speakers: tuple[Device, ...] = ()
    microphones: tuple[Device, ...] = ()


class Levels(Event, frozen=True):
    """How loud it is, 0.0 to 1.0."""

    microphone: float
    speaker: float


class MessagesWaiting(Event, frozen=True):
    """Voicemail of an account (RFC 3842)."""

    account: str
    new: int
    old: int = 0


class LineChanged(Event, frozen=True):
    """The lamp of a watched extension."""

    extension: str
    state: LineState


class FeatureUsed(Event, frozen=True):
    """Whether the exchange took a feature code; `status` is SIP's answer."""

    code: str
    done: bool
    status: int = 0


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
    registrations: tuple[Registration, ...]
    sound: Sound
    devices: Devices = Devices()
    waiting: tuple[MessagesWaiting, ...] = ()
    lines: tuple[LineChanged, ...] = ()


class Pong(Event, frozen=True):
    """Answer to Ping."""

    number: int


AnyEvent = (
    Registration
    | Sound
    | Devices
    | Levels
    | MessagesWaiting
    | LineChanged
    | FeatureUsed
    | CallChanged
    | CommandFailed
    | Attached
    | Pong
)

encode = msgspec.msgpack.Encoder().encode
decode_command = msgspec.msgpack.Decoder(AnyCommand).decode
decode_event = msgspec.msgpack.Decoder(AnyEvent).decode
