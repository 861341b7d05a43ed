"""Gives memory back that a busy hour has used."""

from __future__ import annotations

import ctypes
import gc
import linecache
import sys


def collect_memory() -> None:
    """Free what Python no longer needs, and return it to the system.

    Takes some ten milliseconds: never under a call.
    """
    linecache.clearcache()  # PySide6 has read the source of every module that was imported
    gc.collect()
    return_memory()


def return_memory() -> None:
    """Let the C library return to the system what is free; about a millisecond.

    pjsip keeps a transaction's memory until its timers are over, 32 seconds after the last message
    (RFC 3261 section 17); what it frees then stays with the process unless glibc is asked.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc's alone
        if trim is not None:
            trim(0)
