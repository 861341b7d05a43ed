"""Articles are written by others: nothing in them may run, load or deceive."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from agent_desktop.ui.article.article_text import ArticleText
from agent_desktop.ui.article.markdown import safe_html
from agent_desktop.ui.kit import Kit


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '<img src="https://example.net/x.png">',
        "![x](https://example.net/x.png)",
        "[x](javascript:alert(1))",
        "[x](file:///etc/passwd)",
        '<a href="javascript:alert(1)">x</a>',
        '<p style="background:url(https://example.net)">x</p>',
    ],
)
def test_nothing_loads_or_runs(hostile: str) -> None:
    html = safe_html(hostile)
    for bad in ("<script", "<img", '<a href="javascript', '<a href="file', "<p style"):
        assert bad not in html


def test_what_is_fine_is_kept() -> None:
    html = safe_html("**Gebyr** [her](https://example.net)\n\n| a | b |\n|---|---|\n| 1 | 2 |")
    assert "<strong>Gebyr</strong>" in html
    assert 'href="https://example.net"' in html
    assert "<table" in html


def test_the_browser_loads_nothing_and_opens_nothing(kit: Kit, qtbot: QtBot) -> None:
    text = ArticleText(kit, "[x](https://example.net)", "x")
    qtbot.addWidget(text)
    kind = QTextDocument.ResourceType.ImageResource.value
    assert text.loadResource(kind, QUrl("https://example.net/x.png")) is None
    with qtbot.waitSignal(text.link) as told:
        text.anchorClicked.emit(QUrl("https://example.net"))
    assert told.args == [QUrl("https://example.net")]
    assert not text.openLinks()
