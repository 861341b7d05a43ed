"""The desk's telephone on top of the engine: wire messages to domain values and back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Protocol

from agent_desktop.domain.call import Call, Party
from agent_desktop.domain.ids import CallId
from agent_desktop.domain.numbers import PhoneNumber, parse_number
from agent_desktop.domain.routing import CallHeaders
from agent_desktop.domain.status import Fault, Health, Service, ServiceState
from agent_desktop.phone import messages as m
from agent_desktop.phone.client import EngineClient, EngineState


class CallListener(Protocol):
    """Who hears of the telephone. Called on the desktop's loop."""

    def take_call(self, call: Call) -> None:
        """A call is new or different."""
        ...

    def take_replay(self, calls: tuple[Call, ...]) -> None:
        """Attached to an engine: these are all its calls."""
        ...

    def take_engine_loss(self) -> None:
        """The engine is gone, and every call with it."""
        ...

    def take_service(self, state: ServiceState) -> None:
        """Engine, registration or sound changed."""
        ...

    def take_failure(self, detail: str) -> None:
        """A call could not be made at all."""
        ...


class EngineTelephone:
    """The telephone as the desk uses it. Everything runs on the desktop's loop."""

    def __init__(self) -> None:
        self._listener: CallListener | None = None
        self._client: EngineClient | None = None
        self._configuration = m.Configure(None, m.SoundChoice())
        self._accepting = True

    def attach(
        self, client: EngineClient, listener: CallListener, configuration: m.Configure
    ) -> None:
        """Use this engine with this configuration, and tell this listener."""
        self._client = client
        self._listener = listener
        self._configuration = configuration
        self._configure()

    def answer(self, call: CallId) -> None:
        """Answer a ringing call; others are held."""
        self._send(m.Answer(call))

    def reject(self, call: CallId) -> None:
        """Refuse a ringing call."""
        self._send(m.Reject(call))

    def hang_up(self, call: CallId) -> None:
        """End a call."""
        self._send(m.HangUp(call))

    def hold(self, call: CallId) -> None:
        """Put a call on hold."""
        self._send(m.Hold(call))

    def resume(self, call: CallId) -> None:
        """Take a held call back; others are held."""
        self._send(m.Resume(call))

    def mute(self, call: CallId, muted: bool) -> None:
        """Stop or restart the microphone towards a call."""
        self._send(m.Mute(call, muted))

    def send_digits(self, call: CallId, digits: str) -> None:
        """Send DTMF."""
        self._send(m.SendDigits(call, digits))

    def dial(self, call: CallId, number: PhoneNumber) -> None:
        """Call out under a call id of the desk's choice."""
        self._send(m.Dial(call, number.dialable))

    def accept_calls(self, accepting: bool) -> None:
        """Whether new calls ring; when not they are answered busy. Kept across a re-attach."""
        self._accepting = accepting
        self._configure()

    def told(self, event: m.AnyEvent | EngineState) -> None:
        """What the engine's client tells."""
        if self._listener is None:
            return
        match event:
            case EngineState(health, fault, detail):
                if health is Health.DOWN:
                    self._listener.take_engine_loss()
                self._tell(Service.ENGINE, health, fault, detail)
            case m.Attached(_, _, calls, registration, sound):
                self._listener.take_replay(tuple(map(read_call, calls)))
                self.told(registration)
                self.told(sound)
            case m.CallChanged(call):
                self._listener.take_call(read_call(call))
            case m.Registration(health, fault, detail):
                self._tell(Service.TELEPHONE, health, fault, detail)
            case m.Sound(health, fault, detail):
                self._tell(Service.SOUND, health, fault, detail)
            case m.CommandFailed("Dial", _, detail):
                self._listener.take_failure(detail)

    def _tell(self, service: Service, health: Health, fault: Fault | None, detail: str) -> None:
        if self._listener is not None:
            self._listener.take_service(ServiceState(service, health, fault, detail))

    def _configure(self) -> None:
        if self._client is not None:
            wanted = self._configuration
            self._client.configure(m.Configure(wanted.account, wanted.sound, self._accepting))

    def _send(self, command: m.AnyCommand) -> None:
        if self._client is not None:
            self._client.send(command)


def read_call(wire: m.WireCall) -> Call:
    """A call of the wire as a value of the domain."""
    return Call(
        id=CallId(wire.id),
        direction=wire.direction,
        state=wire.state,
        party=Party(parse_number(wire.remote_number), wire.remote_name, wire.withheld),
        headers=CallHeaders(
            ddi=wire.ddi,
            diversion=wire.diversion,
            history_info=wire.history_info,
            called_party=wire.called_party,
            to=wire.to,
        ),
        started=datetime.fromtimestamp(wire.started, UTC),
        answered=_moment(wire.answered),
        ended=_moment(wire.ended),
        muted=wire.muted,
        encrypted=wire.encrypted,
        codec=wire.codec,
        end_cause=wire.end_cause,
    )


def _moment(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
