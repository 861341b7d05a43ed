"""What is asked for outside the window: by a key in another program, by a headset's button."""

from __future__ import annotations

from enum import StrEnum


class Command(StrEnum):
    """One press of a button. Which call it means is for the desk to say."""

    ANSWER = "answer"
    REJECT = "reject"
    HANG_UP = "hang-up"
    HOOK = "hook"
    """The one button of a headset: answer what rings, else end the call one is in."""
    MUTE = "mute"
    """Off, or on again."""
    HOLD = "hold"
    """On hold, or back."""
