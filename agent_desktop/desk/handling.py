"""What the agent does with calls: to the telephone, in the terms of the desk."""

from __future__ import annotations

from collections.abc import Callable

from agent_desktop.desk.call_views import PersonView
from agent_desktop.desk.live import UP, LiveDesk
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.domain.call import CallState, Direction, TransferState
from agent_desktop.domain.employee import Employee
from agent_desktop.domain.failures import NotSaved
from agent_desktop.domain.ids import CallId, new_id
from agent_desktop.domain.line import LineState
from agent_desktop.domain.numbers import PhoneNumber, parse_number
from agent_desktop.domain.sound import Levels, SoundPreferences

_PEOPLE = 10
_ON_THE_WAY = {TransferState.TRYING, TransferState.RINGING}


class CallHandling(LiveDesk):
    """The live desk with everything an agent can do with a call."""

    def answer(self, call: CallId) -> None:
        """Answer a ringing call."""
        self._telephone.answer(call)

    def reject(self, call: CallId) -> None:
        """Refuse a ringing call."""
        self._telephone.reject(call)

    def hang_up(self, call: CallId) -> None:
        """End a call."""
        self._telephone.hang_up(call)

    def hold(self, call: CallId) -> None:
        """Put a call on hold."""
        self._telephone.hold(call)

    def resume(self, call: CallId) -> None:
        """Take a held call back and show its note."""
        self._telephone.resume(call)
        self.select(call)

    def mute(self, call: CallId, muted: bool) -> None:
        """Stop or restart the microphone."""
        self._telephone.mute(call, muted)

    def send_digits(self, call: CallId, digits: str) -> None:
        """Send DTMF."""
        self._telephone.send_digits(call, digits)

    def select(self, call: CallId) -> None:
        """Show this call's note and panel."""
        if call in self._notes:
            self._publish(active=call)

    def dial(self, number: str) -> None:
        """Call a number out."""
        parsed = self._read(number)
        if parsed is not None:
            self._telephone.dial(CallId(new_id()), parsed)

    def redial(self) -> None:
        """Call the number called last."""
        calls = self.view.past_calls
        dialled = (c.number for c in calls if c.direction is Direction.OUTGOING and c.number)
        number = next(dialled, None)
        if number is not None:
            self._telephone.dial(CallId(new_id()), number)

    def transfer(self, call: CallId, number: str) -> None:
        """Hand a call over unseen."""
        parsed = self._read(number)
        if parsed is not None and self._is_alone(call):
            self._withdraw_failures()
            self._telephone.transfer(call, parsed.dialable)

    def consult(self, call: CallId, number: str) -> None:
        """Call somebody about a call; one who is being asked is not cut off for another."""
        parsed = self._read(number)
        former = self._consultation(call)
        is_answered = former is not None and self._is_up(former)
        if parsed is None or not self._is_free(call) or is_answered:
            return
        self._withdraw_failures()
        if former is not None:
            self._telephone.hang_up(former)
        self._telephone.consult(call, CallId(new_id()), parsed)

    def complete_transfer(self, call: CallId) -> None:
        """Connect a call with whom its consultation reached; nothing before that one answers."""
        consultation = self._consultation(call)
        if consultation is not None and self._is_free(call) and self._is_up(consultation):
            self._withdraw_failures()
            self._telephone.complete_transfer(consultation)

    def take_back(self, call: CallId) -> None:
        """End the consultation and talk to the caller again."""
        consultation = self._consultation(call)
        if consultation is not None:
            self._telephone.hang_up(consultation)
        if self._is_up(call):
            self._withdraw_failures()
            self.resume(call)

    def join(self, call: CallId) -> None:
        """A conference of this call and its consultation, or of it and the other one that is up."""
        others = (c.call for c in self.view.calls if c.state in UP and c.call != call)
        other = self._consultation(call) or next(others, None)
        if other is not None and self._is_free(call) and self._is_up(other):
            self._telephone.join(call, other)

    def part(self, call: CallId) -> None:
        """End the conference; this call stays."""
        self._telephone.part(call)

    def park(self, call: CallId) -> None:
        """Park a call at the exchange."""
        if self.view.features.park and self._is_alone(call):
            self._telephone.transfer(call, self.view.features.park)

    def send_to_voicemail(self, call: CallId) -> None:
        """Send a call to voicemail, answered or not."""
        features = self.view.features
        mailbox = features.mailbox or features.voicemail
        known = self._calls.get(call)
        if mailbox and known is not None and known.state is CallState.RINGING:
            self._telephone.deflect(call, mailbox)
        elif mailbox and self._is_alone(call):
            self._telephone.transfer(call, mailbox)

    def listen_to_voicemail(self) -> None:
        """Call the mailbox."""
        self._dial_feature(self.view.features.voicemail)

    def call_echo(self) -> None:
        """Call the exchange's echo."""
        self._dial_feature(self.view.features.echo)

    def find_people(self, words: str) -> tuple[PersonView, ...]:
        """Colleagues and case handlers, the best first."""
        found = self._staff.find(words, _PEOPLE) if words.strip() else []
        return tuple(self._person(employee) for employee in found)

    def see_missed(self) -> None:
        """No missed call is unseen any more."""
        if self.view.missed:
            self._keep(self._history.see(), self._reload_history)

    def choose_sound(self, preferences: SoundPreferences) -> None:
        """Use these devices and volumes, now and at the next start."""
        self._telephone.choose_sound(preferences)
        try:
            self._choices.keep_sound(preferences)
            self._board.withdraw(NoticeKind.CHOICE_NOT_KEPT)
        except NotSaved as error:
            self._board.notice(NoticeKind.CHOICE_NOT_KEPT, str(error))
        self._publish(preferences=preferences)

    def measure_sound(self, listener: Callable[[Levels], None] | None) -> None:
        """Tell how loud it is, or stop telling."""
        self._levels_listener = listener
        self._telephone.measure_sound(listener is not None)

    def hear_myself(self, on: bool) -> None:
        """Let me hear my own voice, while it is measured."""
        if self._levels_listener is not None:
            self._telephone.measure_sound(True, on)

    def _read(self, number: str) -> PhoneNumber | None:
        """The number someone wrote, or None and a notice."""
        parsed = parse_number(number)
        if parsed is None:
            self._board.notice(NoticeKind.BAD_NUMBER, number)
        else:
            self._board.withdraw(NoticeKind.BAD_NUMBER)
        self._publish()
        return parsed

    def _dial_feature(self, code: str) -> None:
        if code:
            self.dial(code)

    def _is_up(self, call: CallId) -> bool:
        known = self._calls.get(call)
        return known is not None and known.state in UP

    def _is_free(self, call: CallId) -> bool:
        """Whether a call is up, not on its way to somebody, and one that can be handed over."""
        known = self._calls.get(call)
        on_the_way = known is not None and known.transfer in _ON_THE_WAY
        return self._is_up(call) and not on_the_way and not self._calls.is_aside(call)

    def _is_alone(self, call: CallId) -> bool:
        """Whether a call is free and nobody is asked about it: then it may leave unseen."""
        return self._is_free(call) and self._consultation(call) is None

    def _withdraw_failures(self) -> None:
        """What went wrong before is no news when the next thing is tried."""
        for kind in (NoticeKind.TRANSFER_FAILED, NoticeKind.CONSULTATION_FAILED):
            self._board.withdraw(kind)

    def _consultation(self, call: CallId) -> CallId | None:
        view = next((c for c in self.view.calls if c.call == call), None)
        return view.consultation if view else None

    def _person(self, employee: Employee) -> PersonView:
        lines = [self._lines.get(n.digits, LineState.UNKNOWN) for n in employee.numbers]
        line = next((state for state in lines if state is not LineState.UNKNOWN), None)
        return PersonView(
            name=employee.name,
            unit=employee.unit,
            employer=self._centre.municipality(employee.municipality),
            number=employee.numbers[0],
            line=line or LineState.UNKNOWN,
        )
