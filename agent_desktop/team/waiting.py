"""How what is on its way stands among what the rooms have."""

from __future__ import annotations

ON_ITS_WAY = 1 << 62
"""The time of what a room does not have yet: after all that it has."""
SAID_HERE = f"iif(ts < {ON_ITS_WAY}, 0, rowid)"
"""Puts what is on its way in the order it was said in."""
