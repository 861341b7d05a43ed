"""Addresses that are opened by other programs."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_SCHEMES = {"http", "https", "mailto", "sms"}


def open_outside(address: QUrl | str) -> None:
    """Open a web page, mail or message; anything else does nothing."""
    url = QUrl(address)
    if url.scheme() in _SCHEMES:
        QDesktopServices.openUrl(url)
