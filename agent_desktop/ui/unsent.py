"""What is written in the window and known to nobody else, not even to the disk."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class HoldsUnsent(Protocol):
    """A form that forgets what is written in it when the window goes."""

    def holds_unsent(self) -> bool:
        """Whether something is written that would be lost."""
        ...


def has_unsent(root: QWidget) -> bool:
    """Whether any form below holds something."""
    forms = (widget for widget in root.findChildren(QWidget) if isinstance(widget, HoldsUnsent))
    return any(form.holds_unsent() for form in forms)
