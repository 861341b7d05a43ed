"""The open article: trust, links, finding, sending on; and that nothing moves under the reader."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QUrl, QUrlQuery, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.desk.panel_views import PanelView
from agent_desktop.domain.article import Article, Section
from agent_desktop.domain.ids import ArticleId
from agent_desktop.domain.language import Language
from agent_desktop.ui.article.article_view import ArticleView
from agent_desktop.ui.article.doubt_strip import DoubtStrip
from agent_desktop.ui.article.letter import MAIL_LONGEST, SMS_LONGEST, cut_at_sentence
from agent_desktop.ui.main_window import MainWindow
from tests.unit.ui.pictured_desk import ARTICLE, CONFIRMED, GULEN, IN_CALL, OSTEROY, PANEL, FakeDesk

Opened = tuple[MainWindow, FakeDesk]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LONG = replace(
    ARTICLE,
    id=ArticleId("long"),
    sections=(Section(None, "Garasje er garasje.\n\n" * 300), *ARTICLE.sections[1:]),
)


class Browser(QObject):
    """Takes the addresses that other programs would open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.fixture
def browser() -> Iterator[Browser]:
    browser = Browser()
    schemes = ("https", "mailto", "sms")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, browser, "take")
    yield browser
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


def show(desk: FakeDesk, article: Article, **changes: object) -> PanelView:
    panel = replace(PANEL, article=article, **changes)
    desk.change(replace(IN_CALL, panel=panel))
    for _ in range(3):
        QApplication.processEvents()
    return panel


def view_of(opened: Opened) -> ArticleView:
    return opened[0].call_page.panel.article


def said(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def press(widget: QWidget, name: str, qtbot: QtBot) -> None:
    buttons = widget.findChildren(QPushButton)
    button = next(b for b in buttons if b.accessibleName() == name and b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def body_of(url: QUrl) -> str:
    whole = QUrl.ComponentFormattingOption.FullyDecoded
    return QUrlQuery(url).queryItemValue("body", whole).replace("\r\n", "\n")


def test_a_doubtful_section_says_so(in_call: Opened) -> None:
    words = said(view_of(in_call))
    assert "2 figures not confirmed" in words
    assert "The figures are not confirmed." in words
    assert (
        "Last checked 12\u00a0January\u00a0· due 1\u00a0April\u00a0· owner: Plan og byggesak"
        in words
    )
    assert "Confirmed 2\u00a0May" in words
    assert "Stop here: Sei aldri noko om sjansane for å få dispensasjon." in words
    assert {"Owner: Plan og byggesak", "Step 3 of 6", "Not on the web"} <= set(words)
    assert {"Service description", "Contact: Sigrid Mjelde"} <= set(words)


@pytest.mark.parametrize(
    ("checked", "words"),
    [
        (None, "Never checked · owner: Plan og byggesak"),
        (date(2025, 6, 3), "The date of the check is wrong: 3\u00a0June · owner: Plan og byggesak"),
        (
            date(2023, 1, 2),
            "Last checked 2\u00a0January\u00a02023 · due 22\u00a0March\u00a02023 · "
            "owner: Plan og byggesak",
        ),
    ],
)
def test_why_figures_are_doubted(in_call: Opened, checked: date | None, words: str) -> None:
    show(in_call[1], replace(ARTICLE, checked=checked))
    assert words.replace(" · ", "\u00a0· ") in said(view_of(in_call))


def test_a_confirmed_article_has_no_strip(in_call: Opened) -> None:
    show(in_call[1], CONFIRMED)
    assert not view_of(in_call).findChildren(DoubtStrip) or not any(
        strip.isVisible() for strip in view_of(in_call).findChildren(DoubtStrip)
    )


def test_the_owner_is_asked_once(in_call: Opened, qtbot: QtBot) -> None:
    window, desk = in_call
    press(window.call_page.panel, "Ask the owner to confirm", qtbot)
    assert desk.done == [("ask_owner", ARTICLE.id)]
    assert "Asked" in said(view_of(in_call))
    show(desk, CONFIRMED)
    show(desk, ARTICLE)
    assert "Asked" in said(view_of(in_call))


def test_nobody_to_ask(in_call: Opened) -> None:
    show(in_call[1], ARTICLE, article_units=())
    buttons = view_of(in_call).findChildren(QPushButton)
    assert not any(b.text() == "Ask the owner to confirm" and b.isVisible() for b in buttons)


def test_another_municipalitys_section_is_shown_too(in_call: Opened) -> None:
    gulen = Section(GULEN.code, "I Gulen kostar det 5 000 kr.")
    article = replace(ARTICLE, sections=(*ARTICLE.sections, gulen))
    show(in_call[1], article)
    assert "Gulen" not in said(view_of(in_call))
    show(in_call[1], article, other=GULEN)
    assert "Gulen" in said(view_of(in_call))


def test_another_written_form_is_told(in_call: Opened) -> None:
    show(in_call[1], replace(ARTICLE, written_form=Language.BOKMAL))
    assert "Written in Bokmål" in said(view_of(in_call))


def test_links_in_the_text(in_call: Opened, browser: Browser, qtbot: QtBot) -> None:
    text = view_of(in_call).body.texts[0]
    for address in ("article:vigsel%20ute", "https://osteroy.example/plan", "file:///etc/passwd"):
        text.anchorClicked.emit(QUrl(address))
    assert in_call[1].done == [("open_article", "vigsel ute")]
    assert [url.toString() for url in browser.opened] == ["https://osteroy.example/plan"]
    press(view_of(in_call), "Form", qtbot)
    assert browser.opened[-1].toString() == ARTICLE.form


def test_the_copy_has_no_doubtful_figure(in_call: Opened, qtbot: QtBot) -> None:
    press(view_of(in_call), "Copy the article", qtbot)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Gebyr for garasje og tilbygg\n\nGenerelt\n\nFrittliggjande garasje")
    assert "Garasje under 70 m² – …\nTilbygg under 50 m² – …" in copied
    assert "7 850" not in copied
    assert "Plan og byggesak (https://osteroy.example/plan)" in copied
    assert copied.endswith("Tal som ikkje er stadfesta, er tekne bort (…).")
    assert "Copied" in said(view_of(in_call))


def test_a_confirmed_figure_is_copied(in_call: Opened, qtbot: QtBot) -> None:
    show(in_call[1], CONFIRMED)
    press(view_of(in_call), "Copy the article", qtbot)
    copied = QGuiApplication.clipboard().text()
    assert "Garasje under 70 m² – 7 850 kr" in copied
    assert "stadfesta" not in copied


def test_mail_and_message(in_call: Opened, browser: Browser, qtbot: QtBot) -> None:
    press(view_of(in_call), "Send by e-mail", qtbot)
    mail = browser.opened[-1]
    assert mail.scheme() == "mailto"
    body = body_of(mail)
    assert body.startswith(f"Gebyr for garasje og tilbygg\n\n{ARTICLE.form}\n{ARTICLE.web}\n\n")
    assert "7 850" not in body
    assert "7850" not in body
    show(in_call[1], LONG)
    press(view_of(in_call), "Send by e-mail", qtbot)
    assert MAIL_LONGEST * 0.8 < len(body_of(browser.opened[-1])) <= MAIL_LONGEST
    press(view_of(in_call), "Send as a text message", qtbot)
    assert browser.opened[-1].scheme() == "sms"
    assert len(body_of(browser.opened[-1])) <= SMS_LONGEST


def test_the_chosen_passage_is_sent(in_call: Opened, browser: Browser, qtbot: QtBot) -> None:
    text = view_of(in_call).body.texts[1]
    text.setTextCursor(text.document().find("byggjegrensa på 100 meter"))
    press(view_of(in_call), "Send as a text message", qtbot)
    assert body_of(browser.opened[-1]) == (
        f"Gebyr for garasje og tilbygg\n{ARTICLE.form}\n\nbyggjegrensa på 100 meter"
    )


@pytest.mark.parametrize(
    ("text", "longest", "cut"),
    [
        ("Ein. To.", 99, "Ein. To."),
        ("Ein setning. Ei til som er lang.", 20, "Ein setning. …"),
        ("Kort. Så ei lang setning utan ende", 30, "Kort. Så ei lang setning …"),
    ],
)
def test_a_cut_ends_at_a_sentence(text: str, longest: int, cut: str) -> None:
    assert cut_at_sentence(text, longest) == cut
    assert len(cut) <= longest


def test_an_error_is_reported(in_call: Opened, qtbot: QtBot) -> None:
    view, desk = view_of(in_call), in_call[1]
    press(view, "Report an error", qtbot)
    field = view.report_field.field
    assert field.hasFocus()
    qtbot.keyClicks(field, "Gebyret er frå i fjor")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.done == [("report_error", ARTICLE.id, "Gebyret er frå i fjor")]
    assert "Reported to the editors. Thank you." in said(view)
    press(view, "Report an error", qtbot)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not view.report_field.isVisible()


def test_finding_in_all_sections(in_call: Opened, qtbot: QtBot) -> None:
    window, _desk = in_call
    view = view_of(in_call)
    qtbot.keyClick(window.call_page.note.editor, Qt.Key.Key_F, CTRL)
    field = view.find_bar.field
    assert field.hasFocus()
    qtbot.keyClicks(field, "garasje")
    assert "1 of 3" in said(view)
    assert [len(text.extraSelections()) for text in view.body.texts] == [2, 1]
    for _ in range(2):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "3 of 3" in said(view)
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert "2 of 3" in said(view)
    qtbot.keyClicks(field, "xx")
    assert "No matches" in said(view)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not view.find_bar.isVisible()
    assert not any(text.extraSelections() for text in view.body.texts)


def test_finding_reaches_what_is_not_shown_yet(in_call: Opened, qtbot: QtBot) -> None:
    view = view_of(in_call)
    show(in_call[1], replace(LONG, sections=(Section(None, "Ord.\n\n" * 2000 + "Til slutt."),)))
    assert not view.body.shows_all
    view.find_words()
    qtbot.keyClicks(view.find_bar.field, "til slutt")
    qtbot.waitUntil(lambda: "1 of 1" in said(view))
    assert view.body.shows_all


def test_showing_more_of_a_long_section(in_call: Opened, qtbot: QtBot) -> None:
    view = view_of(in_call)
    show(in_call[1], LONG)
    before = len(view.body.texts)
    more = view.body.sections[0]._more
    assert more.text().startswith("Show more (")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(view.body.texts) > before


def test_what_is_shown_again_does_not_move(in_call: Opened, qtbot: QtBot) -> None:
    view, desk = view_of(in_call), in_call[1]
    show(desk, LONG)
    view.find_words()
    qtbot.keyClicks(view.find_bar.field, "garasje")
    text = view.body.texts[0]
    text.setTextCursor(text.document().find("garasje"))
    qtbot.wait(1)
    bar = view._area.verticalScrollBar()
    bar.setValue(120)
    show(desk, replace(LONG), suggestions=())
    assert view.body.texts[0] is text
    assert text.textCursor().hasSelection()
    assert (bar.value(), view.find_bar.isVisible()) == (120, True)
    show(desk, replace(LONG, owner="Teknisk drift"), suggestions=())
    assert view.body.texts[0] is not text
    assert (bar.value(), view.find_bar.isVisible()) == (120, True)
    show(desk, ARTICLE)
    assert (bar.value(), view.find_bar.isVisible()) == (0, False)


def test_the_way_back(in_call: Opened, qtbot: QtBot) -> None:
    view, desk = view_of(in_call), in_call[1]
    assert not view._head._back.isVisible()
    show(desk, ARTICLE, can_go_back=True)
    qtbot.mouseClick(view._head._back, Qt.MouseButton.LeftButton)
    qtbot.keyClick(in_call[0], Qt.Key.Key_Left, ALT)
    assert desk.done == [("go_back",), ("go_back",)]


def test_the_size_of_the_text(in_call: Opened, qtbot: QtBot) -> None:
    view = view_of(in_call)

    def size() -> int:
        return view.body.texts[0].fontInfo().pixelSize()

    usual = size()
    qtbot.keyClick(in_call[0], Qt.Key.Key_Plus, CTRL)
    assert size() > usual
    show(in_call[1], CONFIRMED)
    assert size() > usual
    qtbot.keyClick(in_call[0], Qt.Key.Key_0, CTRL)
    assert size() == usual
    qtbot.keyClick(in_call[0], Qt.Key.Key_Minus, CTRL)
    assert size() < usual
    QApplication.processEvents()
    assert OSTEROY.name in said(view)
