"""MediaWiki's action API as far as a mirror needs it. All of it only reads."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator

import msgspec
from msgspec import Struct

from agent_desktop.domain.article import LONGEST_ARTICLE
from agent_desktop.domain.knowledge import ProblemKind
from agent_desktop.knowledge.source import SourceUnavailable
from agent_desktop.knowledge.sources.mediawiki.http import WikiHttp
from agent_desktop.knowledge.sources.mediawiki.pages import Page
from agent_desktop.knowledge.sources.mediawiki.titles import CATEGORY, FILE, MAIN, Names
from agent_desktop.knowledge.sources.mediawiki.wikitext import redirect_target
from agent_desktop.knowledge.sources.mediawiki.wire import Answer, Change, PageAnswer, Query

_BATCH = 50
"""Titles in one question; what any user may ask."""
_LISTED = 500
_MOST_ANSWERS = 2000
"""A wiki that always has more to say has gone wrong."""
_SESSION_GONE = {"assertuserfailed", "assertnameduserfailed"}
_CODE = re.compile(r"[\w-]{1,60}")
_CONTENT = {"prop": "revisions|info", "rvprop": "content", "rvslots": "main"}


class News(Struct, frozen=True):
    """The recent changes since a moment, and what time it was at the wiki before it looked."""

    changes: tuple[Change, ...]
    time: str


class WikiApi:
    """One wiki, read as one user or as nobody. Every method raises SourceUnavailable."""

    def __init__(self, http: WikiHttp, user: str, password: str) -> None:
        self._http = http
        self._user = user
        self._password = password
        self._logged_in = False

    def names(self) -> Names:
        """What the wiki calls its special namespaces."""
        query = self._ask(
            action="query", meta="siteinfo", siprop="namespaces|namespacealiases"
        ).query
        query = query or Query()
        spoken = [
            (space.id, name)
            for space in query.namespaces.values()
            for name in (space.name, space.canonical)
        ]
        spoken += [(alias.id, alias.alias) for alias in query.namespacealiases]

        def called(number: int) -> frozenset[str]:
            return frozenset(name.lower() for known, name in spoken if known == number and name)

        plain = Names()
        return Names(plain.category | called(CATEGORY), plain.file | called(FILE))

    def time(self) -> str:
        """The time at the wiki, ISO 8601 in UTC."""
        return _time(self._ask(action="query", curtimestamp="1"))

    def news(self, since: str) -> News:
        """What has changed since then, in any namespace; oldest first."""
        changes: list[Change] = []
        time = ""
        for answer in self._parts(
            list="recentchanges",
            rcstart=since,
            rcdir="newer",
            rctype="edit|new|log",
            rcprop="title|ids|loginfo",
            rclimit="max",
            curtimestamp="1",
        ):
            time = time or _time(answer)
            changes += answer.query.recentchanges if answer.query else []
        return News(tuple(changes), time)

    def everything(self) -> Iterator[Page]:
        """Every page of the main namespace."""
        for page in self._pages(
            generator="allpages", gapnamespace=str(MAIN), gaplimit=str(_LISTED), **_CONTENT
        ):
            yield _page(page)

    def read(self, titles: Iterable[str]) -> dict[str, Page | None]:
        """These pages of the main namespace as they are now; None for one that isn't there."""
        found: dict[str, Page | None] = {}
        for batch in _batches(titles):
            found |= dict.fromkeys(batch)
            for page in self._pages(titles=_joined(batch), **_CONTENT):
                if page.title in found and not page.missing and page.pageid:
                    found[page.title] = _page(page)
        return found

    def linking_to(self, titles: Iterable[str]) -> set[str]:
        """The titles of pages in the main namespace that link to any of these, there or not."""
        found: set[str] = set()
        for batch in _batches(titles):
            for page in self._pages(
                titles=_joined(batch),
                prop="linkshere",
                lhprop="title",
                lhnamespace=str(MAIN),
                lhlimit="max",
            ):
                found |= {link.title for link in page.linkshere if link.ns == MAIN}
        return found

    def _pages(self, **parameters: str) -> Iterator[PageAnswer]:
        """Pages, each put together from the parts the wiki gives it in."""
        parts: dict[str, PageAnswer] = {}
        for answer in self._parts(**parameters):
            for page in answer.query.pages if answer.query else ():
                parts[page.title] = _joined_page(parts.get(page.title), page)
            if answer.batchcomplete:
                yield from parts.values()
                parts.clear()
        yield from parts.values()

    def _parts(self, **parameters: str) -> Iterator[Answer]:
        """The answers to one query, until it has nothing more to say."""
        go_on: dict[str, str] = {}
        for _ in range(_MOST_ANSWERS):
            answer = self._ask(action="query", **parameters, **go_on)
            yield answer
            if not answer.go_on:
                return
            go_on = {key: str(value) for key, value in answer.go_on.items()}
        raise SourceUnavailable("the wiki's answer never ends")

    def _ask(self, **parameters: str) -> Answer:
        """One answer, in a session of ours when we have a user."""
        for is_last in (False, True):
            if self._user and not self._logged_in:
                self._log_in()
            asserted = {"assert": "user"} if self._user else {}
            answer = self._post(parameters | asserted)
            if answer.error is None:
                return answer
            if is_last or answer.error.code not in _SESSION_GONE:
                code = _CODE.match(answer.error.code)
                raise SourceUnavailable(f"the wiki refuses: {code[0] if code else 'no reason'}")
            self._logged_in = False
        raise AssertionError

    def _log_in(self) -> None:
        self._http.forget()
        asked = self._post({"action": "query", "meta": "tokens", "type": "login"}).query
        login = self._post(
            {
                "action": "login",
                "lgname": self._user,
                "lgpassword": self._password,
                "lgtoken": asked.tokens.get("logintoken", "") if asked else "",
            }
        ).login
        if login is None or login.result != "Success":
            raise SourceUnavailable("the wiki refuses the bot's name or password")
        self._logged_in = True

    def _post(self, parameters: dict[str, str]) -> Answer:
        body = self._http.post({"format": "json", "formatversion": "2", **parameters})
        try:
            return msgspec.json.decode(body, type=Answer)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            raise SourceUnavailable("what answers is no MediaWiki, or not whole") from None


def _page(answer: PageAnswer) -> Page:
    slot = answer.revisions[0].slots.get("main") if answer.revisions else None
    text = slot.content if slot else None
    if text is None:
        return Page(answer.pageid, answer.title, fault=ProblemKind.NOT_READABLE)
    if answer.redirect:
        return Page(answer.pageid, answer.title, redirect=redirect_target(text[:LONGEST_ARTICLE]))
    if len(text) > LONGEST_ARTICLE:
        return Page(answer.pageid, answer.title, fault=ProblemKind.TOO_LONG)
    return Page(answer.pageid, answer.title, text)


def _joined_page(former: PageAnswer | None, page: PageAnswer) -> PageAnswer:
    if former is None:
        return page
    return msgspec.structs.replace(
        page,
        redirect=page.redirect or former.redirect,
        revisions=page.revisions or former.revisions,
        linkshere=[*former.linkshere, *page.linkshere],
    )


def _batches(titles: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(sorted(titles))
    while batch := list(itertools.islice(rest, _BATCH)):
        yield batch


def _joined(titles: list[str]) -> str:
    return "|".join(titles)


def _time(answer: Answer) -> str:
    if not answer.curtimestamp:
        raise SourceUnavailable("the wiki does not tell the time")
    return answer.curtimestamp
