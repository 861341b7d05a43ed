"""Addresses that are opened by other programs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_SCHEMES = {"http", "https", "mailto", "sms"}


def open_outside(address: QUrl | str) -> None:
    """Open a web page, mail or message; anything else does nothing."""
    url = QUrl(address)
    if url.scheme() in _SCHEMES:
        QDesktopServices.openUrl(url)


def open_file(path: Path) -> None:
    """Open a file of the program's own in whatever the system opens such files with."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
