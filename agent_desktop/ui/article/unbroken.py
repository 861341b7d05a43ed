"""A number stays on the line of what it counts."""

from __future__ import annotations

import re

_COUNTED = (
    r"kr|kroner|øre|%|prosent|m|m²|m³|cm|mm|km|meter|mil|kg|gram|liter|dekar|"
    r"sekund|sekunder|minutt|minutter|time|timar|timer|døgn|dag|dagar|dager|veke|veker|uke|uker|"
    r"månad|månader|måned|måneder|år|stk|personar|personer|"
    r"januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
)
_APART = re.compile(
    rf"(?:(?<=\d)|(?<=\d\.)) (?=\d{{3}}(?!\d)|(?:{_COUNTED})(?!\w))|(?<=\b(?:kl|nr)\.) (?=\d)"
    r"| (?=· )"
)


def unbroken(html: str) -> str:
    """Text in which no line ends between a number and its unit, its thousands or its month, nor
    after "kl."; and none begins with a dot between facts.
    """
    return _APART.sub("\N{NO-BREAK SPACE}", html)
