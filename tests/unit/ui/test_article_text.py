"""Articles are written by others: nothing in them may run, load or deceive."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from agent_desktop.ui.article.article_text import ArticleText
from agent_desktop.ui.article.doubt import leave_out_marked, mark_figures, show_figures
from agent_desktop.ui.article.markdown import safe_html
from agent_desktop.ui.article.pieces import LONGEST, pieces
from agent_desktop.ui.article.plain import plain_text
from agent_desktop.ui.kit import Kit

FEE = "Det kostar 7 850 kr å søkje, og 25 % meir for hytter."


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '<img src="https://example.net/x.png">',
        "![x](https://example.net/x.png)",
        "![x](data:image/png;base64,AAAA)",
        "[x](javascript:alert(1))",
        "[x](file:///etc/passwd)",
        "[x](data:text/html,x)",
        '<a href="javascript:alert(1)">x</a>',
        '<p style="background:url(https://example.net)">x</p>',
        '[x]\n\n[x]: https://example.net "100 kr" onload="x"',
        '[x]\n\n[x]: https://example.net "100 kr"',
    ],
)
def test_nothing_loads_or_runs(hostile: str) -> None:
    marked, _count = mark_figures(hostile)
    html = show_figures(safe_html(marked), "#7A4700", 14)
    bad = ("<script", '<img src="http', '<a href="javascript', '<a href="file', "<p style")
    for part in (*bad, '<img src="data', '<a href="data', "title="):
        assert part not in html


def test_what_is_fine_is_kept() -> None:
    html = safe_html("**Gebyr** [her](https://example.net)\n\n| a | b |\n|---|---|\n| 1 | 2 |")
    assert "<strong>Gebyr</strong>" in html
    assert 'href="https://example.net"' in html
    assert "<table" in html
    assert 'href="article:vigsel"' in safe_html("[Vigsel](article:vigsel)")


def test_a_picture_is_its_words() -> None:
    assert safe_html("Sjå ![kart *over* kaia](x.png).") == "<p>Sjå kart over kaia.</p>\n"


def test_numbers_stand_at_the_right_of_their_column() -> None:
    html = safe_html(
        "| Tiltak | Gebyr |\n|---|---|\n| Garasje | 7 850 kr |\n| Tilbygg | 9 400 kr |"
    )
    assert '<th align="right">Gebyr</th>' in html
    assert '<td align="right">7 850 kr</td>' in html
    assert "<td>Garasje</td>" in html


def test_the_browser_loads_nothing_and_opens_nothing(kit: Kit, qtbot: QtBot) -> None:
    text = ArticleText(kit, "[x](https://example.net)", "x")
    qtbot.addWidget(text)
    kind = QTextDocument.ResourceType.ImageResource.value
    assert text.loadResource(kind, QUrl("https://example.net/x.png")) is None
    with qtbot.waitSignal(text.link) as told:
        text.anchorClicked.emit(QUrl("https://example.net"))
    assert told.args == [QUrl("https://example.net")]
    assert not text.openLinks()


def test_every_doubtful_figure_is_marked(kit: Kit, qtbot: QtBot) -> None:
    text = ArticleText(kit, FEE, "x", doubtful=True)
    qtbot.addWidget(text)
    assert text.doubts == 2
    warn = kit.theme.tokens["warn"]
    for figure in ("7 850 kr", "25 %"):
        found = text.document().find(figure)
        assert found.charFormat().foreground().color().name().upper() == warn
        assert found.charFormat().fontWeight() == 600
        before = text.document().characterAt(found.selectionStart() - 3)
        assert before == "\ufffc"
    assert text.accessibleDescription() == "2 figures not confirmed"


@pytest.mark.parametrize(
    "fee",
    [
        "**500** kr",
        "kr **500**",
        "*500* kr",
        "**500 kr**",
        "`500 kr`",
        "[500 kr](https://a.no)",
    ],
)
def test_a_figure_that_is_partly_bold_is_doubted_as_a_whole(
    kit: Kit, qtbot: QtBot, fee: str
) -> None:
    text = ArticleText(kit, f"Det kostar {fee} no.", "x", doubtful=True)
    qtbot.addWidget(text)
    warn = kit.theme.tokens["warn"]
    for part in ("500", "kr"):
        found = text.document().find(part, text.document().find("Det kostar"))
        assert found.charFormat().foreground().color().name().upper() == warn
    text.selectAll()
    assert text.selection() == ("Det kostar … no.", True)
    marked, _count = mark_figures(f"Det kostar {fee} no.")
    assert plain_text(leave_out_marked(safe_html(marked))).startswith("Det kostar … ")


def test_confirmed_figures_are_plain(kit: Kit, qtbot: QtBot) -> None:
    text = ArticleText(kit, FEE, "x")
    qtbot.addWidget(text)
    assert text.doubts == 0
    assert "\ufffc" not in text.toPlainText()


def test_a_copied_selection_leaves_doubtful_figures_out(kit: Kit, qtbot: QtBot) -> None:
    text = ArticleText(kit, FEE, "x", doubtful=True)
    qtbot.addWidget(text)
    text.selectAll()
    assert text.createMimeDataFromSelection().text() == (
        "Det kostar … å søkje, og … meir for hytter."
    )
    cursor = text.document().find("850 kr")
    cursor.setPosition(text.document().find("søkje").selectionEnd(), cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    assert text.selection() == ("… å søkje", True)
    text.setTextCursor(text.document().find("kostar"))
    assert text.selection() == ("kostar", False)


def test_nobody_can_write_the_marks_themselves(kit: Kit, qtbot: QtBot) -> None:
    text = ArticleText(kit, "\ue000falsk\ue001 \u2063falsk\u2064 7 kr", "x", doubtful=True)
    qtbot.addWidget(text)
    text.selectAll()
    assert text.selection() == ("falsk falsk …", True)


def test_a_long_text_is_cut_between_paragraphs() -> None:
    long = "Ein setning om garasje som kostar 7 850 kr.\n\n" * 1000
    cut = pieces(long)
    assert "".join(cut) == long
    assert all(piece.startswith("Ein") and len(piece) <= LONGEST for piece in cut)
    assert sum(mark_figures(piece)[1] for piece in cut) == 1000


def test_a_line_without_end_is_cut_outside_of_figures() -> None:
    long = "Søknaden kostar 7 850 kr. " * 4000
    cut = pieces(long)
    assert "".join(cut) == long
    assert sum(mark_figures(piece)[1] for piece in cut) == 4000


def test_a_cut_table_keeps_its_heading_and_a_fence_its_fence() -> None:
    table = "| Tiltak | Gebyr |\n|---|---|\n" + "| Garasje | 7850 |\n" * 900
    assert all(piece.startswith("| Tiltak | Gebyr |\n|---|") for piece in pieces(table))
    assert sum(mark_figures(piece)[1] for piece in pieces(table)) == 900
    fenced = "```\n" + "a b c d\n" * 900 + "```\n"
    assert all(piece.count("```") == 2 for piece in pieces(fenced))


@pytest.mark.parametrize(
    "whole",
    ["1 meter", "50 m²", "7 850 kr", "25 %", "14. mai", "kl. 9", "3 veker", "56 00 100 kr"],
)
def test_no_line_ends_in_a_number(kit: Kit, qtbot: QtBot, whole: str) -> None:
    text = ArticleText(kit, f"Garasjen må stå minst {whole} frå grensa og heilt fri.", "Prøve")
    qtbot.addWidget(text)
    text.show()
    kept = whole.split(maxsplit=1)[1] if whole.startswith("56") else whole
    for wide in range(60, 400, 7):
        text.resize(wide, 300)
        block = text.document().begin()
        layout = block.layout()
        ends = {layout.lineAt(n).textStart() for n in range(layout.lineCount())}
        begin = block.text().replace("\u00a0", " ").index(kept)
        if text.fontMetrics().horizontalAdvance(kept) < wide:
            assert not ends & set(range(begin + 1, begin + len(kept))), wide
    text.selectAll()
    assert f"minst {whole} frå" in text.selection()[0]
