"""Articles from a MediaWiki: a page, and below it a subpage for each municipality's own part.

Whatever the recent changes and the log name is read again with its whole family, and what is there
and what is gone is told from that; so moves, restores and merges need no rules of their own.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.knowledge.source import Changes, SourceUnavailable
from agent_desktop.knowledge.sources.mediawiki.api import WikiApi
from agent_desktop.knowledge.sources.mediawiki.http import WikiHttp
from agent_desktop.knowledge.sources.mediawiki.pages import (
    ArticleMaker,
    Made,
    Page,
    article_id,
    stray_id,
)
from agent_desktop.knowledge.sources.mediawiki.state import (
    Known,
    State,
    is_moment,
    known,
    load,
    save,
)
from agent_desktop.knowledge.sources.mediawiki.titles import MAIN, Names, Places, normal_title
from agent_desktop.knowledge.sources.mediawiki.wikitext import read_wikitext
from agent_desktop.knowledge.sources.mediawiki.wire import Change

_FORMAT = "1"
"""Raised when the same pages would give other articles than before."""


class MediaWikiSource:
    """Articles of a wiki's main namespace. See KnowledgeSource.

    `url` is where api.php lies, with or without that name. With a `category`, only common pages in
    it are articles. Without a `user` (a bot's, `name@bot`) the wiki is read as anybody may.
    """

    def __init__(
        self,
        url: str,
        *,
        user: str = "",
        password: str = "",
        municipalities: Mapping[str, MunicipalityCode],
        name: str = "wiki",
        ca_file: str = "",
        category: str = "",
    ) -> None:
        self._http = WikiHttp(_api_address(url), ca_file)
        self._api = WikiApi(self._http, user, password)
        self._places = Places(municipalities)
        self._category = normal_title(category)
        self._name = name
        self._names: Names | None = None
        settings = (_FORMAT, url, self._category, sorted(municipalities.items()))
        self._settings = hashlib.sha256(repr(settings).encode()).hexdigest()[:16]

    @property
    def name(self) -> str:
        """See KnowledgeSource."""
        return self._name

    def changes(self, cursor: str) -> Changes | None:
        """See KnowledgeSource. Everything again once a day. Raises SourceUnavailable."""
        names = self._names = self._names or self._api.names()
        state = load(cursor, self._settings)
        if state is None:
            return self._everything(names, [])
        news = self._api.news(state.look_from)
        seen = set(state.seen)
        followed = [line.rcid for line in news.changes]
        fresh = [line for line in news.changes if line.rcid not in seen]
        if state.is_old(_checked(news.time)) or any(not line.title for line in fresh):
            return self._everything(names, followed)
        touched = {title for line in fresh for title in _titles(line)}
        if not touched:
            return None
        new = State(self._settings, news.time, state.whole, state.pages, followed)
        return self._follow(state, touched, new, names)

    def close(self) -> None:
        """See KnowledgeSource."""
        self._http.close()

    def _everything(self, names: Names, followed: list[int]) -> Changes:
        now = _checked(self._api.time())
        pages = {page.title: page for page in self._api.everything()}
        known_pages = self._known(pages, names)
        state = State(self._settings, now, now, seen=followed).updated(known_pages)
        made = self._make(pages.values(), state, names)
        return Changes(made.articles, frozenset(), made.problems, True, save(state))

    def _follow(self, old: State, touched: set[str], new: State, names: Names) -> Changes:
        """Read what was touched, and whatever shows or links to it, until nothing else moves."""
        family = self._families(old)
        pages: dict[str, Page | None] = {}
        asked: set[str] = set()
        wanted = family(touched)
        while unread := wanted - pages.keys():
            read = self._api.read(unread)
            pages |= read
            new = new.updated(self._known(read, names))
            turned = old.turned(new, self._places)
            linking = self._api.linking_to(turned - asked) if turned - asked else set()
            asked |= turned
            wanted |= self._families(new)(turned | linking | wanted)
        made = self._make((page for page in pages.values() if page), new, names)
        told = {a.id for a in made.articles} | {p.article for p in made.problems}
        looked_at = old.ids(pages) | new.ids(pages)
        gone = {name(page) for page in looked_at for name in (article_id, stray_id)} - told
        return Changes(made.articles, frozenset(gone), made.problems, False, save(new))

    def _families(self, state: State) -> Callable[[Iterable[str]], set[str]]:
        """Gives titles together with those of their common pages and all these pages' own."""
        members: defaultdict[str, set[str]] = defaultdict(set)
        for title in state.pages:
            members[self._places.of(title).root].add(title)

        def family(titles: Iterable[str]) -> set[str]:
            roots = {self._places.of(title).root for title in titles}
            return roots.union(titles, *(members[root] for root in roots))

        return family

    def _make(self, pages: Iterable[Page], state: State, names: Names) -> Made:
        """The articles and problems of whole families."""

        def resolve(title: str) -> ArticleId | None:
            page = state.article(title, self._places)
            return article_id(page) if page else None

        maker = ArticleMaker(self._name, self._places, names, resolve)
        families: defaultdict[str, list[Page]] = defaultdict(list)
        for page in pages:
            root = self._places.of(page.title).root
            if page.redirect is not None:
                if state.is_loop(page.title):
                    maker.loop(page)
            elif (common := state.pages.get(root)) is None or common.is_ours:
                families[root].append(page)
        for members in families.values():
            maker.make(members)
        return maker.made()

    def _known(self, pages: Mapping[str, Page | None], names: Names) -> dict[str, Known | None]:
        return {
            title: known(page, is_ours=page is None or self._is_ours(page, names))
            for title, page in pages.items()
        }

    def _is_ours(self, page: Page, names: Names) -> bool:
        """Whether a page is in the category that is mirrored, if there is one."""
        is_common = page.redirect is None and not self._places.of(page.title).municipality
        if not self._category or not is_common or page.fault:
            return True
        return self._category in read_wikitext(page.text, names, lambda _title: None).categories


def _titles(line: Change) -> set[str]:
    """The pages of the main namespace that a change is about: where it was and where it leads."""
    found = {line.title} if line.ns == MAIN else set()
    for key, value in line.logparams.items():
        if key.endswith("_title") and line.logparams.get(key.replace("_title", "_ns")) == MAIN:
            found.add(str(value))
    return found


def _api_address(url: str) -> str:
    return url if url.endswith(".php") else f"{url.rstrip('/')}/api.php"


def _checked(time: str) -> str:
    if not is_moment(time):
        raise SourceUnavailable("the wiki does not tell the time")
    return time
