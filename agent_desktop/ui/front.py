"""Everything a person sees of the program: the window, the ring card and the tray."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.window import WindowPreferences
from agent_desktop.ui.clock import Clock
from agent_desktop.ui.first_paint import FirstPaint
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import install_translations
from agent_desktop.ui.layout_memory import LayoutMemory
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.preferences import Preferences
from agent_desktop.ui.quitting import Quitting
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.shell.tray import Tray
from agent_desktop.ui.shortcuts import Bindings
from agent_desktop.ui.theme.text_scale import worn_scale
from agent_desktop.ui.theme.theme import Theme
from agent_desktop.ui.unsent import has_unsent

if TYPE_CHECKING:
    from agent_desktop.ui.ring_card.card import RingCard

_BETWEEN_PAGES_MS = 150
_SETTLE_MS = 400
"""Whoever is still choosing clicks again within this time, and what is clicked while the window is
built anew goes to one that is no more.
"""


class Front(QObject):
    """Follows the desk and the preferences. Another language, text size or key is a window built
    anew in the place of the old one, when no more is chosen and nothing unsent would be lost by it.
    `painted` is the ring card's; `quit_agreed` comes when the person wants the program to end.
    """

    painted = Signal(str, float)
    quit_agreed = Signal()

    def __init__(
        self,
        actions: DeskActions,
        theme: Theme,
        clock: Clock,
        preferences: Preferences,
        layout: LayoutMemory | None = None,
    ) -> None:
        super().__init__()
        self._layout = layout
        self._actions = actions
        self._theme, self._clock, self._preferences = theme, clock, preferences
        self._worn = preferences.now
        self._said_where = False
        self._waits = False
        self._card: RingCard | None = None
        theme.learn(actions.view.municipalities)  # before there are widgets to dress again
        self._build()
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._wear)
        preferences.changed.connect(self._follow)
        preferences.not_saved.connect(self._tell_not_saved)
        clock.ticked.connect(self._look_again)

    @property
    def card(self) -> RingCard:
        """What comes up when it rings."""
        if self._card is None:
            self._card = self._make_card()
        return self._card

    def show_ringing(self, view: DeskView) -> None:
        """Paint the ringing calls, which are never to wait for the window."""
        if view.ringing or self._card is not None:
            self.card.show_calls(view.ringing)

    def show_view(self, view: DeskView) -> None:
        """Paint the rest of a view."""
        self.window.show_view(view)
        self._tray.show_view(view)

    def show_page(self, page: str = "") -> None:
        """Come to the front, at a page if one is named."""
        self.window.show_page(page)

    def fill_number(self, number: str) -> None:
        """Put a number into the field where one dials."""
        self.window.left.dial.fill(number)

    def show(self, *, hidden: bool = False, then: Callable[[], None] | None = None) -> None:
        """Show the window; `hidden`: only the tray, and where there is none the taskbar. `then` is
        called when the window is painted.
        """
        if then is not None:
            FirstPaint(self.window, then)
        if not hidden:
            self.window.show()
        elif not self._tray.is_there:
            self.window.showMinimized()

    def prepare(self) -> None:
        """Make what a call is shown with, so that the first one waits for nothing."""
        self.card.show_calls(self._actions.view.ringing)
        self.window.left.calls.prepare()

    def prepare_page(self) -> None:
        """Make the page for calls."""
        self.window.call_page.update()

    def make_ahead(self) -> None:
        """Make the pages that are not up, one now and the next when nothing else is to be done;
        never while it rings.
        """
        if self._actions.view.ringing or self.window.make_one_ahead():
            QTimer.singleShot(_BETWEEN_PAGES_MS, self, self.make_ahead)

    def put_away(self) -> None:
        """The program ends: nothing is seen any more."""
        if self._card is not None:
            self._card.hide()
        self.window.hide()
        self._tray.put_away()

    def ask_to_quit(self) -> None:
        """End the program, after a word if something would be cut off."""
        if self._quitting.warnings(self._actions.view):
            self.window.show_page("")
        self._quitting.ask(self._actions.view)

    def _close_window(self) -> None:
        """What closing the window means is the person's choice, where there is a tray."""
        if not (self._preferences.now.to_tray and self._tray.is_there):
            self.ask_to_quit()
            return
        self.window.hide()
        if not self._said_where:
            self._said_where = True
            self._tray.show_message(
                self.window.windowTitle(),
                self.tr("The program goes on here. When the phone rings you see it as usual."),
            )

    def _follow(self) -> None:
        self._theme.use(self._preferences.now.theme)
        self._settling.start()

    def _look_again(self) -> None:
        """What was unsent may be sent."""
        if not self._settling.isActive():
            self._wear()

    def _wear(self) -> None:
        """Build the window anew when it has to be, and nothing is lost by it."""
        waits = self.has_to_wait
        if waits and not has_unsent(self.window):
            self._rebuild()
        elif waits is not self._waits:
            self._waits = waits
            self._preferences.waiting.emit(waits)

    @property
    def has_to_wait(self) -> bool:
        """Whether something was chosen, here or in the system, that the window doesn't show yet."""
        return _built_in(self._preferences.now) != self._built

    def _rebuild(self) -> None:
        old = (self.window, self.card, self._tray)
        window = self.window
        focus, page = window.isActiveWindow(), window.page
        section = window.settings_page.index if window.is_made(Page.SETTINGS) else 0
        self._worn = self._preferences.now
        self._waits = False
        app = QApplication.instance()
        if app is not None:
            install_translations(app, self._worn.language)
        self._theme.use_text_scale(worn_scale(self._worn.text_scale))
        visible = window.isVisible()
        self._build()
        self.window.setGeometry(window.geometry())
        self.window.setWindowState(window.windowState())
        if section:
            self.window.settings_page.show_at(section)
        self.window.go_to_page(page)
        self.prepare()
        self.show_view(self._actions.view)
        if visible:
            self.window.show()
        if focus:
            self.window.activateWindow()
        self.make_ahead()
        old[2].put_away()
        for widget in old[:2]:
            widget.hide()
            widget.deleteLater()

    def _build(self) -> None:
        wanted = self._worn
        self._built = _built_in(wanted)
        kit = Kit(
            self._theme, self._clock, wanted.language, Bindings(wanted.keys), self._preferences
        )
        self._kit, self._card = kit, None
        self.window = MainWindow(self._actions, kit, self._layout)
        self.window.closed.connect(self._close_window, Qt.ConnectionType.QueuedConnection)
        self.window.quit_wanted.connect(self.ask_to_quit)
        self._tray = Tray(self._actions, kit, self.window.windowTitle())
        self._tray.opened.connect(self.show_page)
        self._tray.quit_wanted.connect(self.ask_to_quit)
        self.window.told.connect(self._tray.show_message)
        self._quitting = Quitting(kit, self.window)
        self._quitting.agreed.connect(self.quit_agreed)

    def _make_card(self) -> RingCard:
        from agent_desktop.ui.ring_card.card import RingCard  # noqa: PLC0415 - see paged_window

        card = RingCard(self._actions, self._kit)
        card.painted.connect(self.painted)
        if self._layout is not None:
            card.dragged_to.connect(self._layout.keep_card)
            corner = self._layout.card_corner()
            if corner is not None:
                card.place(corner)
        return card

    def _tell_not_saved(self, why: str) -> None:
        self._actions.tell(NoticeKind.CHOICE_NOT_KEPT, why)


def _built_in(preferences: WindowPreferences) -> tuple[object, ...]:
    """What a window is built with, and can't change while it stands; asked every second."""
    return preferences.language, worn_scale(preferences.text_scale), dict(preferences.keys)
