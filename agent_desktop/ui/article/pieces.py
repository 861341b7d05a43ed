"""A long text cut where a reader would pause, so that it can be shown bit by bit."""

from __future__ import annotations

import re
from collections.abc import Iterator

AIM = 1_800
"""Letters after which a text is cut at the next good place."""
LONGEST = 2 * AIM
"""Letters after which it is cut anywhere."""
_PAUSE = re.compile(r"(?<=[^\d\s])\s+(?=[^\d\s%‰])")
"""Between words, never inside a figure."""
_FENCES = ("```", "~~~")


def pieces(markdown: str) -> list[str]:
    """Markdown in pieces that can be rendered each on its own, in order.

    Cut before a paragraph where there is one; in a table its heading is repeated.
    """
    if len(markdown) <= LONGEST:
        return [markdown]
    return list(_cut(markdown))


def _cut(markdown: str) -> Iterator[str]:
    taken: list[str] = []
    size, fence, after_blank = 0, "", False
    head: list[str] = []
    for line in _lines(markdown):
        stripped = line.strip()
        if head or stripped.startswith("|"):
            head = _table_head(head, stripped)
        starts = after_blank and stripped and not line[0].isspace() and not fence
        if taken and ((size >= AIM and starts) or size + len(line) > LONGEST):
            yield "".join(taken) + (f"\n{fence}\n" if fence else "")
            again = [f"{fence}\n"] if fence else _repeated(head)
            taken, size = again, sum(map(len, again))
        if stripped.startswith(_FENCES):
            fence = "" if fence else stripped[:3]
        taken.append(line)
        size += len(line)
        after_blank = not stripped
    yield "".join(taken)


def _lines(markdown: str) -> Iterator[str]:
    """Lines, none longer than a piece."""
    for whole in markdown.splitlines(keepends=True):
        line = whole
        while len(line) > AIM:
            at = next((m.end() for m in _PAUSE.finditer(line, AIM - 200, AIM)), AIM)
            yield line[:at]
            line = line[at:]
        yield line


def _table_head(head: list[str], line: str) -> list[str]:
    """The lines of the table we are in so far that make its heading."""
    if not line.startswith("|"):
        return []
    return [*head, f"{line}\n"] if len(head) < 3 else head  # noqa: PLR2004 - heading and one row


def _repeated(head: list[str]) -> list[str]:
    return head[:2] if len(head) > 2 else []  # noqa: PLR2004
