"""One call of the engine: the pjsua2 object with what we know of it."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Protocol

import pjsua2 as pj

from agent_desktop.domain.call import CallState, Direction, EndCause
from agent_desktop.phone import messages as m
from agent_desktop.phone.engine.account import EngineAccount
from agent_desktop.phone.engine.callbacks import callback
from agent_desktop.phone.engine.causes import end_cause

_DECLINE = 603
_REQUEST_PENDING = 491
_NOBODY_THERE = {408, 481}


class Owner(Protocol):
    """Who hears of a call's changes. Every method is called inside pjsip's callback."""

    def change(self, call: EngineCall, **changes: object) -> None: ...
    def finish(self, call: EngineCall, cause: EndCause) -> None: ...
    def lose(self, call: EngineCall) -> None: ...
    def connect_media(self, call: EngineCall) -> None: ...
    def take_transfer_status(self, call: EngineCall, status: int, *, final: bool) -> None: ...
    def give_back(self, call: EngineCall) -> None: ...


class EngineCall(pj.Call):  # type: ignore[misc]
    """A pjsua2 call. `wire` is what the desktop has been told; the rest is ours alone."""

    def __init__(self, account: EngineAccount, wire: m.WireCall, owner: Owner, pj_id: int) -> None:
        super().__init__(account, pj_id)
        self.account = account
        self.wire = wire
        self.reject_asked = False
        self.hang_up_asked = False
        self.handed_over: EndCause | None = None
        """Why it ends when it was transferred or sent on."""
        self.doubted: float | None = None
        """Since when the exchange may have forgotten it while it rings, on the monotonic clock."""
        self.is_held = False
        """Whether the other end has been told of a hold; the wish for one is the wire's state."""
        self.asked_something = 0.0
        """When the other end last sent a request in the call, on the monotonic clock."""
        self.is_answered_by_itself = False
        self._hold_again = 0.0
        self._owner = owner

    @callback
    def onCallState(self, prm: pj.OnCallStateParam) -> None:  # noqa: N802 - pjsua2's name
        info = self.getInfo()
        if info.state == pj.PJSIP_INV_STATE_CONFIRMED and self.wire.answered is None:
            self._owner.change(self, state=CallState.ACTIVE, answered=time.time())
            if self.hang_up_asked or self.reject_asked:  # it crossed the answer and was lost
                self.hangup(parameters())
        elif info.state == pj.PJSIP_INV_STATE_DISCONNECTED:
            self._owner.finish(self, self._cause(info, prm))

    @callback
    def onCallMediaState(self, _prm: Any) -> None:  # noqa: N802 - pjsua2's name
        self._owner.connect_media(self)

    @callback
    def onCallTsxState(self, prm: pj.OnCallTsxStateParam) -> None:  # noqa: N802 - pjsua2's name
        tsx = prm.e.body.tsxState.tsx
        if tsx.role == pj.PJSIP_ROLE_UAS:
            if tsx.state == pj.PJSIP_TSX_STATE_TRYING:
                self.asked_something = time.monotonic()
        elif tsx.method == "OPTIONS" and tsx.statusCode in _NOBODY_THERE:
            self._owner.lose(self)
        elif tsx.method == "INVITE" and tsx.statusCode == _REQUEST_PENDING and self.wire.answered:
            self.is_held = not self.is_held
            self._hold_again = time.monotonic() + _glare_pause(self.wire.direction)

    @callback
    def onCallTransferStatus(  # noqa: N802 - pjsua2's name
        self, prm: pj.OnCallTransferStatusParam
    ) -> None:
        self._owner.take_transfer_status(self, prm.statusCode, final=prm.finalNotify)

    @callback
    def onCallTransferRequest(  # noqa: N802 - pjsua2's name
        self, prm: pj.OnCallTransferRequestParam
    ) -> None:
        """Nobody makes this telephone call somewhere: a REFER is declined."""
        prm.statusCode = _DECLINE

    @callback
    def onCallReplaceRequest(  # noqa: N802 - pjsua2's name
        self, prm: pj.OnCallReplaceRequestParam
    ) -> None:
        """Nor takes a call over from outside: exchanges replace on their own side."""
        prm.statusCode = _DECLINE

    def age(self) -> float:
        """Seconds since the first sign of it."""
        return time.time() - self.wire.started

    def waits_after_refusal(self) -> bool:
        """Whether an INVITE was refused a moment ago because theirs was under way."""
        return time.monotonic() < self._hold_again

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

    def _cause(self, info: pj.CallInfo, prm: pj.OnCallStateParam) -> EndCause:
        if self.handed_over is not None:
            return self.handed_over
        message = ""
        if prm.e.type == pj.PJSIP_EVENT_TSX_STATE:
            message = prm.e.body.tsxState.src.rdata.wholeMsg
        elif prm.e.type == pj.PJSIP_EVENT_RX_MSG:
            message = prm.e.body.rxMsg.rdata.wholeMsg
        return end_cause(
            direction=self.wire.direction,
            was_answered=self.wire.answered is not None,
            reject_asked=self.reject_asked,
            hang_up_asked=self.hang_up_asked,
            status=info.lastStatusCode,
            message=message,
        )


def _glare_pause(direction: Direction) -> float:
    """Seconds to wait after a 491; who began the call waits longer (RFC 3261 section 14.1)."""
    shortest, longest = (2.1, 4.0) if direction is Direction.OUTGOING else (0.0, 2.0)
    return random.uniform(shortest, longest)  # noqa: S311 - no secret


def parameters(
    headers: Mapping[str, str] = MappingProxyType({}), *, status: int = 0, flag: int = 0
) -> pj.CallOpParam:
    """Audio only. pjsua's default also offers a text stream, whose end stalls the thread 0.3 s."""
    prm = pj.CallOpParam(True)
    prm.opt.videoCount = prm.opt.textCount = 0
    prm.opt.flag = flag
    prm.statusCode = status
    for name, value in headers.items():
        header = pj.SipHeader()
        header.hName, header.hValue = name, value
        prm.txOption.headers.push_back(header)
    return prm
