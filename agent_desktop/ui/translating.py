"""Translation outside of widgets. pyside6-lupdate knows both functions by their names."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a source text that is translated when it is shown. Typed, unlike Qt's own."""
    del context
    return text
