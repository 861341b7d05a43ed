"""What the keys do, in words; the page of keys, the settings and the command palette say it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from agent_desktop.domain.chord import Refusal
from agent_desktop.ui.shortcuts import (
    LARGER_TOO,
    OUTCOME_KEYS,
    OUTCOME_MODIFIER,
    TOPIC_KEYS,
    TOPIC_MODIFIER,
    Bindings,
    Key,
)
from agent_desktop.ui.translating import QT_TRANSLATE_NOOP, translate

_GROUPS: tuple[tuple[str, dict[Key, str]], ...] = (
    (
        QT_TRANSLATE_NOOP("Keys", "Calls"),
        {
            Key.ANSWER: QT_TRANSLATE_NOOP("Keys", "Answer"),
            Key.REJECT: QT_TRANSLATE_NOOP("Keys", "Reject"),
            Key.ANSWER_NEXT: QT_TRANSLATE_NOOP("Keys", "Answer the next call"),
            Key.HANG_UP: QT_TRANSLATE_NOOP("Keys", "Hang up"),
            Key.MUTE: QT_TRANSLATE_NOOP("Keys", "Mute the microphone"),
            Key.HOLD: QT_TRANSLATE_NOOP("Keys", "Hold or resume; extend the wrap-up"),
            Key.SWITCH: QT_TRANSLATE_NOOP("Keys", "Switch between two calls"),
            Key.TRANSFER: QT_TRANSLATE_NOOP("Keys", "Transfer"),
            Key.TAKE_BACK: QT_TRANSLATE_NOOP("Keys", "Back to the caller"),
            Key.JOIN: QT_TRANSLATE_NOOP("Keys", "Start a conference"),
            Key.PARK: QT_TRANSLATE_NOOP("Keys", "Park the call"),
            Key.TO_VOICEMAIL: QT_TRANSLATE_NOOP("Keys", "Send to voicemail"),
            Key.DIGITS: QT_TRANSLATE_NOOP("Keys", "Keypad"),
            Key.DIAL: QT_TRANSLATE_NOOP("Keys", "Ring out"),
            Key.REDIAL: QT_TRANSLATE_NOOP("Keys", "Redial the last number"),
        },
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Note and wrap-up"),
        {
            Key.NOTE: QT_TRANSLATE_NOOP("Keys", "Go to the note"),
            Key.TOPIC: QT_TRANSLATE_NOOP("Keys", "Find the topic"),
            Key.ASK: QT_TRANSLATE_NOOP("Keys", "Ask in chat"),
            Key.FOLLOW_UP: QT_TRANSLATE_NOOP("Keys", "Follow up"),
            Key.CONCERNS: QT_TRANSLATE_NOOP("Keys", "The call is about the incident"),
            Key.SAVE: QT_TRANSLATE_NOOP("Keys", "Save and be free; send"),
            Key.NEW_CONTACT: QT_TRANSLATE_NOOP("Keys", "Log an enquiry that was not a call"),
        },
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Knowledge"),
        {
            Key.SEARCH: QT_TRANSLATE_NOOP("Keys", "Go to the search"),
            Key.ARTICLE: QT_TRANSLATE_NOOP("Keys", "Go to the article"),
            Key.FIND: QT_TRANSLATE_NOOP("Keys", "Find on the page"),
            Key.BACK: QT_TRANSLATE_NOOP("Keys", "Previous article"),
            Key.LARGER: QT_TRANSLATE_NOOP("Keys", "Larger article text"),
            Key.SMALLER: QT_TRANSLATE_NOOP("Keys", "Smaller article text"),
            Key.USUAL_SIZE: QT_TRANSLATE_NOOP("Keys", "Normal article text"),
        },
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Colleagues and incidents"),
        {
            Key.PAUSE: QT_TRANSLATE_NOOP("Keys", "Pause, or be free"),
            Key.CALL_HELP: QT_TRANSLATE_NOOP("Keys", "Call for help in the queue"),
            Key.COME: QT_TRANSLATE_NOOP("Keys", "I'm coming to help"),
            Key.STAY_AWAY: QT_TRANSLATE_NOOP("Keys", "I can't help now"),
            Key.NEW_INCIDENT: QT_TRANSLATE_NOOP("Keys", "New incident"),
        },
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "The program"),
        {
            Key.PALETTE: QT_TRANSLATE_NOOP("Keys", "Find people, articles and actions"),
            Key.UNDO: QT_TRANSLATE_NOOP("Keys", "Take back what was just done"),
            Key.HELP: QT_TRANSLATE_NOOP("Keys", "Help and keys"),
            Key.QUIT: QT_TRANSLATE_NOOP("Keys", "Quit the program"),
        },
    ),
)


_DIGITS = (
    (QT_TRANSLATE_NOOP("Keys", "Choose a topic"), TOPIC_MODIFIER, TOPIC_KEYS),
    (QT_TRANSLATE_NOOP("Keys", "Choose the outcome"), OUTCOME_MODIFIER, OUTCOME_KEYS),
)

_REFUSAL = {
    Refusal.WRITES: QT_TRANSLATE_NOOP("Keys", "you write with it"),
    Refusal.ALTGR: QT_TRANSLATE_NOOP("Keys", "AltGr writes with it"),
    Refusal.EDITS: QT_TRANSLATE_NOOP("Keys", "it edits text"),
    Refusal.UNHELD: QT_TRANSLATE_NOOP("Keys", "it needs Ctrl, Alt or Win"),
    Refusal.NO_KEY: QT_TRANSLATE_NOOP("Keys", "it can't work everywhere"),
}
"""Short: there is little room beside the fields."""


class KeyLine(Struct, frozen=True):
    """An action in words, and what is pressed for it. Without `key` it can't be bound otherwise."""

    words: str
    caps: str
    key: Key | None = None


def key_groups(bindings: Bindings) -> list[tuple[str, list[KeyLine]]]:
    """Every key by its group, as they are bound."""
    groups = []
    for title, keys in _GROUPS:
        lines = [KeyLine(translate("Keys", w), bindings.cap(key), key) for key, w in keys.items()]
        groups.append((translate("Keys", title), lines))
    for words, modifier, last in _DIGITS:
        groups[1][1].append(KeyLine(translate("Keys", words), f"{modifier}+1–{last}"))
    return groups


def fixed_keys() -> Iterator[tuple[str, str]]:
    """The keys that can't be bound to anything else, with what they do."""
    for words, modifier, last in _DIGITS:
        yield from ((f"{modifier}+{n}", translate("Keys", words)) for n in range(1, last + 1))
    yield LARGER_TOO, key_words(Key.LARGER)


def key_words(key: Key) -> str:
    """What a key does."""
    words = next((keys[key] for _, keys in _GROUPS if key in keys), "")
    return translate("Keys", words) if words else ""


def refusal_words(why: Refusal) -> str:
    """Why a key can't be used."""
    return translate("Keys", _REFUSAL[why])
