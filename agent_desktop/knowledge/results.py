"""What a result shows: the title and the best piece of the text, with what was found marked."""

from __future__ import annotations

from datetime import date

from agent_desktop.domain.article import Article, SearchHit, Section, Span
from agent_desktop.domain.figures import figures
from agent_desktop.domain.freshness import freshness
from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.knowledge.language.forms import WrittenForms
from agent_desktop.knowledge.language.markdown import plain_text
from agent_desktop.knowledge.language.tokens import Token, tokens

_WORDS = 18
"""Words of an excerpt."""
_BEFORE = 3
_HIDDEN = "…"
_LOOKED_THROUGH = 20_000
"""Letters of a section in which the best piece is looked for."""


class Results:
    """Makes hits. `today` decides what counts as confirmed."""

    def __init__(self, forms: WrittenForms) -> None:
        self._forms = forms

    def hit(
        self,
        article: Article,
        municipality: MunicipalityCode | None,
        found: frozenset[str],
        opened: int,
        today: date,
    ) -> SearchHit:
        """A result in an article's section; `found` are the terms that were searched for."""
        sections = [s for s in article.sections if s.municipality == municipality]
        section = sections[0] if sections else Section(municipality, "")
        doubtful = freshness(article, section, today).doubtful
        markdown = section.markdown[:_LOOKED_THROUGH]
        text = plain_text(hidden(markdown) if doubtful else markdown)
        return SearchHit(
            article=article.id,
            title=self._marked(article.title, tokens(article.title), found),
            excerpt=self._excerpt(text, found),
            municipality=municipality,
            unconfirmed=doubtful,
            topic=article.topic,
            opened=opened,
        )

    def _is_found(self, word: str, found: frozenset[str]) -> bool:
        return self._forms.term(word) in found or any(
            part in found for part in self._forms.parts(word)
        )

    def _excerpt(self, text: str, found: frozenset[str]) -> tuple[Span, ...]:
        words = tokens(text)
        marked = [self._forms.term(w.word) if self._is_found(w.word, found) else "" for w in words]
        first = max(_best_start(marked) - _BEFORE, 0)
        piece = words[first : first + _WORDS]
        if not piece:
            return ()
        start = 0 if first == 0 else piece[0].start
        end = piece[-1].end if first + _WORDS < len(words) else len(text)
        moved = [Token(w.word, w.start - start, w.end - start) for w in piece]
        spans = self._marked(text[start:end], moved, found)
        before = (Span("… "),) if first else ()
        after = (Span(" …"),) if end < len(text) else ()
        return (*before, *spans, *after)

    def _marked(self, text: str, words: list[Token], found: frozenset[str]) -> tuple[Span, ...]:
        spans: list[Span] = []
        at = 0
        for word in words:
            if self._is_found(word.word, found):
                spans += [Span(text[at : word.start]), Span(text[word.start : word.end], hit=True)]
                at = word.end
        spans.append(Span(text[at:]))
        return tuple(span for span in spans if span.text)


def hidden(markdown: str) -> str:
    """A text without its figures."""
    pieces: list[str] = []
    at = 0
    for start, end in figures(markdown):
        pieces += [markdown[at:start], _HIDDEN]
        at = end
    return "".join([*pieces, markdown[at:]])


def _best_start(marked: list[str]) -> int:
    """The word from which the next ones have most different terms, the first of such."""
    best, most = 0, 0
    for at, term in enumerate(marked):
        if term:
            different = len({t for t in marked[at : at + _WORDS - _BEFORE] if t})
            if different > most:
                best, most = at, different
    return best
