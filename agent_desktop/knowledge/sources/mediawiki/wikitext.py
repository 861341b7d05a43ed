"""A page's wikitext: its Markdown, what its template says, its categories."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct

from agent_desktop.knowledge.sources.mediawiki.blocks import Blocks
from agent_desktop.knowledge.sources.mediawiki.inline import Inline, Resolve
from agent_desktop.knowledge.sources.mediawiki.markup import (
    plain_text,
    read_template,
    replace_spans,
    spans,
    without_tags,
)
from agent_desktop.knowledge.sources.mediawiki.titles import Names, normal_title

TEMPLATE = "Artikkel"
_PARAMETER = re.compile(r"\{\{\{[^{}]*\}\}\}")
_PIPE = "!"
"""The template that stands for a pipe within tables."""


class Reading(Struct, frozen=True):
    """What a page says. Takes time in proportion to its text, whatever the text is."""

    markdown: str
    values: Mapping[str, str]
    """Of the first template of ours; others are left out."""
    categories: tuple[str, ...]
    """In the order they stand."""


def read_wikitext(text: str, names: Names, resolve: Resolve) -> Reading:
    """Read a page that is no redirect. Never raises."""
    values: dict[str, str] | None = None

    def instead(inside: str) -> str:
        nonlocal values
        name = inside.partition("|")[0].strip()
        if name == _PIPE:
            return "|"
        if values is None and normal_title(name) == TEMPLATE:
            found = read_template(inside).values
            values = {key.lower(): plain_text(value) for key, value in found.items()}
        return ""

    body = replace_spans(_PARAMETER.sub("", without_tags(text)), "{{", "}}", instead)
    inline = Inline(names, resolve)
    return Reading(Blocks(inline).markdown(body), values or {}, tuple(inline.categories))


def redirect_target(text: str) -> str:
    """Where a redirect page leads: its first link. Empty when it has none."""
    first = next(spans(text, "[[", "]]"), None)
    return normal_title(text[first[0] + 2 : first[1] - 2].partition("|")[0]) if first else ""
