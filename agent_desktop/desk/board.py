"""Holds the one view of the desk and tells who paints it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from agent_desktop.desk.notices import Notice, NoticeKind
from agent_desktop.desk.views import DeskView


class Board:
    """The current view. `put` prepares changes, `show` also tells the listeners."""

    def __init__(self, view: DeskView) -> None:
        self._shown = view
        self.view = view
        self._listeners: list[Callable[[DeskView], None]] = []

    def subscribe(self, listener: Callable[[DeskView], None]) -> None:
        """Call `listener` whenever a view is shown."""
        self._listeners.append(listener)

    def unsubscribe(self, listener: Callable[[DeskView], None]) -> None:
        """Call `listener` no more."""
        self._listeners.remove(listener)

    def put(self, **changes: Any) -> None:
        """Change parts of the view, to be shown with the next `show`."""
        self.view = replace(self.view, **changes)

    def show(self, **changes: Any) -> None:
        """Change parts and tell; what is equal to what was shown stays the same object."""
        self.view = _keeping_equal(self._shown, replace(self.view, **changes))
        self._shown = self.view
        for listener in tuple(self._listeners):
            listener(self.view)

    def notice(self, kind: NoticeKind, detail: str = "") -> None:
        """Put a notice up; one of its kind replaces the former."""
        self.put(notices=(*self._notices_but(kind), Notice(kind, detail)))

    def withdraw(self, kind: NoticeKind) -> None:
        """Take a notice away."""
        self.put(notices=self._notices_but(kind))

    def _notices_but(self, kind: NoticeKind) -> tuple[Notice, ...]:
        return tuple(notice for notice in self.view.notices if notice.kind is not kind)


def _keeping_equal(old: DeskView, new: DeskView) -> DeskView:
    """The new view with the old one's objects wherever they are equal."""
    kept = {
        name: getattr(old, name)
        for name in DeskView.__struct_fields__
        if getattr(old, name) == getattr(new, name)
    }
    return replace(new, **kept)
