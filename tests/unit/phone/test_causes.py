"""Why a call ended, in the agent's terms."""

from __future__ import annotations

import pytest

from agent_desktop.domain.call import Direction, EndCause
from agent_desktop.domain.status import Fault
from agent_desktop.phone.engine.causes import end_cause, registration_fault

ELSEWHERE = 'CANCEL sip:101@x SIP/2.0\r\nReason: SIP;cause=200;text="Call completed elsewhere"\r\n'
GAVE_UP = "CANCEL sip:101@x SIP/2.0\r\nCall-ID: x\r\n"


def cause(
    direction: Direction = Direction.INCOMING,
    *,
    was_answered: bool = False,
    reject_asked: bool = False,
    hang_up_asked: bool = False,
    status: int = 487,
    message: str = "",
) -> EndCause:
    return end_cause(
        direction=direction,
        was_answered=was_answered,
        reject_asked=reject_asked,
        hang_up_asked=hang_up_asked,
        status=status,
        message=message,
    )


def test_a_colleague_answered() -> None:
    assert cause(message=ELSEWHERE) is EndCause.ANSWERED_ELSEWHERE


def test_the_caller_gave_up() -> None:
    assert cause(message=GAVE_UP) is EndCause.CALLER_GAVE_UP


def test_the_agent_rejected() -> None:
    assert cause(reject_asked=True, status=486) is EndCause.REJECTED


def test_an_answered_call_was_hung_up_by_whomever() -> None:
    assert cause(was_answered=True, message=ELSEWHERE) is EndCause.HUNG_UP


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (404, EndCause.NOT_FOUND),
        (486, EndCause.BUSY),
        (603, EndCause.BUSY),
        (408, EndCause.NO_ANSWER),
        (500, EndCause.FAILED),
    ],
)
def test_calling_out(status: int, expected: EndCause) -> None:
    assert cause(Direction.OUTGOING, status=status) is expected


def test_calling_out_and_giving_up() -> None:
    assert cause(Direction.OUTGOING, hang_up_asked=True) is EndCause.HUNG_UP


@pytest.mark.parametrize(
    ("status", "refusal", "expected"),
    [
        (403, "", Fault.WRONG_PASSWORD),
        (401, "", Fault.WRONG_PASSWORD),
        (408, "", Fault.UNREACHABLE),
        (503, "", Fault.UNREACHABLE),
        (503, "The certificate has expired or not yet valid", Fault.CERTIFICATE_EXPIRED),
        (503, "The certificate is untrusted", Fault.CERTIFICATE_ISSUER),
        (503, "The issuer certificate cannot be found", Fault.CERTIFICATE_ISSUER),
        (
            503,
            "The server identity does not match to any identities specified in the certificate",
            Fault.CERTIFICATE_NAME,
        ),
        (503, "The certificate has been revoked", Fault.CERTIFICATE),
        (488, "", Fault.REFUSED),
    ],
)
def test_why_a_registration_failed(status: int, refusal: str, expected: Fault) -> None:
    assert registration_fault(status, refusal) is expected
