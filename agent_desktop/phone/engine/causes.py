"""Why a call ended and why a registration failed, from what SIP says."""

from __future__ import annotations

import re

from agent_desktop.domain.call import Direction, EndCause
from agent_desktop.domain.status import Fault

_ELSEWHERE = re.compile(
    r'^Reason:\s*SIP\s*;[^\r\n]*(?:cause=200\b|text="Call completed elsewhere")',
    re.IGNORECASE | re.MULTILINE,
)
_BY_STATUS = {
    404: EndCause.NOT_FOUND,
    484: EndCause.NOT_FOUND,
    604: EndCause.NOT_FOUND,
    486: EndCause.BUSY,
    600: EndCause.BUSY,
    603: EndCause.BUSY,
    408: EndCause.NO_ANSWER,
    480: EndCause.NO_ANSWER,
}
# The words are pjlib's. What stands first is what a person can do most about.
_BY_REFUSAL = {
    "expired": Fault.CERTIFICATE_EXPIRED,
    "issuer": Fault.CERTIFICATE_ISSUER,
    "untrusted": Fault.CERTIFICATE_ISSUER,
    "identity": Fault.CERTIFICATE_NAME,
}
_WRONG_PASSWORD = {401, 403, 407}
_UNREACHABLE = {408, 502, 503, 504}


def end_cause(
    *,
    direction: Direction,
    was_answered: bool,
    reject_asked: bool,
    hang_up_asked: bool,
    status: int,
    message: str,
) -> EndCause:
    """The cause in the agent's terms. `message` is the SIP message that ended the call.

    A CANCEL with `Reason: SIP;cause=200` (RFC 3326) was answered by a colleague: not missed.
    """
    if was_answered:
        return EndCause.HUNG_UP
    if direction is Direction.OUTGOING:
        return EndCause.HUNG_UP if hang_up_asked else _BY_STATUS.get(status, EndCause.FAILED)
    if reject_asked or hang_up_asked:
        return EndCause.REJECTED
    if _ELSEWHERE.search(message):
        return EndCause.ANSWERED_ELSEWHERE
    return EndCause.CALLER_GAVE_UP


def registration_fault(status: int, tls_refusal: str) -> Fault:
    """Why a REGISTER failed: the status code, or the TLS layer's own reason when it has one."""
    if tls_refusal:
        known = (fault for word, fault in _BY_REFUSAL.items() if word in tls_refusal)
        return next(known, Fault.CERTIFICATE)
    if status in _WRONG_PASSWORD:
        return Fault.WRONG_PASSWORD
    if status in _UNREACHABLE:
        return Fault.UNREACHABLE
    return Fault.REFUSED
