"""Some PySide6 releases lose a reference at every emit and abort the process (PySide6 6.12.0 on
Python 3.11): the version we run must not.
"""

from __future__ import annotations

import sys
import threading

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

SIGNALS = 10_000


class _Source(QObject):
    told = Signal(object, bool)


def test_ten_thousand_signals_from_a_thread(qtbot: QtBot) -> None:
    source, got = _Source(), []
    source.told.connect(lambda value, flag: got.append((value, flag)))
    before = sys.getrefcount(None)

    def emit() -> None:
        for _ in range(SIGNALS):
            source.told.emit(None, True)

    thread = threading.Thread(target=emit)
    thread.start()
    qtbot.waitUntil(lambda: len(got) == SIGNALS, timeout=20_000)
    thread.join()
    assert got[0] == (None, True)
    got.clear()
    # From Python 3.12 on None is immortal and its count stands still.
    assert sys.getrefcount(None) > before - SIGNALS // 2
