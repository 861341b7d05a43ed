"""What a widget has painted already."""

from __future__ import annotations


class Seen:
    """Remembers the parts of the view last painted, to skip what is the same object as before."""

    def __init__(self) -> None:
        self._parts: tuple[object, ...] | None = None

    def is_news(self, *parts: object) -> bool:
        """Whether any part is another object than the last time; remembers them."""
        before, self._parts = self._parts, parts
        return before is None or any(a is not b for a, b in zip(before, parts, strict=True))
