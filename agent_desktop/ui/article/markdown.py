"""Articles' Markdown as HTML that can do nothing but be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import nh3
from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from agent_desktop.ui.article.doubt import without_marks
from agent_desktop.ui.article.tables import align_numbers

_TAGS = {
    "p", "br", "strong", "em", "b", "i", "u", "s", "ul", "ol", "li", "a", "code", "pre",
    "blockquote", "h1", "h2", "h3", "h4", "table", "thead", "tbody", "tr", "th", "td", "hr",
}  # fmt: skip
_SCHEMES = {"http", "https", "mailto", "tel", "article"}


def _words_of_picture(
    self: RendererHTML, tokens: Sequence[Token], place: int, options: Any, env: Any
) -> str:
    """No picture is shown; what it is said to show is."""
    return escapeHtml(self.renderInlineAsText(tokens[place].children or [], options, env))


def _make() -> MarkdownIt:
    markdown = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    markdown.add_render_rule("image", _words_of_picture)
    usual = markdown.normalizeLink
    markdown.normalizeLink = lambda url: usual(without_marks(url))  # type: ignore[method-assign]
    return markdown


_MARKDOWN = _make()


def safe_html(markdown: str) -> str:
    """HTML without scripts, styles, pictures or anything else that could load or run.

    Raw HTML in the source is shown as text, a picture as its words. Links keep http, https,
    mailto, tel and article (another article's id) only, and no other attribute.
    """
    html = nh3.clean(
        _MARKDOWN.render(markdown),
        tags=_TAGS,
        attributes={"*": set(), "a": {"href"}, "ol": {"start"}},
        url_schemes=_SCHEMES,
        link_rel=None,
    )
    return align_numbers(html)
