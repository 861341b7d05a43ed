"""Calls of the engine: the pjsua2 objects, and the book that keeps exactly the living ones.

A finished pjsua2 call that is destroyed late hangs up a newer call with the recycled id, so each
is dropped right after DISCONNECTED: on the SIP thread, outside the callback.
"""

from __future__ import annotations

import logging
import time
import uuid
from collections.abc import Callable
from typing import Any

import msgspec
import pjsua2 as pj

from agent_desktop.domain.call import CallState, Direction, EndCause
from agent_desktop.phone import messages as m
from agent_desktop.phone.engine.causes import end_cause
from agent_desktop.phone.engine.headers import read_invite

_log = logging.getLogger(__name__)
_BUSY = 486


class EngineCall(pj.Call):  # type: ignore[misc]
    """One pjsua2 call with what we know of it."""

    def __init__(self, account: pj.Account, wire: m.WireCall, book: CallBook, pj_id: int) -> None:
        super().__init__(account, pj_id)
        self.wire = wire
        self.reject_asked = False
        self.hang_up_asked = False
        self.is_held = False
        """Whether the other end has been told of a hold; the wish for one is the wire's state."""
        self._book = book

    def onCallState(self, prm: pj.OnCallStateParam) -> None:  # noqa: N802 - pjsua2's name
        info = self.getInfo()
        if info.state == pj.PJSIP_INV_STATE_CONFIRMED and self.wire.answered is None:
            self._book.change(self, state=CallState.ACTIVE, answered=time.time())
        elif info.state == pj.PJSIP_INV_STATE_DISCONNECTED:
            self._book.finish(self, _cause(self, info, prm))

    def onCallMediaState(self, _prm: Any) -> None:  # noqa: N802 - pjsua2's name
        self._book.connect_media(self)

    def audio(self) -> tuple[int, pj.AudioMedia] | None:
        """The index and port of the active audio stream."""
        info = self.getInfo()  # kept: its media vector dies with it
        for index, media in enumerate(info.media):
            if media.type == pj.PJMEDIA_TYPE_AUDIO and media.status in {
                pj.PJSUA_CALL_MEDIA_ACTIVE,
                pj.PJSUA_CALL_MEDIA_REMOTE_HOLD,
            }:
                return index, self.getAudioMedia(index)
        return None


class CallBook:
    """Every living call, and those that ended a moment ago. All methods on the SIP thread."""

    def __init__(self, manager: pj.AudDevManager, told: Callable[[m.CallChanged], None]) -> None:
        self._manager = manager
        self._told = told
        self._calls: dict[str, EngineCall] = {}
        self._dead: list[EngineCall] = []
        self._unread: list[tuple[EngineCall, str]] = []
        self._ringing, self._busy = _parameters(status=180), _parameters(status=_BUSY)

    def snapshot(self) -> tuple[m.WireCall, ...]:
        """Every living call as it is now."""
        return tuple(call.wire for call in self._calls.values())

    def __bool__(self) -> bool:
        return bool(self._calls)

    def take(self, account: pj.Account, prm: pj.OnIncomingCallParam, accepting: bool) -> None:
        """A new INVITE. 180 (or 486) leaves before anything else is done or even read.

        pjsip sends what is answered here when the callback has returned, so nothing is parsed in
        it: that waits for `introduce`.
        """
        call = EngineCall(account, _blank(), self, prm.callId)
        call.answer(self._ringing if accepting else self._busy)
        if accepting:
            self._calls[call.wire.id] = call
            self._unread.append((call, prm.rdata.wholeMsg))
        else:
            self._dead.append(call)

    def introduce(self) -> None:
        """Tell of the calls that came in, now that their 180 is out. Called between polls."""
        for call, message in self._unread:
            if call.wire.id in self._calls:
                self.change(call, **msgspec.structs.asdict(read_invite(message)))
        self._unread.clear()

    def dial(
        self, account: pj.Account, call_id: str, target: str, uri: str, *, withhold: bool
    ) -> None:
        """Call out. The far end's words come back as states of the call with `call_id`."""
        self._hold_others(call_id)
        call = EngineCall(account, _outgoing(call_id, target), self, pj.PJSUA_INVALID_ID)
        self._calls[call_id] = call
        self._told(m.CallChanged(call.wire))
        try:
            call.makeCall(uri, _private() if withhold else _parameters())
        except pj.Error as error:
            if call_id in self._calls:
                self.finish(call, EndCause.FAILED)
            _log.warning("could not call out: %s", error.reason)

    def answer(self, call_id: str) -> None:
        """Answer a ringing call."""
        call = self._calls.get(call_id)
        if call is not None and call.wire.state is CallState.RINGING:
            self._hold_others(call_id)
            call.answer(_parameters(status=200))

    def reject(self, call_id: str) -> None:
        """Refuse a ringing call with 486."""
        call = self._calls.get(call_id)
        if call is not None and call.wire.state is CallState.RINGING:
            call.reject_asked = True
            call.hangup(_parameters(status=_BUSY))

    def hang_up(self, call_id: str) -> None:
        """End a call in whatever state it is."""
        call = self._calls.get(call_id)
        if call is not None:
            call.hang_up_asked = True
            call.hangup(_parameters())

    def hang_up_all(self) -> None:
        """End every call; used when the process ends."""
        for call_id in list(self._calls):
            self.hang_up(call_id)

    def hold(self, call_id: str) -> None:
        """Put an active call on hold: silent at once; the other end is told when it can be."""
        call = self._calls.get(call_id)
        if call is not None and call.wire.state is CallState.ACTIVE:
            self.change(call, state=CallState.HELD)
            self._part_media(call)
            self._tell_hold(call)

    def resume(self, call_id: str) -> None:
        """Take a held call back."""
        call = self._calls.get(call_id)
        if call is not None and call.wire.state is CallState.HELD:
            self._hold_others(call_id)
            self.change(call, state=CallState.ACTIVE)
            self._tell_hold(call)
            self.connect_media(call)

    def tell_holds(self) -> None:
        """Tell of holds that had to wait. Called between polls."""
        for call in self._calls.values():
            self._tell_hold(call)

    def mute(self, call_id: str, muted: bool) -> None:
        """Stop or restart the microphone towards one call; survives hold and resume."""
        call = self._calls.get(call_id)
        if call is not None and call.wire.muted != muted:
            self.change(call, muted=muted)
            self.connect_media(call)

    def send_digits(self, call_id: str, digits: str) -> None:
        """DTMF towards an active call. Raises pj.Error for what is no digit."""
        call = self._calls.get(call_id)
        if call is not None and call.wire.state is CallState.ACTIVE:
            call.dialDtmf(digits)

    def change(self, call: EngineCall, **changes: object) -> None:
        """Replace facts of a call and tell the desktop."""
        call.wire = msgspec.structs.replace(call.wire, **changes)
        self._told(m.CallChanged(call.wire))

    def finish(self, call: EngineCall, cause: EndCause) -> None:
        """Take a call out of the book; the object goes in the next `bury`."""
        if self._calls.pop(call.wire.id, None) is None:
            return
        self._dead.append(call)
        self.change(call, state=CallState.ENDED, ended=time.time(), end_cause=cause)

    def bury(self) -> None:
        """Destroy finished pjsua2 objects. Called between polls, never inside a callback."""
        self._dead.clear()

    def connect_media(self, call: EngineCall) -> None:
        """Join the call with the sound devices as its state says; note codec and encryption."""
        found = call.audio()
        if found is None or call.wire.state is CallState.HELD:
            return
        index, port = found
        port.startTransmit(self._manager.getPlaybackDevMedia())
        microphone = self._manager.getCaptureDevMedia()
        if call.wire.muted:
            microphone.stopTransmit(port)
        else:
            microphone.startTransmit(port)
        stream = call.getStreamInfo(index)
        codec = f"{stream.codecName}/{stream.codecClockRate}"
        encrypted = bool(stream.proto & pj.PJMEDIA_TP_PROFILE_SRTP)
        if (codec, encrypted) != (call.wire.codec, call.wire.encrypted):
            self.change(call, codec=codec, encrypted=encrypted)

    def _part_media(self, call: EngineCall) -> None:
        """Neither hear nor be heard by a call."""
        found = call.audio()
        if found is not None:
            _, port = found
            port.stopTransmit(self._manager.getPlaybackDevMedia())
            self._manager.getCaptureDevMedia().stopTransmit(port)

    def _tell_hold(self, call: EngineCall) -> None:
        """Tell the other end of a hold or its end, if it has not been told.

        That is another INVITE, and there may be one at a time (RFC 3261 section 14.1): when one is
        under way it is left for the next `tell_holds`.
        """
        wanted = call.wire.state is CallState.HELD
        if call.is_held == wanted:
            return
        try:
            if wanted:
                call.setHold(_parameters())
            else:
                call.reinvite(_parameters(flag=pj.PJSUA_CALL_UNHOLD))
        except pj.Error:
            return
        call.is_held = wanted

    def _hold_others(self, call_id: str) -> None:
        for other in list(self._calls):
            if other != call_id:
                self.hold(other)


def _parameters(*, status: int = 0, flag: int = 0) -> pj.CallOpParam:
    """Audio only. pjsua's default also offers a text stream, whose end stalls the thread 0.3 s."""
    prm = pj.CallOpParam(True)
    prm.opt.videoCount = prm.opt.textCount = 0
    prm.opt.flag = flag
    prm.statusCode = status
    return prm


def _private() -> pj.CallOpParam:
    """Ask the network to withhold the caller's identity (RFC 3323 section 4.2, RFC 3325)."""
    prm = _parameters()
    header = pj.SipHeader()
    header.hName, header.hValue = "Privacy", "id"
    prm.txOption.headers.push_back(header)
    return prm


def _blank() -> m.WireCall:
    return m.WireCall(
        id=uuid.uuid4().hex,
        direction=Direction.INCOMING,
        state=CallState.RINGING,
        remote_number="",
        remote_name="",
        withheld=True,
        ddi="",
        diversion=(),
        history_info=(),
        called_party="",
        to="",
        started=time.time(),
    )


def _outgoing(call_id: str, target: str) -> m.WireCall:
    return msgspec.structs.replace(
        _blank(),
        id=call_id,
        direction=Direction.OUTGOING,
        state=CallState.DIALLING,
        remote_number=target,
        withheld=False,
    )


def _cause(call: EngineCall, info: pj.CallInfo, prm: pj.OnCallStateParam) -> EndCause:
    message = ""
    if prm.e.type == pj.PJSIP_EVENT_TSX_STATE:
        message = prm.e.body.tsxState.src.rdata.wholeMsg
    elif prm.e.type == pj.PJSIP_EVENT_RX_MSG:
        message = prm.e.body.rxMsg.rdata.wholeMsg
    return end_cause(
        direction=call.wire.direction,
        was_answered=call.wire.answered is not None,
        reject_asked=call.reject_asked,
        hang_up_asked=call.hang_up_asked,
        status=info.lastStatusCode,
        message=message,
    )
