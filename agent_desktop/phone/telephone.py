"""The desk's telephone on top of the engine: wire messages to domain values and back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Protocol

import msgspec

from agent_desktop.domain.call import Call, Party
from agent_desktop.domain.ids import CallId
from agent_desktop.domain.line import LineState
from agent_desktop.domain.numbers import PhoneNumber, parse_number
from agent_desktop.domain.routing import CallHeaders
from agent_desktop.domain.sound import Levels, SoundDevice, SoundPreferences, SoundState
from agent_desktop.domain.status import Fault, Health, Service, ServiceState
from agent_desktop.phone import messages as m
from agent_desktop.phone.client import EngineClient, EngineState

_TOLD_FAILURES = {"Dial", "Consult", "Transfer", "Deflect"}
_SEVERITY = {
    Health.OFF: 0,
    Health.OK: 1,
    Health.STARTING: 2,
    Health.DEGRADED: 3,
    Health.DOWN: 4,
}


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

    def take_voicemail(self, new: int) -> None:
        """So many new messages are in the mailbox."""
        ...

    def take_line(self, extension: str, state: LineState) -> None:
        """The lamp of a watched extension."""
        ...

    def take_sound(self, state: SoundState) -> None:
        """Devices have come, gone or changed places."""
        ...

    def take_levels(self, levels: Levels) -> None:
        """How loud it is, while that is measured."""
        ...

    def take_feature(self, code: str, done: bool) -> None:
        """The exchange took a feature code, or did not."""
        ...

    def take_failure(self, detail: str) -> None:
        """A call could not be made at all."""
        ...


class EngineTelephone:
    """The telephone as the desk uses it. Everything runs on the desktop's loop."""

    def __init__(self) -> None:
        self._listener: CallListener | None = None
        self._client: EngineClient | None = None
        self._configuration = m.Configure((), m.SoundChoice())
        self._registrations: dict[str, m.Registration] = {}
        self._voicemail: dict[str, int] = {}
        self._sound = m.Sound(Health.STARTING)
        self._devices = m.Devices()
        self._measures = False

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

    def deflect(self, call: CallId, number: str) -> None:
        """Send a ringing call on."""
        self._send(m.Deflect(call, number))

    def transfer(self, call: CallId, number: str) -> None:
        """Hand a call over unseen."""
        self._send(m.Transfer(call, number))

    def consult(self, call: CallId, consultation: CallId, number: PhoneNumber) -> None:
        """Call somebody about a call."""
        self._send(m.Consult(call, consultation, number.dialable))

    def complete_transfer(self, consultation: CallId) -> None:
        """Connect a call with whom its consultation reached."""
        self._send(m.CompleteTransfer(consultation))

    def join(self, call: CallId, other: CallId) -> None:
        """Make a conference of two calls."""
        self._send(m.Join(call, other))

    def part(self, call: CallId) -> None:
        """End the conference; this call stays."""
        self._send(m.Part(call))

    def use_feature(self, code: str) -> None:
        """Dial a feature code of the exchange."""
        self._send(m.UseFeature(code))

    def accept_calls(self, accepting: bool) -> None:
        """Whether new calls ring; when not they are answered busy. Kept across a re-attach."""
        rules = msgspec.structs.replace(self._configuration.rules, accepting=accepting)
        self._change(rules=rules)

    def choose_sound(self, preferences: SoundPreferences) -> None:
        """Use these devices and volumes. Kept across a re-attach."""
        self._change(sound=sound_choice(preferences, self._configuration.sound))

    def measure_sound(self, on: bool, hear: bool = False) -> None:
        """Tell how loud it is, or stop telling. `hear`: let the person hear their own voice, as
        long as no call is up.
        """
        self._measures = on
        self._send(m.Measure(on, hear))

    def told(self, event: m.AnyEvent | EngineState) -> None:
        """What the engine's client tells."""
        listener = self._listener
        if listener is None:
            return
        match event:
            case EngineState(health, fault, detail):
                if health is Health.DOWN:
                    listener.take_engine_loss()
                self._tell(Service.ENGINE, health, fault, detail)
            case m.Attached():
                self._replay(listener, event)
            case m.CallChanged(call):
                listener.take_call(read_call(call))
            case m.CommandFailed(command, _, detail) if command in _TOLD_FAILURES:
                listener.take_failure(detail)
            case m.Sound() | m.Devices() | m.Levels():
                self._take_sound(listener, event)
            case _:
                self._take_exchange(listener, event)

    def _take_exchange(self, listener: CallListener, event: m.AnyEvent) -> None:
        """What the exchange says beside the calls."""
        match event:
            case m.Registration():
                self._registrations[event.account] = event
                self._tell_registration()
            case m.MessagesWaiting(account, new):
                self._voicemail[account] = new
                listener.take_voicemail(sum(self._voicemail.values()))
            case m.LineChanged(extension, state):
                listener.take_line(extension, state)
            case m.FeatureUsed(code, done):
                listener.take_feature(code, done)

    def _take_sound(self, listener: CallListener, event: m.Sound | m.Devices | m.Levels) -> None:
        if isinstance(event, m.Levels):
            listener.take_levels(Levels(event.microphone, event.speaker))
            return
        if isinstance(event, m.Sound):
            self._tell(Service.SOUND, event.health, event.fault, event.detail)
            self._sound = event
        else:
            self._devices = event
        listener.take_sound(_sound_state(self._sound, self._devices))

    def _replay(self, listener: CallListener, attached: m.Attached) -> None:
        """A new engine, or an old one again: everything is as it says."""
        listener.take_replay(tuple(map(read_call, attached.calls)))
        self._registrations.clear()
        self._voicemail.clear()
        exchange: tuple[m.AnyEvent, ...] = (
            *attached.registrations,
            *attached.waiting,
            *attached.lines,
        )
        for event in (*exchange, attached.devices, attached.sound):
            self.told(event)
        if self._measures:
            self._send(m.Measure(True))

    def _tell_registration(self) -> None:
        """The state of the telephone is that of the account that is worst off."""
        worst = max(self._registrations.values(), key=lambda state: _SEVERITY[state.health])
        self._tell(Service.TELEPHONE, worst.health, worst.fault, worst.detail)

    def _tell(self, service: Service, health: Health, fault: Fault | None, detail: str) -> None:
        if self._listener is not None:
            self._listener.take_service(ServiceState(service, health, fault, detail))

    def _change(self, **changes: Any) -> None:
        self._configuration = msgspec.structs.replace(self._configuration, **changes)
        self._configure()

    def _configure(self) -> None:
        if self._client is not None:
            self._client.configure(self._configuration)

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
            linked=wire.linked,
        ),
        started=datetime.fromtimestamp(wire.started, UTC),
        queued=_queued(wire),
        answered=_moment(wire.answered),
        ended=_moment(wire.ended),
        muted=wire.muted,
        encrypted=wire.encrypted,
        codec=wire.codec,
        end_cause=wire.end_cause,
        transfer=wire.transfer,
        consults=CallId(wire.consults) if wire.consults else None,
        joined=wire.joined,
        quality=wire.quality,
    )


def sound_choice(preferences: SoundPreferences, before: m.SoundChoice) -> m.SoundChoice:
    """A person's preferences as the engine takes them; what they don't name stays as before."""
    return msgspec.structs.replace(
        before,
        speakers=preferences.speakers,
        microphones=preferences.microphones,
        microphone_gain=preferences.microphone_gain,
        speaker_gain=preferences.speaker_gain,
        echo_cancel=preferences.echo_cancel,
        noise_suppression=preferences.noise_suppression,
        gain_control=preferences.gain_control,
    )


def _sound_state(sound: m.Sound, devices: m.Devices) -> SoundState:
    return SoundState(
        speakers=tuple(SoundDevice(d.id, d.name) for d in devices.speakers),
        microphones=tuple(SoundDevice(d.id, d.name) for d in devices.microphones),
        speaker=sound.speaker,
        microphone=sound.microphone,
    )


def _queued(wire: m.WireCall) -> datetime | None:
    return _moment(None if wire.queued_seconds is None else wire.started - wire.queued_seconds)


def _moment(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
