"""What the agent does with the knowledge base."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from agent_desktop.desk.handling import CallHandling
from agent_desktop.desk.panel import Panel
from agent_desktop.desk.panel_views import ArticleLink
from agent_desktop.desk.protocols import Timer
from agent_desktop.desk.readable import please_confirm
from agent_desktop.domain.ids import ArticleId, CallId, MunicipalityCode, ReportId, new_id
from agent_desktop.domain.knowledge import KnowledgeReport, ReportKind, SourceState

_PAUSE_SECONDS = 0.5
"""Without a key, before a note is looked at for suggestions."""
_SHORTEST_NOTE = 8
_LONGEST_REPORT = 500
_LOOKED_UP = 5
_ARTICLES = 20
"""So many are kept of those that were opened for one enquiry."""


class Reading(CallHandling):
    """The live desk with everything an agent can do with articles."""

    _suggesting: Timer | None = None

    async def close(self) -> None:
        """Look for nothing more, save, and finish what is running."""
        self._stop_suggesting()
        await super().close()

    def search(self, query: str) -> None:
        """Search for the shown municipality."""
        panel = self._panel()
        if panel.ask(query):
            self._tasks.start(self._search(panel, query), "search")
        self._publish()

    def find_articles(self, words: str, found: Callable[[tuple[ArticleLink, ...]], None]) -> None:
        """Look articles up beside the search of the panel."""
        self._tasks.start(self._look_up(words, found), "look up")

    def show_municipality(self, code: MunicipalityCode) -> None:
        """Show a municipality; a call that belongs to none is given it, one that has its own keeps
        it.
        """
        municipality, panel, call = self._centre.municipality(code), self._panel(), self._shown_call
        if municipality is None or (call is not None and panel.municipality is not None):
            return
        panel.show(municipality)
        panel.take_asked_now(self._panels.asked_now(code))
        if panel.query.strip():
            self._tasks.start(self._search(panel, panel.query), "search")
        if call is not None and self._calls.give_municipality(call, municipality):
            self._note_municipality(call, code)
        self._publish()

    def _note_municipality(self, call: CallId, code: MunicipalityCode) -> None:
        """What only rings has no note yet; it will begin with it."""
        if call in self._notes:
            self._notes.update(call, municipality=code)

    def open_article(
        self, article: ArticleId, municipality: MunicipalityCode | None = None
    ) -> None:
        """Open an article in the panel, and count it."""
        panel = self._panel()
        if panel.open(article, self._centre.municipality(municipality)):
            self._note_article(article)
            self._keep(self._knowledge.note_opened(article, panel.code), self._publish)
        self._publish()

    def _note_article(self, article: ArticleId) -> None:
        """The enquiry is answered with this one, too."""
        active = self.view.active
        draft = self._notes.draft(active) if active is not None else None
        if active is not None and draft is not None and article not in draft.note.articles:
            used = (*draft.note.articles, article)[-_ARTICLES:]
            self._notes.write(active, articles=used)

    def go_back(self) -> None:
        """Show the article that was open before."""
        self._panel().go_back()
        self._publish()

    def ask_owner(self, article: ArticleId) -> None:
        """Ask the owner to confirm an article, for the shown municipality."""
        panel = self._panel()
        found = self._knowledge.article(article)
        unit = panel.unit_of(found)
        if found is None or unit is None or panel.municipality is None:
            return
        draft = self._notes.draft(self.view.active) if self.view.active is not None else None
        self._keep(
            self._escalation.ask_owner(
                draft, panel.municipality.code, unit.code, please_confirm(found, panel.municipality)
            )
        )

    def report_gap(self, words: str) -> None:
        """Tell the editors what had no answer."""
        if words.strip():
            self._report(ReportKind.GAP, words, None)

    def report_error(self, article: ArticleId, text: str) -> None:
        """Tell the editors what is wrong with an article."""
        if text.strip():
            self._report(ReportKind.ERROR, text, article)

    def resolve_report(self, report: ReportId) -> None:
        """Close a report, or open it again."""
        found = next((r for r in self.view.knowledge.reports if r.id == report), None)
        if found is not None:
            is_open = found.resolved is None
            changed = replace(
                found,
                resolved=self._now() if is_open else None,
                resolved_by=self._centre.me.name if is_open else "",
            )
            self._keep(self._reports.report(changed, message_id=new_id()))

    def take_knowledge(self) -> None:
        """Articles have come, gone or changed."""
        for panel in self._panels:
            panel.refresh()
        self._board.put(knowledge=replace(self.view.knowledge, problems=self._knowledge.problems()))
        self._publish()

    def take_sources(self, sources: tuple[SourceState, ...]) -> None:
        """How old each source's mirror is, and whether the source can be reached."""
        self._publish(knowledge=replace(self.view.knowledge, sources=sources))

    def _report(self, kind: ReportKind, words: str, article: ArticleId | None) -> None:
        found = self._knowledge.article(article) if article else None
        report = KnowledgeReport(
            id=ReportId(new_id()),
            kind=kind,
            municipality=self._panel().code,
            words=words.strip()[:_LONGEST_REPORT],
            article=article,
            article_title=found.title if found else "",
            author=self._centre.me.name,
            reported=self._now(),
        )
        self._keep(self._reports.report(report, message_id=new_id()))

    def _suggest_for(self, call: CallId, text: str) -> None:
        """Look for articles on what is written, at the next pause in typing."""
        panel = self._panels.get(call)
        self._stop_suggesting()
        if panel is None:
            return
        if len(text.strip()) < _SHORTEST_NOTE:
            panel.take_suggestions(())
            return

        def look() -> None:
            self._tasks.start(self._suggest(panel, text), "suggest")

        self._suggesting = self._scheduler.call_later(_PAUSE_SECONDS, look)

    def _stop_suggesting(self) -> None:
        if self._suggesting is not None:
            self._suggesting.cancel()
            self._suggesting = None

    async def _suggest(self, panel: Panel, text: str) -> None:
        panel.take_suggestions(await self._knowledge.suggest(text, panel.code))
        self._publish()

    async def _look_up(self, words: str, found: Callable[[tuple[ArticleLink, ...]], None]) -> None:
        hits = await self._knowledge.look_up(words, self._panel().code)
        if hits is not None:
            titles = ("".join(span.text for span in hit.title) for hit in hits)
            links = (ArticleLink(h.article, title) for h, title in zip(hits, titles, strict=True))
            found(tuple(links)[:_LOOKED_UP])

    async def _search(self, panel: Panel, query: str) -> None:
        hits = await self._knowledge.search(query, panel.code)
        if hits is not None:
            panel.take_hits(query, hits)
            self._publish()
