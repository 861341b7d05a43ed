"""The words a centre's editors have put together by hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from agent_desktop.knowledge.language.tokens import plain


class Terms(Struct, frozen=True):
    """`same` leads from a word to the one it is searched for as, `first` so for the first part of
    compounds; `wider` to what an everyday word is called in the articles.
    """

    same: Mapping[str, str]
    first: Mapping[str, str]
    wider: Mapping[str, tuple[str, ...]]


def read_terms(*files: Path) -> tuple[Terms, list[tuple[Path, int]]]:
    """The terms of all files, and the lines (from 1) that mean nothing. Raises OSError.

    A line is `sjukeheim = sykehjem`, `byggje- = bygge-` or `boss > renovasjon, avfall`; what
    stands after `#` is a remark. A later file adds to the former ones.
    """
    same: dict[str, str] = {}
    first: dict[str, str] = {}
    wider: defaultdict[str, list[str]] = defaultdict(list)
    bad: list[tuple[Path, int]] = []
    for file in files:
        for number, line in enumerate(file.read_text("utf-8-sig", "replace").splitlines(), 1):
            meant = line.partition("#")[0].strip()
            if not meant:
                continue
            word, arrow, wanted = meant.partition(">")
            words = [w.strip() for w in (wanted.split(",") if arrow else meant.split("="))]
            if len(words) + bool(arrow) < 2 or not all(map(_is_word, [*words, word.split("=")[0]])):  # noqa: PLR2004 - two sides
                bad.append((file, number))
            elif arrow:
                wider[plain(word.strip())] += map(plain, words)
            else:
                _join(first if words[0].endswith("-") else same, words)
    return Terms(same, first, {word: tuple(found) for word, found in wider.items()}), bad


def _join(groups: dict[str, str], words: list[str]) -> None:
    """Give all words the name of a group one of them is in already, else that of the last."""
    names = [plain(word) for word in words]
    known = next((groups[name] for name in names if name in groups), names[-1])
    for name in names:
        groups.setdefault(name, known)


def _is_word(word: str) -> bool:
    return bool(word.strip("- ")) and " " not in word.strip()
