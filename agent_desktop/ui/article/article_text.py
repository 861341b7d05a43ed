"""The text of an article's section."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.markdown import safe_html

_WIDEST_LETTERS = 68


class ArticleText(QTextBrowser):
    """Sanitised Markdown, as tall as its text. Loads nothing, from nowhere; `link` tells what
    was clicked and nothing is opened.
    """

    link = Signal(QUrl)

    def __init__(self, kit: Kit, markdown: str, name: str) -> None:
        super().__init__()
        self._kit = kit
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.anchorClicked.connect(self.link)
        self.document().setDocumentMargin(0)
        self.document().setDefaultStyleSheet(self._style())
        self.setHtml(safe_html(markdown))
        self.ensurePolished()
        letters = self.fontMetrics().averageCharWidth() * _WIDEST_LETTERS
        self.setMaximumWidth(letters)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is ever loaded."""
        del kind, name
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as the text is at this width."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """As tall as the text."""
        return QSize(super().sizeHint().width(), round(self.document().size().height()))

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 2)

    def _style(self) -> str:
        link = self._kit.theme.tokens[Token.ACCENT_TEXT]
        line = self._kit.theme.tokens[Token.LINE]
        return (
            f"a {{ color: {link}; }} p, li {{ margin-top: 4px; margin-bottom: 4px; }}"
            "h1, h2, h3, h4 { font-size: 14px; font-weight: 600; margin: 6px 0 4px 0; }"
            f"th, td {{ padding: 4px 16px 4px 0; border-bottom: 1px solid {line}; }}"
            "th { text-align: left; font-weight: 600; }"
        )
