"""What is known of a call in its first moment."""

from __future__ import annotations

import time
import uuid

import msgspec

from agent_desktop.domain.call import CallState, Direction
from agent_desktop.phone import messages as m


def incoming(account: str) -> m.WireCall:
    """A call that rings, before its INVITE has been read."""
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
        account=account,
    )


def outgoing(account: str, call_id: str, target: str, consults: str) -> m.WireCall:
    """A call on its way out."""
    return msgspec.structs.replace(
        incoming(account),
        id=call_id,
        direction=Direction.OUTGOING,
        state=CallState.DIALLING,
        remote_number=target,
        withheld=False,
        consults=consults,
    )
