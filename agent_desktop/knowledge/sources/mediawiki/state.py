"""What is known of a wiki between two looks at it; kept in the cursor."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

import msgspec

from agent_desktop.knowledge.sources.mediawiki.pages import Page
from agent_desktop.knowledge.sources.mediawiki.titles import Places

_OVERLAP = timedelta(minutes=2)
"""A change may be written down later than it was made."""
_WHOLE = timedelta(days=1)


class Known(msgspec.Struct, frozen=True, array_like=True, omit_defaults=True):
    """A page by its title."""

    id: int
    redirect: str | None = None
    is_ours: bool = True
    """False: outside the category that is mirrored."""


class State(msgspec.Struct, frozen=True):
    """What was there at `since`, by the wiki's own clock. Good for a day."""

    settings: str
    """Of the source; a state of other settings is worth nothing."""
    since: str
    whole: str
    """When everything was read."""
    pages: dict[str, Known] = {}
    seen: list[int] = []
    """Lines of the recent changes that were followed already."""

    @property
    def look_from(self) -> str:
        """Where to start in the recent changes."""
        return (_moment(self.since) - _OVERLAP).strftime("%Y-%m-%dT%H:%M:%SZ")

    def is_old(self, now: str) -> bool:
        """Whether everything is to be read again: not every change can be seen in the log."""
        return not timedelta() <= _moment(now) - _moment(self.whole) < _WHOLE

    def article(self, title: str, places: Places) -> int:
        """The common page of the article this title leads to, by way of redirects; 0 for none."""
        *_, end = self._way(title)
        common = self.pages.get(places.of(end).root) if end in self.pages else None
        return common.id if common and common.redirect is None and common.is_ours else 0

    def is_loop(self, title: str) -> bool:
        """Whether this title leads round in a circle."""
        *_, end = self._way(title)
        known = self.pages.get(end)
        return known is not None and known.redirect is not None

    def turned(self, later: State, places: Places) -> set[str]:
        """The titles that lead elsewhere now."""
        return {
            title
            for title in self.pages.keys() | later.pages.keys()
            if self.article(title, places) != later.article(title, places)
            or self.is_loop(title) != later.is_loop(title)
        }

    def _way(self, title: str) -> list[str]:
        """The titles from this one to where its redirects end; in a circle, each title once."""
        way = {title: None}
        while (known := self.pages.get(title)) and known.redirect is not None:
            title = known.redirect
            if title in way:
                break
            way[title] = None
        return list(way)

    def updated(self, pages: Mapping[str, Known | None]) -> State:
        """With these pages as they are now; None for one that is gone."""
        merged = {title: known for title, known in self.pages.items() if title not in pages}
        merged |= {title: known for title, known in pages.items() if known is not None}
        return msgspec.structs.replace(self, pages=merged)

    def ids(self, titles: Iterable[str]) -> set[int]:
        """The pages with these titles."""
        return {self.pages[title].id for title in titles if title in self.pages}


def load(cursor: str, settings: str) -> State | None:
    """The state of a cursor; None when it is empty, of another time or of other settings."""
    try:
        state = msgspec.json.decode(cursor, type=State)
        _moment(state.since), _moment(state.whole)
    except (msgspec.MsgspecError, ValueError):
        return None
    return state if state.settings == settings else None


def save(state: State) -> str:
    """The cursor."""
    return msgspec.json.encode(state).decode()


def known(page: Page | None, *, is_ours: bool) -> Known | None:
    """What is kept of a page."""
    return Known(page.id, page.redirect, is_ours) if page else None


def is_moment(text: str) -> bool:
    """Whether it is a time as MediaWiki tells it."""
    try:
        _moment(text)
    except ValueError:
        return False
    return True


def _moment(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S%z")
