"""What pjsip calls back must not raise: an exception that leaves Python there ends the process."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

_log = logging.getLogger(__name__)
S = TypeVar("S")
P = ParamSpec("P")


def callback(
    method: Callable[Concatenate[S, P], None],
) -> Callable[Concatenate[S, P], None]:
    """A method that pjsip may call: whatever goes wrong in it is logged, and pjsip goes on."""

    @functools.wraps(method)
    def guarded(self: S, *args: P.args, **kwargs: P.kwargs) -> None:
        try:
            method(self, *args, **kwargs)
        except Exception:
            _log.exception("%s failed", method.__name__)

    return guarded  # type: ignore[return-value]  # functools.wraps keeps the signature
