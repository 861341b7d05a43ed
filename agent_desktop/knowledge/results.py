"""What a result shows: the title and the best piece of the text, with what was found marked."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from msgspec import Struct

from agent_desktop.domain.article import Article, SearchHit, Section, Span
from agent_desktop.domain.figures import numbers
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
_KEPT = 256
_NOTHING: frozenset[str] = frozenset()


class _Prepared(Struct, frozen=True):
    """A text, its words, and the terms each of these is found by."""

    text: str
    words: list[Token]
    terms: list[frozenset[str]]


class Results:
    """Makes hits. `today` decides what counts as confirmed. Used by one thread at a time.

    What a section needs is kept: at the next key mostly the same articles are found.
    """

    def __init__(self, forms: WrittenForms) -> None:
        self._forms = forms
        self._read = lru_cache(_KEPT)(self._prepare_section)
        self._title = lru_cache(_KEPT)(self._prepare)

    def hit(
        self,
        article: Article,
        municipality: MunicipalityCode | None,
        found: frozenset[str],
        opened: int,
        today: date,
    ) -> SearchHit:
        """A result in an article's section; `found` are the terms that were searched for."""
        doubtful, body = self._read(article, municipality, today)
        title = self._title(hidden(article.title) if doubtful else article.title)
        return SearchHit(
            article=article.id,
            title=_marked(title.text, title.words, _hits(title, found)),
            excerpt=_excerpt(body, found),
            municipality=municipality,
            unconfirmed=doubtful,
            topic=article.topic,
            opened=opened,
        )

    def _prepare_section(
        self, article: Article, municipality: MunicipalityCode | None, today: date
    ) -> tuple[bool, _Prepared]:
        """Whether its figures are doubtful, and its text, without them if so."""
        sections = [s for s in article.sections if s.municipality == municipality]
        section = sections[0] if sections else Section(municipality, "")
        doubtful = freshness(article, section, today).doubtful
        markdown = section.markdown[:_LOOKED_THROUGH]
        text = plain_text(hidden(markdown) if doubtful else markdown)
        return doubtful, self._prepare(text)

    def _prepare(self, text: str) -> _Prepared:
        words = tokens(text)
        terms = [
            frozenset((self._forms.term(word.word), *self._forms.parts(word.word)))
            for word in words
        ]
        return _Prepared(text, words, terms)


def _hits(prepared: _Prepared, found: frozenset[str]) -> list[bool]:
    """Which words were searched for, themselves or a part of them."""
    return [not terms.isdisjoint(found) for terms in prepared.terms]


def _excerpt(body: _Prepared, found: frozenset[str]) -> tuple[Span, ...]:
    """The piece with most of what was searched for."""
    words, text = body.words, body.text
    hits = _hits(body, found)
    matched = [
        terms & found if hit else _NOTHING for hit, terms in zip(hits, body.terms, strict=True)
    ]
    first = max(_best_start(matched) - _BEFORE, 0)
    piece = words[first : first + _WORDS]
    if not piece:
        return ()
    start = 0 if first == 0 else piece[0].start
    end = piece[-1].end if first + _WORDS < len(words) else len(text)
    moved = [Token(w.word, w.start - start, w.end - start) for w in piece]
    spans = _marked(text[start:end], moved, hits[first : first + _WORDS])
    before = (Span("… "),) if first else ()
    after = (Span(" …"),) if end < len(text) else ()
    return (*before, *spans, *after)


def _marked(text: str, words: list[Token], hits: list[bool]) -> tuple[Span, ...]:
    spans: list[Span] = []
    at = 0
    for word, hit in zip(words, hits, strict=True):
        if hit:
            spans += [Span(text[at : word.start]), Span(text[word.start : word.end], hit=True)]
            at = word.end
    spans.append(Span(text[at:]))
    return tuple(span for span in spans if span.text)


def hidden(markdown: str) -> str:
    """A text without anything that may be a figure."""
    pieces: list[str] = []
    at = 0
    for start, end in numbers(markdown):
        pieces += [markdown[at:start], _HIDDEN]
        at = end
    return "".join([*pieces, markdown[at:]])


def _best_start(matched: list[frozenset[str]]) -> int:
    """The word from which the next ones have most different terms, the first of such."""
    best, most = 0, 0
    for at, terms in enumerate(matched):
        if terms:
            near = matched[at : at + _WORDS - _BEFORE]
            different = len(frozenset().union(*near))
            if different > most:
                best, most = at, different
    return best
