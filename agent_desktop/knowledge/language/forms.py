"""What a word is searched for as: one form for its inflections and both written forms.

Every word of an article and of a query goes the same way, so "søknadane" and "søknadene", "vatn"
and "vann", "sjukeheim" and "sykehjem" meet in one term. The way is: the editors' own list; the
parts of a compound, each by itself; the stem (Snowball's Norwegian, which serves both forms); the
pairs of stems of Apertium's dictionary.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache
from pathlib import Path

import Stemmer

from agent_desktop.knowledge.language.terms import Terms, read_terms
from agent_desktop.resources import resource

_KEPT = 200_000
_SHORTEST_COMPOUND = 6
_SHORTEST_PART = 3
_KNOWN_WHOLE = 7
"""A word of the dictionary up to so long is no compound to look into: kontakt is no akt."""
_SHORTEST_DOING = 6
_LINKS = ("s", "e")


class WrittenForms:
    """Terms of words. Any thread may ask; what was found is kept."""

    def __init__(self, terms: Terms, table: Path) -> None:
        """The table of the two written forms is read when the first word is asked for."""
        self._snowball = Stemmer.Stemmer("norwegian", 0).stemWord
        self._lock = threading.Lock()
        self._file = table
        self._same = {self._stem(word): self._stem(to) for word, to in terms.same.items()}
        self._first = {w: self._stem(to) for w, to in terms.first.items()}
        self._everyday = {self._stem(word): wider for word, wider in terms.wider.items()}
        self.term = lru_cache(_KEPT)(self._term)
        self.parts = lru_cache(_KEPT)(self._look_into)

    @classmethod
    def load(cls, *own: Path) -> tuple[WrittenForms, list[tuple[Path, int]]]:
        """With the lists that come with the program and a centre's own, and the lines of these
        that mean nothing. Raises OSError."""
        folder = resource("language")
        terms, bad = read_terms(folder / "terms.txt", *own)
        return cls(terms, folder / "nno-nob.tsv"), bad

    @cached_property
    def _table(self) -> tuple[dict[str, str], frozenset[str]]:
        """Pairs of stems, and what stands in compounds."""
        pairs, parts = _read_table(self._file)
        shortened = {_shortened(stem): _shortened(to) for stem, to in pairs.items()}
        return shortened, frozenset(map(_shortened, parts))

    def wider(self, word: str) -> tuple[str, ...]:
        """The terms of what an everyday word is called in the articles."""
        with self._lock:
            found = self._everyday.get(self._stem(word), ())
        return tuple(self.term(other) for other in found)

    def _term(self, word: str) -> str:
        """The one form a word is searched for as."""
        with self._lock:
            return self._canonical(word)

    def _look_into(self, word: str) -> tuple[str, ...]:
        """The terms of the parts of a compound; none when it is none."""
        with self._lock:
            return () if self._is_whole(self._stem(word)) else self._split(word)

    def _stem(self, word: str) -> str:
        """The stem, with the plurals of those who do something, which Snowball leaves half."""
        if word.endswith(("erne", "arane")):
            word = word[:-2] if word.endswith("erne") else word[:-3]
        return _shortened(self._snowball(word))

    def _canonical(self, word: str) -> str:
        stem = self._stem(word)
        known = self._same.get(stem) or self._table[0].get(stem)
        if known or self._is_whole(stem):
            return known or stem
        return "".join(self._split(word)) or stem

    def _split(self, word: str) -> tuple[str, ...]:
        """The canonical parts of a compound: of two if it can be, else of three."""
        if len(word) < _SHORTEST_COMPOUND:
            return ()
        return self._best_split(word, self._one) or self._best_split(word, self._one_or_two)

    def _best_split(self, word: str, last: Callable[[str], tuple[str, ...]]) -> tuple[str, ...]:
        """The split with the longest shorter half."""
        ends = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
        for at in sorted(ends, key=lambda at: abs(len(word) - 2 * at)):
            first = self._first_part(word[:at])
            rest = last(word[at:]) if first else ()
            if rest:
                return (first, *rest)
        return ()

    def _first_part(self, part: str) -> str:
        if part in self._first:
            return self._first[part]
        endings = [part] + [part[:-1]] * (part[-1] in _LINKS and len(part) > _SHORTEST_PART)
        for form in endings:
            if self._is_known(form):
                return self._canonical(form)
        return ""

    def _one(self, part: str) -> tuple[str, ...]:
        return (self._canonical(part),) if self._is_known(part) else ()

    def _one_or_two(self, part: str) -> tuple[str, ...]:
        is_long = len(part) >= _SHORTEST_COMPOUND
        return self._one(part) or (self._best_split(part, self._one) if is_long else ())

    def _is_whole(self, stem: str) -> bool:
        return len(stem) <= _KNOWN_WHOLE and stem in self._table[1]

    def _is_known(self, part: str) -> bool:
        stem = self._stem(part)
        return len(stem) >= _SHORTEST_PART and (stem in self._table[1] or stem in self._same)


def _shortened(stem: str) -> str:
    """A stem as Norwegian ends words (hjemm, hjem), and what is done as the doing (bygging)."""
    if stem.endswith("mm"):
        return stem[:-1]
    return stem[:-3] if stem.endswith("ing") and len(stem) >= _SHORTEST_DOING else stem


def _read_table(file: Path) -> tuple[dict[str, str], frozenset[str]]:
    pairs: dict[str, str] = {}
    lines = iter(_meant(file.read_text("utf-8").splitlines()))
    for line in lines:
        if line == "--":
            break
        ours, _, theirs = line.partition("\t")
        pairs[ours] = theirs
    return pairs, frozenset(lines)


def _meant(lines: Iterable[str]) -> Iterable[str]:
    return (line for line in lines if not line.startswith("#"))
