#!/usr/bin/env python3
"""Make resources/language/nno-nob.tsv, the words Bokmål and Nynorsk write differently.

They come from the compiled dictionary of Debian's apertium-nno-nob (GPL-2.0-or-later), printed by
lttoolbox's lt-print. Run it when either has a new version; the result is kept in the repository:

    sudo apt-get install --no-install-recommends apertium-nno-nob lttoolbox-dev
    packaging/word_pairs.py

A line is a stem of Nynorsk and the stem of Bokmål it stands for. After the line `--` come stems,
of both, that compounds are made of.
"""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import Stemmer
from rapidfuzz import fuzz

DICTIONARY = Path("/usr/share/apertium/apertium-nno-nob/nno-nob.autobil.bin")
RESULT = Path(__file__).parent.parent / "resources" / "language" / "nno-nob.tsv"
CLASSES = {"<n>", "<adj>", "<vblex>", "<adv>"}
ALIKE = 50
"""Of 100. What is less alike is a translation by sense, or a mistake: skule, glym."""
PART = range(3, 10)
HEADER = """\
# Made by packaging/word_pairs.py from apertium-nno-nob {version}, a dictionary of Nynorsk and
# Bokmål by the Apertium project (AUTHORS in its source). GPL-2.0-or-later.
"""

Arc = tuple[str, str, str]
_SHORTEST_ARC = 3


def lemmas(printed: str) -> Iterator[tuple[str, str, str]]:
    """Pairs of lower-case lemmas of the transducer's largest part, with their word class."""
    parts = [part.splitlines() for part in printed.split("--\n")]
    arcs: defaultdict[str, list[Arc]] = defaultdict(list)
    for line in max(parts, key=len):
        fields = line.split("\t")
        if len(fields) > _SHORTEST_ARC:
            arcs[fields[0]].append((fields[1], fields[2], fields[3]))
    waiting = [("0", "", "")]
    while waiting:
        state, ours, theirs = waiting.pop()
        for following, letter, other in arcs[state]:
            if letter in CLASSES and other in CLASSES:
                yield ours, theirs, letter
            elif all(c == "ε" or (c.isalpha() and c.islower()) for c in (letter, other)):
                waiting.append((following, ours + letter.strip("ε"), theirs + other.strip("ε")))


def main() -> int:
    """Write the table."""
    printed = _output("lt-print", DICTIONARY)
    version = _output("dpkg-query", "-W", "-f", "${Version}", "apertium-nno-nob")
    stem = Stemmer.Stemmer("norwegian").stemWord
    candidates: defaultdict[str, dict[str, float]] = defaultdict(dict)
    parts: set[str] = set()
    for ours, theirs, kind in lemmas(printed):
        pair = stem(ours), stem(theirs)
        candidates[pair[0]][pair[1]] = fuzz.ratio(*pair)
        if kind != "<adv>":
            parts.update(word for word in pair if len(word) in PART)
    pairs = {}
    for ours, found in candidates.items():
        best = max(found, key=lambda theirs: (found[theirs], theirs))
        if ours not in found and found[best] >= ALIKE:
            pairs[ours] = best
    lines = [f"{ours}\t{theirs}" for ours, theirs in sorted(pairs.items())]
    text = "\n".join([HEADER.format(version=version) + "\n".join(lines), "--", *sorted(parts), ""])
    RESULT.write_text(text, encoding="utf-8")
    sys.stderr.write(f"{len(pairs)} pairs, {len(parts)} parts, {len(text)} letters\n")
    return 0


def _output(*command: str | Path) -> str:
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
