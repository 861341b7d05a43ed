"""Which key does what. Keycaps and shortcuts both read it here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from agent_desktop.domain.chord import EDITING, Refusal


class Key(StrEnum):
    """An action and its usual binding, as Qt reads it (QKeySequence, portable text)."""

    ANSWER = "Ctrl+F9"
    REJECT = "Ctrl+F10"
    ANSWER_NEXT = "Ctrl+F11"
    HANG_UP = "Ctrl+F12"
    NOTE = "F2"
    SEARCH = "F3"
    ARTICLE = "F4"
    FIND = "Ctrl+F"
    BACK = "Alt+Left"
    LARGER = "Ctrl++"
    SMALLER = "Ctrl+-"
    USUAL_SIZE = "Ctrl+0"
    SWITCH = "F5"
    MUTE = "F6"
    HOLD = "F7"
    TRANSFER = "F8"
    HAND_OVER = "Shift+Return"
    TAKE_BACK = "Shift+F8"
    JOIN = "Ctrl+F8"
    PARK = "Ctrl+F7"
    TO_VOICEMAIL = "Ctrl+Shift+F10"
    DIGITS = "F9"
    DIAL = "Ctrl+R"
    REDIAL = "Ctrl+Shift+R"
    SAVE = "Ctrl+Return"
    ASK = "Ctrl+J"
    NEW_INCIDENT = "Ctrl+H"
    CONCERNS = "Alt+H"
    TOPIC = "Ctrl+T"
    FOLLOW_UP = "Ctrl+B"
    NEW_CONTACT = "Ctrl+N"
    PAUSE = "Ctrl+P"
    CALL_HELP = "Ctrl+Shift+F"
    COME = "Ctrl+Shift+Y"
    STAY_AWAY = "Ctrl+Shift+N"
    PALETTE = "Ctrl+K"
    HELP = "F1"
    UNDO = "Ctrl+Z"
    QUIT = "Ctrl+Q"


class Bindings(Struct, frozen=True):
    """The keys as a person wants them: `chosen` has those that differ, by the action's name in
    lower case. An empty one is not bound.
    """

    chosen: Mapping[str, str] = field(default_factory=dict)

    def of(self, key: Key) -> str:
        """The binding of an action, as Qt reads it."""
        return self.chosen.get(key.name.lower(), key.value)

    def cap(self, key: Key) -> str:
        """What stands on the keycap."""
        keys = self.of(key).replace("Return", "Enter")
        return re.sub(r"\b(Left|Right|Up|Down)\b", lambda arrow: _ARROWS[arrow.group()], keys)


_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
"""What the keys have on them, in every language."""
CALL_KEYS = (
    Key.MUTE,
    Key.HOLD,
    Key.TRANSFER,
    Key.TAKE_BACK,
    Key.JOIN,
    Key.PARK,
    Key.DIGITS,
)
"""What these do depends on the call at hand."""
TOPIC_MODIFIER = "Alt"
OUTCOME_MODIFIER = "Ctrl"
TOPIC_KEYS = 6
OUTCOME_KEYS = 7
LARGER_TOO = "Ctrl+="
"""The plus of a keyboard on which it takes Shift."""


def same_keys(keys: str) -> str:
    """What two ways of writing the same keys have in common."""
    return "+".join(sorted(keys.replace("Enter", "Return").casefold().split("+")))


_EDITING = frozenset(map(same_keys, EDITING))


def refusal(keys: str, action: Key | None = None) -> Refusal | None:
    """Why an action can't have these keys; None when nobody presses them while writing: a function
    key, or one held down with Ctrl or Alt. Ctrl and Alt together are AltGr, which writes. What
    edits text is for the action that usually has it.
    """
    if same_keys(keys) in _EDITING:
        usual = action is not None and same_keys(keys) == same_keys(action.value)
        return None if usual else Refusal.EDITS
    *held, key = keys.split("+") if not keys.endswith("++") else [*keys[:-2].split("+"), "+"]
    is_function = key.startswith("F") and key[1:].isdigit()
    if is_function or "Meta" in held or (("Ctrl" in held) is not ("Alt" in held)):
        return None
    return Refusal.ALTGR if "Ctrl" in held else Refusal.WRITES
