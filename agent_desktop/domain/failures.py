"""Failures that cross rooms: what went wrong, in the domain's terms."""

from __future__ import annotations


class NotSaved(Exception):  # noqa: N818 - a state the agent hears about
    """The disk refused a record; nothing was changed. The message says why."""
