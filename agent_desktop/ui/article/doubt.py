"""Figures nobody has confirmed in time: marked in the text, shown as such, left out of copies.

In Markdown a figure stands between two private-use characters, which survive rendering and
sanitising. Shown, it stands between two invisible ones, by which a selection is known to hold it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec import Struct

from agent_desktop.domain.figures import figures, numbers

PICTURE = "desk:unconfirmed"
"""The address of the triangle; `ArticleText` holds the picture, nothing loads it."""
LEFT_OUT = "…"
_OPEN, _CLOSE = "\ue000", "\ue001"
_FROM, _TO = "\u2063", "\u2064"
_OURS = str.maketrans(dict.fromkeys((_OPEN, _CLOSE, _FROM, _TO), ""))
_MARKS = str.maketrans(dict.fromkeys((_OPEN, _CLOSE), ""))
_MARKED = re.compile(f"{_OPEN}([^{_OPEN}{_CLOSE}]*){_CLOSE}")
_TAG = re.compile(r"(<[^>]*>)")
_SHOWN = re.compile(f"(?:\ufffc[\u00a0 ]?)?{_FROM}[^{_TO}]*(?:{_TO}|$)|^[^{_FROM}{_TO}]*{_TO}")


def without_marks(text: str) -> str:
    """Text that can't be taken for a marked figure."""
    return text.translate(_OURS)


def mark_figures(markdown: str, *, every_number: bool = False) -> tuple[str, int]:
    """The Markdown with its figures marked, or all that may be one, and how many they are."""
    markdown = without_marks(markdown)
    parts, at = [], 0
    spans = numbers(markdown) if every_number else figures(markdown)
    for start, end in spans:
        parts += [markdown[at:start], _OPEN, markdown[start:end], _CLOSE]
        at = end
    parts.append(markdown[at:])
    return "".join(parts), len(spans)


def show_figures(html: str, colour: str, size: int) -> str:
    """Sanitised HTML with the marked figures in a colour, semibold, after a triangle."""
    style = f'<span style="color: {colour}; font-weight: 600;">'
    triangle = (
        f'<img src="{PICTURE}" width="{size}" height="{size}" style="vertical-align: middle;">'
    )

    def show(run: _Run) -> str:
        before = f"{triangle}\u00a0{_FROM}" if run.is_first else ""
        after = _TO if run.is_last else ""
        text = run.text.replace(" ", "\u00a0")
        return f"{style}{before}{text}{after}</span>"

    return _with_runs(html, show)


def leave_out_marked(html: str) -> str:
    """Sanitised HTML without the marked figures."""
    return without_marks(_with_runs(html, lambda run: LEFT_OUT if run.is_first else ""))


class _Run(Struct, frozen=True):
    """A figure's text, or a part of it: part of "**7 850** kr" is bold."""

    text: str
    is_first: bool
    is_last: bool


def _with_runs(html: str, write: Callable[[_Run], str]) -> str:
    """The HTML with every marked figure written anew; tags within one stay where they are."""
    return _MARKED.sub(lambda found: _write(found.group(1), write), html).translate(_MARKS)


def _write(marked: str, write: Callable[[_Run], str]) -> str:
    parts = _TAG.split(marked)
    texts = [place for place in range(0, len(parts), 2) if parts[place]]
    for place in texts:
        run = _Run(parts[place], place == texts[0], place == texts[-1])
        parts[place] = write(run)
    return "".join(parts)


def leave_out_shown(text: str) -> tuple[str, bool]:
    """Text taken from what is shown, without unconfirmed figures; whether there were any."""
    left, times = _SHOWN.subn(LEFT_OUT, text)
    return without_marks(left).replace("\ufffc", ""), bool(times)
