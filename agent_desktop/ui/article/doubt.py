"""Figures nobody has confirmed in time: marked in the text, shown as such, left out of copies.

In Markdown a figure stands between two private-use characters, which survive rendering and
sanitising. Shown, it stands between two invisible ones, by which a selection is known to hold it.
"""

from __future__ import annotations

import re

from agent_desktop.domain.figures import figures

PICTURE = "desk:unconfirmed"
"""The address of the triangle; `ArticleText` holds the picture, nothing loads it."""
LEFT_OUT = "…"
_OPEN, _CLOSE = "\ue000", "\ue001"
_FROM, _TO = "\u2063", "\u2064"
_OURS = str.maketrans(dict.fromkeys((_OPEN, _CLOSE, _FROM, _TO), ""))
_MARKED = re.compile(f"{_OPEN}([^{_OPEN}{_CLOSE}<>]*){_CLOSE}")
_SHOWN = re.compile(f"(?:\ufffc[\u00a0 ]?)?{_FROM}[^{_TO}]*(?:{_TO}|$)|^[^{_FROM}{_TO}]*{_TO}")


def without_marks(text: str) -> str:
    """Text that can't be taken for a marked figure."""
    return text.translate(_OURS)


def mark_figures(markdown: str) -> tuple[str, int]:
    """The Markdown with its figures marked, and how many they are."""
    markdown = without_marks(markdown)
    parts, at = [], 0
    spans = figures(markdown)
    for start, end in spans:
        parts += [markdown[at:start], _OPEN, markdown[start:end], _CLOSE]
        at = end
    parts.append(markdown[at:])
    return "".join(parts), len(spans)


def show_figures(html: str, colour: str, size: int) -> str:
    """Sanitised HTML with the marked figures in a colour, semibold, after a triangle."""
    before = (
        f'<span style="color: {colour}; font-weight: 600;">'
        f'<img src="{PICTURE}" width="{size}" height="{size}" style="vertical-align: middle;">'
        f"\u00a0{_FROM}"
    )

    def show(found: re.Match[str]) -> str:
        figure = found.group(1).replace(" ", "\u00a0")
        return f"{before}{figure}{_TO}</span>"

    return _MARKED.sub(show, html).replace(_OPEN, "").replace(_CLOSE, "")


def leave_out_marked(html: str) -> str:
    """Sanitised HTML without the marked figures."""
    return without_marks(_MARKED.sub(LEFT_OUT, html))


def leave_out_shown(text: str) -> tuple[str, bool]:
    """Text taken from what is shown, without unconfirmed figures; whether there were any."""
    left, times = _SHOWN.subn(LEFT_OUT, text)
    return without_marks(left).replace("\ufffc", ""), bool(times)
