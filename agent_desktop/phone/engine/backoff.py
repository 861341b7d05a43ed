"""How long to wait before trying again, so that 300 telephones don't come back at once."""

from __future__ import annotations

import random

from agent_desktop.domain.status import Fault

_FIRST = 1.0
_LONGEST = 15.0
_LONGEST_REFUSED = 300.0
_REFUSED = {Fault.WRONG_PASSWORD, Fault.REFUSED}


def retry_seconds(attempt: int, fault: Fault | None, draw: float | None = None) -> float:
    """The pause before attempt number `attempt` (from 1): doubling, with a third of jitter.

    An exchange that said no is asked more and more seldom, down to every five minutes: asking
    with a wrong password again and again locks accounts. `draw` is a number from 0 to 1.
    """
    draw = random.random() if draw is None else draw  # noqa: S311 - no secret
    longest, first = (_LONGEST_REFUSED, 30.0) if fault in _REFUSED else (_LONGEST, _FIRST)
    pause: float = min(longest, first * 2 ** min(attempt - 1, 16))
    return pause * (2 + 2 * draw) / 3 if pause < longest else pause * (2 + draw) / 3
