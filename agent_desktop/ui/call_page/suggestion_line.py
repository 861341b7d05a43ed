"""Articles the note may be about."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from agent_desktop.domain.article import SearchHit
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import empty_layout, line
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.link_button import BETWEEN_LINKS, LinkButton
from agent_desktop.ui.widgets.text import Role, Text, Tone

_MOST = 3
_HEIGHT, _THICKER, _GAP = 28, 2, 6
"""In high contrast a link has thicker edges."""


class SuggestionLine(QWidget):
    """Up to three links on a line whose height is always there, so that nothing moves when they
    come; fewer where there is no room for whole words. While the pointer is over it or the focus
    in it, it does not change.
    """

    opened = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._shown: tuple[SearchHit, ...] = ()
        self._waiting: tuple[SearchHit, ...] | None = None
        self._pointed_at = False
        self.setAccessibleName(self.tr("Suggestions from the note"))
        self._inner = QWidget()
        self._box = line(gap=BETWEEN_LINKS)
        self._links: list[LinkButton] = []
        self._icon = IconLabel(kit, "lightbulb", 16, Token.TEXT2)
        self._words = Text(Role.DENSE, Tone.TEXT2, self.tr("Perhaps this:"))
        inner = line(self._inner, gap=_GAP)
        inner.addWidget(self._icon)
        inner.addWidget(self._words)
        inner.addLayout(self._box, 1)
        box = line(self)
        box.addWidget(self._inner)
        self._inner.hide()
        kit.theme.changed.connect(self._fit)
        self._fit()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._take_waiting)

    def show_suggestions(self, hits: tuple[SearchHit, ...]) -> None:
        """Show the best of these, now or when the line is not in use."""
        self._waiting = hits[:_MOST]
        self._take_waiting()

    def enterEvent(self, event: QEvent) -> None:
        """The pointer is here: hold still."""
        self._pointed_at = True

    def leaveEvent(self, event: QEvent) -> None:
        """What has waited may come."""
        self._pointed_at = False
        self._take_waiting()

    def _take_waiting(self) -> None:
        in_use = self.isVisible() and (self._pointed_at or self._has_focus())
        if self._waiting is None or in_use:
            return
        hits, self._waiting = self._waiting, None
        if hits != self._shown:
            self._shown = hits
            self._put(hits)

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _put(self, hits: tuple[SearchHit, ...]) -> None:
        empty_layout(self._box)
        self._links = []
        for hit in hits:
            link = LinkButton(self._kit, "".join(span.text for span in hit.title))
            link.clicked.connect(lambda _checked=False, hit=hit: self.opened.emit(hit))
            self._box.addWidget(link)
            self._links.append(link)
        self._box.addStretch(1)
        self._inner.setVisible(bool(hits))
        self._drop_what_is_cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many links as there is room for now."""
        super().resizeEvent(event)
        self._drop_what_is_cut()

    def _drop_what_is_cut(self) -> None:
        """A row of beginnings can't be chosen from. The best link is always there."""
        before = self._words.sizeHint().width() + self._icon.sizeHint().width() + 2 * _GAP
        room = self.width() - before
        for place, link in enumerate(self._links):
            room -= link.sizeHint().width()
            link.setVisible(place == 0 or room >= 0)
            room -= BETWEEN_LINKS

    def _fit(self) -> None:
        theme = self._kit.theme
        self.setFixedHeight(theme.px(_HEIGHT) + (_THICKER if theme.high_contrast else 0))
