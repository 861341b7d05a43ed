"""A piece of an article's text."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from agent_desktop.ui.article.doubt import PICTURE, leave_out_shown, mark_figures, show_figures
from agent_desktop.ui.article.markdown import safe_html
from agent_desktop.ui.article.unbroken import unbroken
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.theme import BODY
from agent_desktop.ui.theme.tokens import Token

_WIDEST_LETTERS = 68
_TRIANGLE = 14
_LINE = 21
_AS_TYPED = str.maketrans("\u2029\u2028\u00a0", "\n\n ")
"""How Qt ends a line, and what keeps words together on one."""


class ArticleText(QTextBrowser):
    """Sanitised Markdown, as tall as its text. Loads nothing, from nowhere; `link` tells what
    was clicked and nothing is opened.

    With `doubtful`, its figures are shown as not confirmed, and copies of it leave them out.
    """

    link = Signal(QUrl)

    def __init__(
        self, kit: Kit, markdown: str, name: str, *, doubtful: bool = False, zoom: float = 1.0
    ) -> None:
        super().__init__()
        self._kit = kit
        self._zoom = zoom
        self.doubts = 0
        """How many of its figures are not confirmed."""
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.anchorClicked.connect(self.link)
        self.document().setDocumentMargin(0)
        self.document().setDefaultStyleSheet(self._style())
        if zoom != 1.0:
            self.setStyleSheet(f"font-size: {self._pixels()}px;")
        self._fill(markdown, doubtful)
        self.ensurePolished()
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST_LETTERS)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is ever loaded."""
        del kind, name
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: plain text, without figures that are not confirmed."""
        data = QMimeData()
        data.setText(self.selection()[0])
        return data

    def selection(self) -> tuple[str, bool]:
        """The chosen text without unconfirmed figures, and whether there were any."""
        return leave_out_shown(self.textCursor().selectedText().translate(_AS_TYPED))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as the text is at this width."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """As tall as the text."""
        return QSize(super().sizeHint().width(), round(self.document().size().height()))

    def _fill(self, markdown: str, doubtful: bool) -> None:
        theme = self._kit.theme
        if not doubtful:
            self.setHtml(unbroken(safe_html(markdown)).rstrip())
            return
        marked, self.doubts = mark_figures(markdown)
        if self.doubts:
            triangle = theme.pixmap("triangle-alert", _TRIANGLE, Token.WARN)
            kind = QTextDocument.ResourceType.ImageResource.value
            self.document().addResource(kind, QUrl(PICTURE), triangle)
            said = self.tr("%n figure(s) not confirmed", "", self.doubts)
            self.setAccessibleDescription(said)
        html = unbroken(safe_html(marked)).rstrip()
        self.setHtml(show_figures(html, theme.tokens[Token.WARN], theme.px(_TRIANGLE)))

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 2)

    def _pixels(self) -> int:
        return round(self._kit.theme.px(BODY) * self._zoom)

    def _style(self) -> str:
        link = self._kit.theme.tokens[Token.ACCENT_TEXT]
        line = self._kit.theme.tokens[Token.LINE]
        height = round(self._kit.theme.px(_LINE) * self._zoom)
        return (
            f"a {{ color: {link}; }}"
            f"p, li {{ margin-top: 4px; margin-bottom: 4px; line-height: {height}px; }}"
            f"h1, h2, h3, h4 {{ font-size: {self._pixels()}px; font-weight: 600;"
            " margin: 6px 0 4px 0; }"
            f"th, td {{ padding: 4px 16px 4px 0; border-bottom: 1px solid {line}; }}"
            "th { text-align: left; font-weight: 600; }"
        )
