"""The book that keeps exactly the living calls."""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import msgspec
import pjsua2 as pj

from agent_desktop.domain.call import CallState, EndCause
from agent_desktop.domain.quality import Quality
from agent_desktop.phone import messages as m
from agent_desktop.phone.engine.blank import incoming, outgoing
from agent_desktop.phone.engine.bridge import Bridge
from agent_desktop.phone.engine.call import EngineCall, parameters
from agent_desktop.phone.engine.graveyard import Graveyard
from agent_desktop.phone.engine.headers import read_invite
from agent_desktop.phone.engine.transfers import Transfers
from agent_desktop.phone.engine.vitals import Vitals

if TYPE_CHECKING:
    from agent_desktop.phone.engine.account import EngineAccount

_log = logging.getLogger(__name__)
_BUSY, _FORBIDDEN, _MOVED, _UNAVAILABLE, _NOT_ACCEPTABLE = 486, 403, 302, 480, 488
_MOST_RINGING = 16
_RINGS_SECONDS = 180.0
"""An exchange that never takes a call back has forgotten it."""
_DOUBTED_SECONDS = 15.0
_STILL_THERE_SECONDS = 30.0
_LOOK_SECONDS = 2.0
_UP = {CallState.ACTIVE, CallState.HELD}


class CallBook:
    """Every living call, and those that ended a moment ago. All methods on the SIP thread."""

    def __init__(
        self,
        bridge: Bridge,
        graveyard: Graveyard,
        told: Callable[[m.CallChanged], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._bridge = bridge
        self._graveyard = graveyard
        self._told = told
        self._clock = clock
        self._calls: dict[str, EngineCall] = {}
        self._unread: list[tuple[EngineCall, str]] = []
        self._vitals: dict[str, Vitals] = {}
        self._transfers = Transfers(self)
        self._looked = clock()
        self._ringing_answer = parameters(status=180)

    def snapshot(self) -> tuple[m.WireCall, ...]:
        """Every living call as it is now."""
        return tuple(call.wire for call in self._calls.values())

    def __bool__(self) -> bool:
        return bool(self._calls)

    def take(self, account: EngineAccount, prm: pj.OnIncomingCallParam, rules: m.Rules) -> None:
        """A new INVITE. 180 (or a refusal) leaves before anything else is done or even read.

        pjsip sends what is answered here when the callback has returned, so nothing is parsed in
        it: that waits for `introduce`.
        """
        call = EngineCall(account, incoming(account.account.id), self, prm.callId)
        self._graveyard.admit(call)
        if not account.door.admits(prm.rdata.srcAddress):
            refusal = parameters(status=_FORBIDDEN)
        else:
            refusal = self._refusal(account, rules)
        if refusal is None:  # in the book first: it may be over before `answer` returns
            self._calls[call.wire.id] = call
            self._unread.append((call, prm.rdata.wholeMsg))
        try:
            call.answer(refusal or self._ringing_answer)
        except pj.Error as error:  # what it offers can't be talked about
            _log.info("a call could not ring: %s", error.reason)
            with contextlib.suppress(pj.Error):  # pjsip may have refused it already
                call.hangup(parameters(status=_NOT_ACCEPTABLE))
            self.finish(call, EndCause.FAILED)

    def introduce(self) -> None:
        """Tell of the calls that came in, now that their 180 is out. Called between polls."""
        for call, message in self._unread:
            if call.wire.id in self._calls:
                self.change(call, **msgspec.structs.asdict(read_invite(message)))
        self._unread.clear()

    def dial(
        self, account: EngineAccount, call_id: str, target: str, *, consults: str = ""
    ) -> None:
        """Call out. The far end's words come back as states of the call with `call_id`.

        Raises ValueError when nothing that can be dialled is left of the target.
        """
        uri = account.uri(target)
        self._hold_others(call_id)
        wire = outgoing(account.account.id, call_id, target, consults)
        call = EngineCall(account, wire, self, pj.PJSUA_INVALID_ID)
        self._graveyard.admit(call)
        self._calls[call_id] = call
        self._told(m.CallChanged(call.wire))
        try:
            call.makeCall(uri, parameters(_privacy(account)))
        except pj.Error as error:
            if call_id in self._calls:
                self.finish(call, EndCause.FAILED)
            _log.warning("could not call out: %s", error.reason)

    def answer(self, call_id: str) -> None:
        """Answer a ringing call."""
        call = self._in_state(call_id, CallState.RINGING)
        if call is not None:
            self._hold_others(call_id)
            call.answer(parameters(status=200))

    def reject(self, call_id: str) -> None:
        """Refuse a ringing call with 486."""
        call = self._in_state(call_id, CallState.RINGING)
        if call is not None:
            call.reject_asked = True
            call.hangup(parameters(status=_BUSY))

    def hold(self, call_id: str) -> None:
        """Put an active call on hold: silent at once; the other end is told when it can be."""
        call = self._in_state(call_id, CallState.ACTIVE)
        if call is not None:
            self._bridge.part(call, self._joined_with(call))
            self.change(call, state=CallState.HELD, joined=False)
            self._leave_nobody_joined_alone()
            self._tell_hold(call)

    def hang_up(self, call_id: str) -> None:
        """End a call in whatever state it is."""
        call = self._calls.get(call_id)
        if call is not None:
            call.hang_up_asked = True
            call.hangup(parameters())

    def hang_up_all(self) -> None:
        """End every call; used when the process ends."""
        for call_id in list(self._calls):
            self.hang_up(call_id)

    def tend(self) -> None:
        """What has to be done now and then. Called between polls."""
        for call in self._calls.values():
            self._tell_hold(call)
        now = self._clock()
        if now - self._looked >= _LOOK_SECONDS:
            self._looked = now
            self._look_after_calls(now)

    def answer_by_itself(self, after: float) -> bool:
        """Answer the call that has rung so long, if it is alone; whether one was answered."""
        calls = list(self._calls.values())
        if len(calls) != 1 or calls[0].wire.state is not CallState.RINGING:
            return False
        call = calls[0]
        if call.age() < after or call.is_answered_by_itself:
            return False
        call.is_answered_by_itself = True
        self.answer(call.wire.id)
        return True

    def doubt(self, account: EngineAccount) -> None:
        """The exchange may have restarted: it takes back what still rings, or has forgotten it."""
        for call in self._calls.values():
            if call.account is account and call.doubted is None:
                call.doubted = self._clock()

    def drop_ringing(self) -> None:
        """The machine has slept: what rang before rings no more."""
        for call in list(self._calls.values()):
            if call.wire.state is CallState.RINGING:
                self._give_up(call)

    def change(self, call: EngineCall, **changes: object) -> None:
        """Replace facts of a call and tell the desktop."""
        call.wire = msgspec.structs.replace(call.wire, **changes)
        self._told(m.CallChanged(call.wire))

    def finish(self, call: EngineCall, cause: EndCause) -> None:
        """Take a call out of the book; its object goes when that is safe."""
        self._graveyard.bury(call)
        if self._calls.pop(call.wire.id, None) is not None:
            self._tell_end(call, cause)

    def lose(self, call: EngineCall) -> None:
        """The other end is no longer there. The desktop is told at once; pjsip still sends a BYE
        that nobody answers, and needs the object until it has given up.

        Not when it has sent something in the call meanwhile: then only the answer was lost.
        """
        if self._clock() - call.asked_something < _STILL_THERE_SECONDS:
            return
        if self._calls.pop(call.wire.id, None) is not None:
            self._tell_end(call, EndCause.LOST)

    def _tell_end(self, call: EngineCall, cause: EndCause) -> None:
        cause = self._transfers.settle(call, cause)
        self._vitals.pop(call.wire.id, None)
        quality = _whole_quality(call)
        self.change(
            call, state=CallState.ENDED, ended=time.time(), end_cause=cause, quality=quality
        )
        self._leave_nobody_joined_alone()
        self._give_caller_back(call)

    def connect_media(self, call: EngineCall) -> None:
        """Join the call with the sound devices as its state says; note codec and encryption."""
        port = self._bridge.connect(call, self._joined_with(call))
        if port is None:
            return
        found = call.audio()
        if found is None:
            return
        stream = call.getStreamInfo(found[0])
        codec = f"{stream.codecName}/{stream.codecClockRate}"
        encrypted = bool(stream.proto & pj.PJMEDIA_TP_PROFILE_SRTP)
        if (codec, encrypted) != (call.wire.codec, call.wire.encrypted):
            self.change(call, codec=codec, encrypted=encrypted)

    def give_back(self, call: EngineCall) -> None:
        """Let the agent talk to a held caller again, unless another call is being talked on."""
        if not any(c.wire.state is CallState.ACTIVE for c in self._calls.values()):
            self._activate(call)

    def take_transfer_status(self, call: EngineCall, status: int, *, final: bool) -> None:
        """How a transfer goes."""
        self._transfers.take_status(call, status, final=final)

    def _refusal(self, account: EngineAccount, rules: m.Rules) -> pj.CallOpParam | None:
        """What a call is refused with, None when it may ring."""
        if not rules.accepting:
            return parameters(status=_BUSY)
        states = [call.wire.state for call in self._calls.values()]
        if any(state is not CallState.RINGING for state in states):
            if rules.second_call is m.SecondCall.BUSY:
                return parameters(status=_BUSY)
            if rules.second_call is m.SecondCall.FORWARD and rules.forward_to:
                return moved_to(account, rules.forward_to)
        if states.count(CallState.RINGING) >= _MOST_RINGING:
            self._give_up_longest_ringing()
        return None

    def _give_up_longest_ringing(self) -> None:
        """Make room: a crowd of calls nobody takes must not keep the next one out."""
        for call in self._calls.values():
            if call.wire.state is CallState.RINGING and not call.hang_up_asked:
                self._give_up(call)
                return

    def _give_up(self, call: EngineCall) -> None:
        """End a ringing call that nobody takes; one that pjsip has ended is only told of."""
        call.hang_up_asked = True
        try:
            call.hangup(parameters(status=_UNAVAILABLE))
        except pj.Error as error:
            _log.info("a ringing call was over already: %s", error.reason)
            self.finish(call, EndCause.CALLER_GAVE_UP)

    def _look_after_calls(self, now: float) -> None:
        for call in list(self._calls.values()):
            if call.wire.state in _UP:
                self._look_after(call, now)
            elif call.wire.state is CallState.RINGING and _is_forgotten(call, now):
                self._give_up(call)

    def _look_after(self, call: EngineCall, now: float) -> None:
        vitals = self._vitals.setdefault(call.wire.id, Vitals(now))
        quality = vitals.look(call, now)
        if quality is not None and quality != call.wire.quality:
            self.change(call, quality=quality)
        vitals.ask_if_there(call, now)

    def _activate(self, call: EngineCall) -> None:
        self.change(call, state=CallState.ACTIVE, transfer=None)
        self._tell_hold(call)
        self.connect_media(call)

    def _tell_hold(self, call: EngineCall) -> None:
        """Tell the other end of a hold or its end, if it has not been told.

        That is another INVITE, and there may be one at a time (RFC 3261 section 14.1): when one is
        under way, or was answered 491 a moment ago, it is left for a later `tend`.
        """
        wanted = call.wire.state is CallState.HELD
        if call.is_held == wanted or call.waits_after_refusal():
            return
        try:
            if wanted:
                call.setHold(parameters())
            else:
                call.reinvite(parameters(flag=pj.PJSUA_CALL_UNHOLD))
        except pj.Error:
            return
        call.is_held = wanted

    def _hold_others(self, call_id: str) -> None:
        for other in list(self._calls):
            if other != call_id:
                self.hold(other)

    def _joined_with(self, call: EngineCall) -> list[EngineCall]:
        if not call.wire.joined:
            return []
        return [other for other in self._calls.values() if other.wire.joined and other is not call]

    def _leave_nobody_joined_alone(self) -> None:
        joined = [call for call in self._calls.values() if call.wire.joined]
        if len(joined) == 1:
            self.change(joined[0], joined=False)

    def _give_caller_back(self, consultation: EngineCall) -> None:
        """A consultation that reached nobody: the agent talks to the caller again."""
        wire = consultation.wire
        if wire.answered is None and not consultation.hang_up_asked:
            call = self._in_state(wire.consults, CallState.HELD)
            if call is not None and call.wire.transfer is None:
                self.give_back(call)

    def _in_state(self, call_id: str, state: CallState) -> EngineCall | None:
        call = self._calls.get(call_id)
        return call if call is not None and call.wire.state is state else None

    def _up(self, call_id: str) -> EngineCall | None:
        call = self._calls.get(call_id)
        return call if call is not None and call.wire.state in _UP else None


def _is_forgotten(call: EngineCall, now: float) -> bool:
    """Whether a ringing call has rung for longer than any exchange lets it."""
    doubted = call.doubted is not None and now - call.doubted > _DOUBTED_SECONDS
    return doubted or call.age() > _RINGS_SECONDS


def moved_to(account: EngineAccount, target: str) -> pj.CallOpParam:
    """302 with the place to call instead. Raises ValueError when there is nothing to call."""
    return parameters({"Contact": f"<{account.uri(target)}>"}, status=_MOVED)


def _privacy(account: EngineAccount) -> Mapping[str, str]:
    """Ask the network to withhold the number (RFC 3323 section 4.2, RFC 3325)."""
    return {"Privacy": "id"} if account.account.withhold else {}


def _whole_quality(call: EngineCall) -> Quality | None:
    try:
        return Vitals(0.0).whole(call) or call.wire.quality
    except pj.Error:
        return call.wire.quality
