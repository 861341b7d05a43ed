"""The index that is searched: in memory, made from the mirror at each start.

It holds terms, not words (see language/forms.py), a document for each section of an article. It
lies on no disk, so the encrypted store stays the only place that keeps articles (ADR 10).
"""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

import tantivy
from msgspec import Struct

from agent_desktop.domain.article import Article, ArticleKind
from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.knowledge.language.forms import WrittenForms
from agent_desktop.knowledge.language.markdown import plain_text
from agent_desktop.knowledge.language.tokens import plain, written
from agent_desktop.knowledge.query import Query, QueryWord

_FIELDS = {"title": 6.0, "words": 5.0, "parts": 1.5, "body": 1.0}
_TIE = 0.1
_HEAP = 15_000_000
_MOST_PREFIXED = 24
_ANALYSED = 100_000
_SHORT_PREFIX = 2
"""A prefix up to so long is looked for in titles and task words only."""
_PREFIX_BOOST, _WIDER_BOOST, _PARTS_BOOST = 0.7, 0.8, 0.4
_OURS = 10_000.0
"""What a section of this municipality, or a common one, has more than any of the others'."""
_TYPO_WORD = 4
"""The shortest word in which a typing error is looked for."""
_LONG_WORD = 7

Occur = tantivy.Occur


class Match(Struct, frozen=True):
    """A section that was found, and how well it fits."""

    article: ArticleId
    municipality: MunicipalityCode | None
    score: float


class Index:
    """Used by one thread at a time."""

    def __init__(self, forms: WrittenForms) -> None:
        self._forms = forms
        builder = tantivy.SchemaBuilder()
        for name in ("article", "municipality"):
            builder.add_text_field(name, stored=True, tokenizer_name="raw")
        for name in _FIELDS:
            builder.add_text_field(name, tokenizer_name="whitespace")
        self._schema = builder.build()
        self._index = tantivy.Index(self._schema)
        self._writer = self._index.writer(_HEAP, 1)
        self._searcher = self._index.searcher()
        self._analysed = lru_cache(_ANALYSED)(self._analyse)
        self._counted: Counter[str] = Counter()
        self._vocabulary: list[str] = []

    def put(self, articles: Iterable[Article], gone: Iterable[ArticleId] = ()) -> None:
        """Take articles in, in place of former versions, others out; the next search sees it."""
        for name in gone:
            self._writer.delete_documents_by_term("article", name)
        for article in articles:
            self._writer.delete_documents_by_term("article", article.id)
            if article.kind is not ArticleKind.START:
                self._add(article)
        self._writer.commit()
        self._index.reload()
        self._searcher = self._index.searcher()
        self._vocabulary = sorted(self._counted)

    def is_word(self, word: str) -> bool:
        """Whether any article has a word that begins like this."""
        at = bisect_left(self._vocabulary, word)
        return at < len(self._vocabulary) and self._vocabulary[at].startswith(word)

    def has(self, word: QueryWord) -> bool:
        """Whether any section has the term of a word, or one it is also called."""
        terms = [self._forms.term(word.text), *self._forms.wider(word.text)]
        return any(self._searcher.search(self._anywhere(t), 1).hits for t in terms)

    def meant(self, word: str) -> str:
        """The likeliest word for one with a typing error, or the word itself."""
        if len(word) < _TYPO_WORD:
            return word
        from rapidfuzz import process  # noqa: PLC0415 - read by the thread that searches
        from rapidfuzz.distance import OSA  # noqa: PLC0415

        first = bisect_left(self._vocabulary, word[0])
        last = bisect_left(self._vocabulary, chr(ord(word[0]) + 1))
        errors = 2 if len(word) >= _LONG_WORD else 1
        found = process.extract(
            word,
            self._vocabulary[first:last],
            scorer=OSA.distance,
            score_cutoff=errors,
            limit=8,
        )
        ranked = [(distance, -self._counted[near], near) for near, distance, _ in found]
        return min(ranked)[2] if ranked else word

    def search(
        self, query: Query, municipality: MunicipalityCode | None, limit: int, *, every: bool = True
    ) -> list[Match]:
        """Sections with every word, or with any, the best first.

        A section of another municipality comes after all others.
        """
        occur = Occur.Must if every else Occur.Should
        clauses = [(occur, self._clause(word, loose=not every)) for word in query.words]
        wanted = tantivy.Query.boolean_query(clauses)
        ours = tantivy.Query.boolean_query(
            [
                (Occur.Should, tantivy.Query.term_query(self._schema, "municipality", code))
                for code in {"", municipality or ""}
            ]
        )
        tiered = tantivy.Query.boolean_query(
            [(Occur.Must, wanted), (Occur.Should, tantivy.Query.const_score_query(ours, _OURS))]
        )
        return [
            self._match(score, address)
            for score, address in self._searcher.search(tiered, limit, count=False).hits
        ]

    def terms(self, word: QueryWord) -> frozenset[str]:
        """Every term that a word of a query finds."""
        found = {self._forms.term(word.text), *self._forms.wider(word.text)}
        if word.unfinished:
            found.update(self._prefixed(word.text))
        return frozenset(found)

    def _match(self, score: float, address: tantivy.DocAddress) -> Match:
        found = self._searcher.doc(address)
        code = found["municipality"][0]
        return Match(
            ArticleId(found["article"][0]),
            MunicipalityCode(code) if code else None,
            score - _OURS if score > _OURS else score,
        )

    def _add(self, article: Article) -> None:
        title, title_parts = self._terms(article.title)
        words, words_parts = self._terms(f"{' '.join(article.words)} {article.topic}")
        for section in article.sections:
            body, parts = self._terms(plain_text(section.markdown))
            document = tantivy.Document()
            document.add_text("article", article.id)
            document.add_text("municipality", section.municipality or "")
            document.add_text("title", " ".join(title))
            document.add_text("words", " ".join(words))
            document.add_text("parts", " ".join([*title_parts, *words_parts, *parts]))
            document.add_text("body", " ".join(body))
            self._writer.add_document(document)

    def _terms(self, text: str) -> tuple[list[str], list[str]]:
        found = [self._analysed(word) for word in written(text)]
        self._counted.update([word for word, _, _ in found])
        return [term for _, term, _ in found], [p for _, _, parts in found for p in parts]

    def _analyse(self, written_word: str) -> tuple[str, str, tuple[str, ...]]:
        """A word as it is counted, its term, and the terms of its parts."""
        word = plain(written_word)
        return word, self._forms.term(word), self._forms.parts(word)

    def _clause(self, word: QueryWord, *, loose: bool) -> tantivy.Query:
        """One word of a query: itself, what else it is called, its parts, what it may become.

        Loose, a part of a compound by itself is something too.
        """
        text = word.text
        choices = [self._anywhere(self._forms.term(text))]
        choices += [self._boosted(term, _WIDER_BOOST) for term in self._forms.wider(text)]
        parts = self._forms.parts(text)
        if parts:
            occur = Occur.Should if loose else Occur.Must
            each = [(occur, self._anywhere(part)) for part in parts]
            both = tantivy.Query.boolean_query(each)
            choices.append(tantivy.Query.boost_query(both, _PARTS_BOOST))
        if word.unfinished and not (loose and len(text) <= _SHORT_PREFIX):
            fields = ("title", "words") if len(text) <= _SHORT_PREFIX else tuple(_FIELDS)
            choices += [
                tantivy.Query.boost_query(self._anywhere(term, fields), _PREFIX_BOOST)
                for term in self._prefixed(text)
            ]
        return tantivy.Query.disjunction_max_query(choices, _TIE)

    def _boosted(self, term: str, boost: float) -> tantivy.Query:
        return tantivy.Query.boost_query(self._anywhere(term), boost)

    def _anywhere(self, term: str, fields: Sequence[str] = tuple(_FIELDS)) -> tantivy.Query:
        """A term in the best of the fields that has it."""
        return tantivy.Query.disjunction_max_query(
            [
                tantivy.Query.boost_query(
                    tantivy.Query.term_query(self._schema, field, term), _FIELDS[field]
                )
                for field in fields
            ],
            _TIE,
        )

    def _prefixed(self, start: str) -> list[str]:
        """The terms of the commonest words that begin like this."""
        first = bisect_left(self._vocabulary, start)
        last = bisect_left(self._vocabulary, start + "\U0010ffff")
        words = heapq.nlargest(
            _MOST_PREFIXED, self._vocabulary[first:last], key=self._counted.__getitem__
        )
        return list(dict.fromkeys(self._forms.term(word) for word in words))
