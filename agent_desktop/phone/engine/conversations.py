"""What is done with calls that are up: hold, mute, digits, transfer, conference."""

from __future__ import annotations

import pjsua2 as pj

from agent_desktop.domain.call import CallState, EndCause
from agent_desktop.phone.engine.calls import CallBook, moved_to

_DIGIT_METHODS = {"rfc4733": pj.PJSUA_DTMF_METHOD_RFC2833, "info": pj.PJSUA_DTMF_METHOD_SIP_INFO}
_UP = {CallState.ACTIVE, CallState.HELD}


class Conversations(CallBook):
    """The book of calls with everything an agent can do in one. All on the SIP thread.

    A command for a call that is gone, or in no state for it, does nothing.
    """

    def deflect(self, call_id: str, target: str) -> None:
        """Send a ringing call on to a number."""
        call = self._in_state(call_id, CallState.RINGING)
        if call is not None:
            prm = moved_to(call.account, target)
            call.handed_over = EndCause.SENT_ON
            call.hangup(prm)

    def resume(self, call_id: str) -> None:
        """Take a held call back."""
        call = self._in_state(call_id, CallState.HELD)
        if call is not None:
            self._hold_others(call_id)
            self._activate(call)

    def mute(self, call_id: str, muted: bool) -> None:
        """Stop or restart the microphone towards one call; survives hold and resume."""
        call = self._calls.get(call_id)
        if call is not None and call.wire.muted != muted:
            self.change(call, muted=muted)
            self.connect_media(call)

    def send_digits(self, call_id: str, digits: str) -> None:
        """DTMF towards an active call. Raises pj.Error for what is no digit."""
        call = self._in_state(call_id, CallState.ACTIVE)
        if call is not None:
            prm = pj.CallSendDtmfParam()
            prm.method = _DIGIT_METHODS[call.account.account.digits]
            prm.digits = digits
            call.sendDtmf(prm)

    def transfer(self, call_id: str, target: str) -> None:
        """Hand a call over unseen; it is on hold until the other end says how that went."""
        call = self._up(call_id)
        if call is not None:
            uri = call.account.uri(target)
            self.hold(call_id)
            self._transfers.blind(call, uri)

    def consult(self, call_id: str, consultation: str, target: str) -> None:
        """Call somebody about a call, which is held meanwhile."""
        call = self._up(call_id)
        if call is not None:
            self.dial(call.account, consultation, target, consults=call_id)

    def complete_transfer(self, consultation_id: str) -> None:
        """Connect a call with whom its consultation reached, or is ringing at."""
        consultation = self._calls.get(consultation_id)
        call = self._up(consultation.wire.consults) if consultation is not None else None
        if call is None or consultation is None:
            return
        self.hold(call.wire.id)
        if consultation.wire.state in _UP:
            self._transfers.attended(call, consultation)
        else:  # one that only rings can't be replaced (RFC 3891 section 3)
            self.hang_up(consultation_id)
            self._transfers.blind(call, call.account.uri(consultation.wire.remote_number))

    def join(self, call_id: str, other_id: str) -> None:
        """Make a conference of two calls and the agent."""
        both = [call for call in (self._up(call_id), self._up(other_id)) if call is not None]
        if len(both) != 2:  # noqa: PLR2004 - a conference needs two
            return
        for call in both:
            self.change(call, joined=True)
        for call in both:
            self._activate(call)

    def part(self, call_id: str) -> None:
        """End the conference: this call stays up, those it was joined with are held."""
        call = self._in_state(call_id, CallState.ACTIVE)
        if call is not None:
            self._hold_others(call_id)
