"""Gives memory back that a busy hour has used."""

from __future__ import annotations

import ctypes
import gc
import linecache
import sys


def collect_memory() -> None:
    """Free what Python no longer needs, and let the C library return it to the system.

    pjsip keeps a transaction's memory until its timers are over, 32 seconds after a call
    (RFC 3261 section 17); what it frees then stays with the process unless glibc is asked. Takes a
    few milliseconds: never under a call.
    """
    linecache.clearcache()  # PySide6 has read the source of every module that was imported
    gc.collect()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc's alone
        if trim is not None:
            trim(0)
