"""The pages of the window, one at a time."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import Filled, UpAndDown

_LOWEST = 520
"""Where there is less height than this, the page scrolls instead of being squeezed."""


class _Stack(QStackedWidget):
    """As large as what is shown needs, not as the largest of all."""

    def sizeHint(self) -> QSize:
        """The shown page's."""
        page = self.currentWidget()
        return page.sizeHint() if page is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The shown page's."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()


class Pages(UpAndDown):
    """Shows one of the pages. A page that does not scroll by itself is never squeezed."""

    def __init__(self, kit: Kit) -> None:
        self._stack = _Stack()
        inner = QWidget()
        self._whole = Filled(inner)
        self._whole.addWidget(self._stack)
        super().__init__(inner)
        self._inner = inner
        self._lowest = kit.theme.px(_LOWEST)

    @property
    def inner(self) -> QWidget:
        """What a page is best made in: to be taken in costs it nothing then."""
        return self._stack

    def add(self, page: QWidget) -> None:
        """Take a page in."""
        self._stack.addWidget(page)

    def show_page(self, page: QWidget, *, scrolls_itself: bool = False) -> None:
        """Turn to a page, and to its top: what takes the focus when the old page goes would else
        be scrolled to.
        """
        self._inner.setMinimumHeight(0 if scrolls_itself else self._lowest)
        turned = page is not self._stack.currentWidget()
        self._stack.setCurrentWidget(page)
        if turned:
            self.verticalScrollBar().setValue(0)
        self._stack.updateGeometry()
