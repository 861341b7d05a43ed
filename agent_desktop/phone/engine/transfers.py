"""Handing a call over: unseen (RFC 3515) or after a consultation (RFC 3891)."""

from __future__ import annotations

import pjsua2 as pj

from agent_desktop.domain.call import CallState, EndCause, TransferState
from agent_desktop.phone.engine.call import EngineCall, Owner, parameters

_RINGING = {180, 183}
_OK_CLASS = 2


class Transfers:
    """The transfers under way. A call is on hold while it is being handed over."""

    def __init__(self, owner: Owner) -> None:
        self._owner = owner
        self._consultations: dict[str, EngineCall] = {}

    def blind(self, call: EngineCall, uri: str) -> None:
        """Ask the other end's exchange to call `uri` instead of us."""
        self._owner.change(call, transfer=TransferState.TRYING)
        try:
            call.xfer(uri, parameters())
        except pj.Error:
            self._fail(call)

    def attended(self, call: EngineCall, consultation: EngineCall) -> None:
        """Ask for the call to be joined with the one its consultation reached."""
        self._consultations[call.wire.id] = consultation
        self._owner.change(call, transfer=TransferState.TRYING)
        try:
            call.xferReplaces(consultation, parameters())
        except pj.Error:
            self._fail(call)

    def take_status(self, call: EngineCall, status: int, *, final: bool) -> None:
        """What the other end says of the transfer. The end of the call follows a success."""
        if call.wire.transfer is None:
            return
        if final and status // 100 == _OK_CLASS:
            self._succeed(call)
        elif final or status // 100 > _OK_CLASS:
            self._fail(call)
        elif status in _RINGING:
            self._owner.change(call, transfer=TransferState.RINGING)

    def settle(self, call: EngineCall, cause: EndCause) -> EndCause:
        """A call is over; why it really ended.

        An exchange that joins two calls ends both with us, often before it says that it is done.
        """
        is_consultation = call in self._consultations.values()
        self._consultations.pop(call.wire.id, None)
        return EndCause.TRANSFERRED if is_consultation and cause is EndCause.HUNG_UP else cause

    def _succeed(self, call: EngineCall) -> None:
        for done in (call, self._consultations.pop(call.wire.id, None)):
            if done is not None and done.wire.state is not CallState.ENDED:
                done.handed_over = EndCause.TRANSFERRED
                done.hangup(parameters())

    def _fail(self, call: EngineCall) -> None:
        self._consultations.pop(call.wire.id, None)
        self._owner.change(call, transfer=TransferState.FAILED)
        self._owner.give_back(call)
