"""Which topics come first, for somebody who types a few letters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from agent_desktop.domain.contact import Topic
from agent_desktop.domain.ids import TopicCode
from agent_desktop.domain.language import Language
from agent_desktop.ui.contact_words import topic_path

_NO_MATCH = 4


class Named(Struct, frozen=True):
    """A topic as it is read: its own name, and that with the name above it."""

    code: TopicCode
    parent: TopicCode | None
    name: str
    path: str


def named(topics: Sequence[Topic], language: Language) -> list[Named]:
    """The topics with their names."""
    return [
        Named(t.code, t.parent, t.name(language), topic_path(t, topics, language)) for t in topics
    ]


def near_first(topics: Iterable[Named], chosen: TopicCode | None) -> list[Named]:
    """Those below the chosen one first; below a topic's own, those beside it."""
    found = list(topics)
    own = next((t for t in found if t.code == chosen), None)
    if own is None:
        return found
    above = own.parent or own.code
    return sorted(found, key=lambda t: 0 if t.parent == above else 1 if t.code == above else 2)


def best_first(topics: Iterable[Named], letters: str) -> list[Named]:
    """Those that hold the letters: first where a name begins with them, then a word, then any."""
    wanted = letters.strip().casefold()
    ranked = [(_rank(topic, wanted), topic) for topic in topics]
    ranked.sort(key=lambda found: found[0])
    return [topic for rank, topic in ranked if rank < _NO_MATCH]


def _rank(topic: Named, wanted: str) -> int:
    name, path = topic.name.casefold(), topic.path.casefold()
    if name.startswith(wanted):
        return 0
    if any(word.startswith(wanted) for word in name.split()):
        return 1
    if any(word.startswith(wanted) for word in path.split()):
        return 2
    return 3 if wanted in path else _NO_MATCH
