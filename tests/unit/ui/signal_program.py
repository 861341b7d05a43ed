"""A program of its own: a thread tells many signals with None in them.

Prints how many came through and how many references None lost meanwhile.
"""

from __future__ import annotations

import gc
import sys
import threading

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

SIGNALS = 10_000


class _Source(QObject):
    told = Signal(object, bool)


def main() -> None:
    app = QCoreApplication([])
    source, got = _Source(), 0

    def count(value: object, flag: bool) -> None:
        nonlocal got
        got += value is None and flag
        if got == SIGNALS:
            app.quit()

    def emit() -> None:
        for _ in range(SIGNALS):
            source.told.emit(None, True)

    source.told.connect(count)
    QTimer.singleShot(20_000, app.quit)
    gc.collect()
    gc.disable()
    before = sys.getrefcount(None)
    thread = threading.Thread(target=emit)
    thread.start()
    app.exec()
    thread.join()
    sys.stdout.write(f"{got} {before - sys.getrefcount(None)}\n")


if __name__ == "__main__":
    main()
