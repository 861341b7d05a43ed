"""Failures that cross rooms: what went wrong, in the domain's terms."""

from __future__ import annotations


class NotSaved(Exception):  # noqa: N818 - a state the agent hears about
    """The disk refused a record; nothing was changed. The message says why."""


class FileRefused(Exception):  # noqa: N818 - a state the agent hears about
    """A file could not be sent or fetched. `too_large` says in which way."""

    def __init__(self, detail: str, *, too_large: bool = False) -> None:
        super().__init__(detail)
        self.too_large = too_large
