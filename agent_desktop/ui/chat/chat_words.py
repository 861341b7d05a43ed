"""Words about conversations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QLocale

from agent_desktop.domain.chat import ChatMessage, ChatRoom, RoomKind
from agent_desktop.domain.language import Language
from agent_desktop.ui.language import weekday_and_day
from agent_desktop.ui.translating import QT_TRANSLATE_NOOP, translate
from agent_desktop.ui.widgets.text import one_line

REACTIONS = ("👍", "✋", "✅", "👀", "❤️")
_REACTION_ICONS = {
    "👍": "thumbs-up",
    "✋": "hand",
    "✅": "circle-check",
    "👀": "eye",
    "❤": "heart",
}
_REACTION_WORDS = {
    "👍": QT_TRANSLATE_NOOP("Chat", "Thumbs up"),
    "✋": QT_TRANSLATE_NOOP("Chat", "I'll take this one"),
    "✅": QT_TRANSLATE_NOOP("Chat", "Done"),
    "👀": QT_TRANSLATE_NOOP("Chat", "Looking at it"),
    "❤": QT_TRANSLATE_NOOP("Chat", "Heart"),
}
_EXCERPT = 80
_KILO = 1024


def room_title(room: ChatRoom | None) -> str:
    """Whom one talks with, fit for one line."""
    if room is None:
        return ""
    title = one_line(room.title)
    if room.kind is RoomKind.TEAM:
        return translate("Chat", "The duty team")
    if room.kind is RoomKind.CITIZEN:
        citizen = translate("Chat", "Citizen")
        return f"{citizen} · {title}" if title else citizen
    return title


def first_name(name: str) -> str:
    """The first of somebody's names."""
    return one_line(name).partition(" ")[0]


def initials(name: str) -> str:
    """Two letters of a name."""
    parts = [part for part in one_line(name).split() if part[0].isalnum()]
    return (parts[0][0] + (parts[-1][0] if len(parts) > 1 else "")).upper() if parts else "?"


def last_words(room: ChatRoom, me: str) -> str:
    """Who said what last."""
    if not room.last_text:
        return ""
    who = translate("Chat", "You") if room.last_author == me else first_name(room.last_author)
    talks_alone = room.kind is RoomKind.PERSON and room.last_author != me
    text = one_line(room.last_text)
    return text if talks_alone or not who else f"{who}: {text}"


def excerpt(message: ChatMessage) -> str:
    """The beginning of what was said."""
    if message.file is not None:
        return one_line(message.file.name)[:_EXCERPT]
    text = one_line(message.text)
    return text if len(text) <= _EXCERPT else f"{text[:_EXCERPT].rstrip()} …"


def reaction_icon(key: str) -> str:
    """The icon for a reaction; empty for one we have none for."""
    return _REACTION_ICONS.get(key.rstrip("\ufe0f"), "")


def reaction_word(key: str) -> str:
    """A reaction in words."""
    words = _REACTION_WORDS.get(key.rstrip("\ufe0f"))
    return translate("Chat", words) if words else one_line(key)[:24]


def same_reaction(one: str, other: str) -> bool:
    """Whether two are the same: programs do not agree on how a heart is written."""
    return one.rstrip("\ufe0f") == other.rstrip("\ufe0f")


def name_list(names: Sequence[str]) -> str:
    """`Kari, Ola og Per`; of many the first two and how many more."""
    given = [first_name(name) for name in names]
    if len(given) > 3:  # noqa: PLR2004
        others = translate("Chat", "%1 others").replace("%1", str(len(given) - 2))
        given = [*given[:2], others]
    if len(given) < 2:  # noqa: PLR2004
        return "".join(given)
    both = translate("Chat", "%1 and %2").replace("%1", ", ".join(given[:-1]))
    return both.replace("%2", given[-1])


def typing_words(names: Sequence[str]) -> str:
    """Who is writing now."""
    if not names:
        return ""
    return translate("Chat", "%1 is writing …").replace("%1", name_list(names))


def read_words(names: Sequence[str]) -> str:
    """Who has read the last message."""
    if not names:
        return ""
    return translate("Chat", "Read by %1").replace("%1", name_list(names))


def file_size(octets: int | None) -> str:
    """`48 kB`; nothing where it is not known."""
    if octets is None or octets < 0:
        return ""
    return QLocale().formattedDataSize(
        octets, 0 if octets < _KILO * _KILO else 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )


def day_words(when: date, now: datetime, language: Language) -> str:
    """The words of the line between two days."""
    days = (now.astimezone().date() - when).days
    if days == 0:
        return translate("Chat", "Today")
    if days == 1:
        return translate("Chat", "Yesterday")
    return weekday_and_day(language, when)
