"""The open article."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QFrame, QWidget

from agent_desktop.desk.views import PanelView
from agent_desktop.domain.article import Article, Section
from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.call_page.article_text import ArticleText
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import day
from agent_desktop.ui.widgets.boxes import (
    Ground,
    Tall,
    column,
    empty_layout,
    line,
    on_ground,
    scrolling,
)
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.tags import Tag, accent_code
from agent_desktop.ui.widgets.text import Role, Text, Tone, mark


class SectionFrame(QFrame):
    """One section with its line at the left."""


class ArticleView(QWidget):
    """Title, who answers for it, then the common text and the municipality's own."""

    link = Signal(QUrl)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._inner = on_ground(Tall(), Ground.SURFACE)
        self._box = column(self._inner, (16, 12, 16, 16), 10)
        self._area = scrolling(self._inner)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("Article"))
        box = column(self)
        box.addWidget(self._area)

    def show_panel(self, panel: PanelView) -> None:
        """Show the panel's article from the top, or nothing."""
        empty_layout(self._box)
        if panel.article is not None:
            self._fill(panel.article, panel.municipality)
        self._area.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Let the arrow keys scroll the article."""
        self._area.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fill(self, article: Article, municipality: Municipality | None) -> None:
        self._box.addWidget(Text(Role.ARTICLE, Tone.TEXT, article.title).wrapped())
        self._box.addWidget(self._meta(article))
        code = municipality.code if municipality else None
        for section in article.for_municipality(code):
            owner = municipality if section.municipality is not None else None
            self._box.addWidget(self._section(article, section, owner))
        self._box.addStretch(1)

    def _meta(self, article: Article) -> QWidget:
        facts = [self.tr("Owner: %1").replace("%1", article.owner)] if article.owner else []
        if article.ladder_step is not None:
            facts.append(self.tr("Step %1 of 6").replace("%1", str(article.ladder_step)))
        if article.on_web is not None:
            facts.append(self.tr("On the web") if article.on_web else self.tr("Not on the web"))
        if article.checked is not None:
            checked = day(self._kit.language, article.checked)
            facts.append(self.tr("Checked %1").replace("%1", f"{checked} {article.checked.year}"))
        meta = QWidget()
        flow = Flow(meta, gap=14, between_lines=2)
        for fact in facts:
            flow.addWidget(Text(Role.SMALL, Tone.TEXT2, fact))
        return meta

    def _section(self, article: Article, section: Section, owner: Municipality | None) -> QFrame:
        frame = SectionFrame()
        mark(frame, "accent", accent_code(owner) if owner else "")
        box = column(frame, (12, 2, 0, 2), 8)
        tag = Tag(self.tr("Common"))
        if owner is not None:
            tag.show_tag(owner.name, owner)
        head = line()
        head.addWidget(tag)
        head.addStretch(1)
        box.addLayout(head)
        text = ArticleText(self._kit, section.markdown, f"{article.title}, {tag.text()}")
        text.link.connect(self.link)
        box.addWidget(text)
        return frame
