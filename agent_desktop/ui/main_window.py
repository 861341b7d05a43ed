"""The one window, open all day."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QResizeEvent

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.call_views import DraftView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.contact import Channel
from agent_desktop.domain.ids import CallId
from agent_desktop.domain.spikes import Spike
from agent_desktop.ui.chat.chat_news import ChatNews
from agent_desktop.ui.chat_place import place_chat
from agent_desktop.ui.focus_order import is_written_in, show_in_scroll_areas, step_from
from agent_desktop.ui.keys import Keys
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.layout_memory import LayoutMemory
from agent_desktop.ui.layout_step import LayoutStep
from agent_desktop.ui.page_links import link_idle_page, link_page
from agent_desktop.ui.paged_window import PagedWindow
from agent_desktop.ui.settings_page.section_names import Place
from agent_desktop.ui.shell.alerts import Alerts
from agent_desktop.ui.shell.call_bar import CallBar
from agent_desktop.ui.shell.frame import Frame
from agent_desktop.ui.shell.left_column import LeftColumn
from agent_desktop.ui.shell.messages import Messages
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.shell.rail_entries import DeskRail
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.taking_back import TakingBack
from agent_desktop.ui.widgets.focus_ring import FocusRing
from agent_desktop.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from agent_desktop.ui.call_page.municipality_panel import MunicipalityPanel
    from agent_desktop.ui.palette import CommandPalette

_NARROWEST, _LOWEST = 600, 640
"""In the narrowest layout: the width at 100 % text, and the height at any."""
_MOST = 1000
"""No text is so large that the window must be wider than this."""
_AT_START = (1280, 800)
_SCROLL_THEMSELVES = {Page.STATISTICS, Page.SETTINGS, Page.HELP}
"""However low the window is."""


class MainWindow(PagedWindow):
    """Paints a `DeskView` and passes on what the agent does.

    `show_view` may be called as often as wanted: parts that are the same objects as before cost
    nothing, and what the agent is typing is never touched. `closed` tells that the agent wants to
    close it, and it stays until somebody hides it; `told` has a title and a text for the system's
    messages.
    """

    closed = Signal()
    quit_wanted = Signal()
    told = Signal(str, str)

    def __init__(self, actions: DeskActions, kit: Kit, layout: LayoutMemory | None = None) -> None:
        """With `layout` the window and its borders are where they were left."""
        super().__init__(actions, kit, layout)
        self._page = self._before_help = Page.CALL
        self._draft: CallId | None = None
        self.setWindowTitle(self.tr("Agent desktop"))
        self.resize(*_AT_START)
        if layout is not None:
            layout.restore_window(self)
        self._fit()
        self._build()
        self._ring = FocusRing(kit, self)
        self._alerts, self._chat_news = Alerts(self), ChatNews(self)
        self._alerts.told.connect(self.told)
        self._rail.search.clicked.connect(self.open_commands)
        self.toast = Toast(self.kit, self, self._stack, self.left)
        self.taking_back = TakingBack(self)
        self._keys = Keys(self)
        kit.theme.changed.connect(self._fit)
        kit.theme.changed.connect(self._show_again)
        kit.theme.steps.changed.connect(self._show_page)
        self.go_to_page(Page.CALL)
        self.show_view(actions.view)

    def show_view(self, view: DeskView) -> None:
        """Paint a view, on the page it is for."""
        self.view = view
        self.kit.theme.learn(view.municipalities)
        for part in (self.left, self.messages):
            part.show_view(view)
        for follow in self._followers:
            follow(view)
        self._rail.show_view(view)
        self._bar.show_view(view)
        self._alerts.show_view(view)
        self._chat_news.show_view(view)
        self.taking_back.show_view(view)
        self._turn_page(view.draft)

    def _turn_page(self, draft: DraftView | None) -> None:
        """Turn to the page a note is for when it is another one than before. The cursor stands in
        it, unless something else that is up is written in during a call; when it is gone no button
        is left with the focus, to be pressed by what is typed next.
        """
        if draft is not None and self._draft is None:
            self.go_to_page(Page.CALL)
        before, self._draft = self._draft, draft.call if draft else None
        self._show_page()
        if self._draft == before:
            return
        if draft is not None and draft.channel is not Channel.PHONE:
            self.go_to_note()
        elif self._page is Page.CALL and not is_written_in(self.focusWidget()):
            note = self.call_page.note.editor if draft is not None else None
            to = note if note is not None and note.isVisible() else self.widget_of(Page.CALL)
            to.setFocus()

    def show_page(self, page: str) -> None:
        """Come to the front because the agent asked for it, at a page if one is named."""
        if page:
            self.go_to_page(Page(page))
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the agent wants it closed."""
        event.ignore()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """What was missed while the window lay behind others is seen when it comes to the front."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self._look_at_history()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nothing else has taken leads from the help back to the page before."""
        if event.key() == Qt.Key.Key_Escape and self._page is Page.HELP:
            self.go_to_page(self._before_help)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember where the window was."""
        super().hideEvent(event)
        if self._memory is not None and not event.spontaneous():
            self._memory.keep_window(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may be another layout."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the layout the width is for. It may be as narrow as the narrowest one can be."""
        theme = self.kit.theme
        room = self.screen().availableSize()
        narrowest = min(theme.px(_NARROWEST), _MOST, room.width())
        self.setMinimumSize(narrowest, min(_LOWEST, room.height()))
        theme.steps.fit(self.width(), theme.text_scale)

    def _look_at_history(self) -> None:
        if self._page is Page.HISTORY and self.isActiveWindow():
            self.history_page.look()

    def _show_again(self) -> None:
        self.show_view(self.view)

    @cached_property
    def commands(self) -> CommandPalette:
        """What finds people, articles and actions."""
        from agent_desktop.ui.palette import CommandPalette  # noqa: PLC0415 - see paged_window

        return CommandPalette(self)

    def open_commands(self) -> None:
        """Let the agent find a person, an article or an action."""
        self.commands.open()

    @property
    def page(self) -> Page:
        """The page that is up."""
        return self._page

    def go_to_page(self, page: Page) -> None:
        """Turn to a page."""
        if page is Page.QUESTIONS:
            page = Page.TEAM
            self.team_page.show_questions()
        if page is Page.SOUND:
            self.go_to_section(Place.SOUND)
            return
        if self._page is Page.HISTORY and page is not Page.HISTORY:
            self.history_page.leave()
        if page is Page.HELP and self._page is not Page.HELP:
            self._before_help = self._page
        self._page = page
        self._rail.show_page(page)
        self._show_page()
        self._look_at_history()
        if page is Page.KNOWLEDGE:
            self.knowledge_page.look()

    def go_to_note(self) -> None:
        """Put the cursor in the note, wherever the agent is."""
        if self.view.draft is not None:
            self.go_to_page(Page.CALL)
            self._frame.turn_to(self.call_page.note.editor)
            self.call_page.note.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_search(self) -> None:
        """Put the cursor in the search field."""
        if self._page is not Page.CALL and self.search_page(self._page):
            return
        self.go_to_page(Page.CALL)
        if self.view.draft is None:
            self.idle_page.search()
        else:
            self._frame.turn_to(self.call_page.panel)
            self.call_page.panel.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.call_page.panel.search.selectAll()

    def go_to_article(self) -> None:
        """Let the arrow keys scroll the article."""
        if self._page is not Page.KNOWLEDGE:
            self.go_to_page(Page.CALL)
        self._frame.turn_to(self._panel.article)
        if self._panel.isVisible():
            self._panel.article.take_focus()

    def find_in_article(self) -> None:
        """Find words in the open article, in the log, or somebody on the board."""
        if self._page in {Page.LOG, Page.TEAM}:
            self.go_to_search()
            return
        if self._panel.isVisible():
            self._panel.article.find_words()

    def resize_article(self, by: int) -> None:
        """The article's text a step larger or smaller; 0 is the usual size."""
        if self._panel.isVisible():
            self._panel.article.resize_text(by)

    @property
    def _panel(self) -> MunicipalityPanel:
        """The panel of the page that is up, else of the page for calls as it is now."""
        if self._page is Page.KNOWLEDGE:
            return self.knowledge_page.panel
        page = self.idle_page if self.view.draft is None else self.call_page
        return page.panel

    def ask(self) -> None:
        """Open the question form of the shown call; without one, choose whom to write to."""
        if self.view.draft is not None:
            self.go_to_page(Page.CALL)
            self._frame.turn_to(self.call_page.note)
            self.call_page.note.ask()
        else:
            self.go_to_chat()
            self.team_page.chat.begin_new()

    def open_chat(self) -> None:
        """Write in the open conversation, beside the call if it stands there."""
        if place_chat(self):
            self.team_page.chat.conversation.write()
        else:
            self.go_to_chat()

    def go_to_chat(self) -> None:
        """Show the conversations."""
        self.go_to_page(Page.TEAM)
        self.team_page.show_chat()

    def follow_up(self) -> None:
        """Open the form for what is to be done about the shown call or the open contact."""
        if self._page is Page.LOG and self.view.log.detail is not None:
            self.log_page.detail.begin_follow_up()
            return
        if self.view.draft is not None:
            self.go_to_page(Page.CALL)
            self._frame.turn_to(self.call_page.note)
            self.call_page.note.plan()

    def find_topic(self) -> None:
        """Put the cursor in the field for the topic."""
        if self.view.draft is not None:
            self.go_to_page(Page.CALL)
            self._frame.turn_to(self.call_page.note)
            self.call_page.note.topics.begin()

    def finish(self) -> None:
        """Send the question that is being written; anywhere else, save the call and be free."""
        if self._page is Page.LOG and self.log_page.detail.send_form():
            return
        if self._page is Page.TEAM and self.team_page.send_form():
            return
        if self.view.draft is None:
            return
        note = self.call_page.note
        if note.send_form():
            return
        if note.holds_back():
            self.go_to_page(Page.CALL)
            self._frame.turn_to(note)
        note.finish()

    def call_help(self) -> None:
        """Open the form that calls for help, for one who may."""
        if self.view.team.may_call_help:
            self.go_to_page(Page.TEAM)
            self.team_page.call_help()

    def action(self, key: Key) -> Callable[[], None] | None:
        """What a key does."""
        return self._keys.actions.get(key)

    def go_to_section(self, place: Place) -> None:
        """Turn to a section of the settings."""
        self.settings_page.show_at(place)
        self.go_to_page(Page.SETTINGS)

    def report_fault(self) -> None:
        """Turn to where a fault is reported."""
        self.settings_page.show_fault()
        self.go_to_page(Page.SETTINGS)

    def report_incident(self) -> None:
        """Open the incident form."""
        self.go_to_page(Page.INCIDENTS)
        self.incidents_page.begin_report()

    def report_spike(self, spike: Spike) -> None:
        """Open the incident form for what many call about."""
        self.go_to_page(Page.INCIDENTS)
        self.incidents_page.begin_from_spike(spike)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab follows the reading order, whatever has come and gone."""
        to = step_from(self, self.focusWidget(), forward)
        if to is None:
            return False
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        self.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        to.setFocus(reason)
        show_in_scroll_areas(to)
        return True

    def _build(self) -> None:
        self._rail = DeskRail(self.kit)
        self._rail.chosen.connect(self.go_to_page)
        self.left = LeftColumn(self.desk, self.kit)
        self.messages = Messages(self.desk, self.kit)
        link_idle_page(self)
        self._bar = CallBar(self.desk, self.kit)
        self._bar.pressed.connect(lambda key: self._keys.actions[key]())
        self._frame = Frame(
            self.kit,
            self._rail,
            self._bar,
            self.left,
            self.messages,
            self._stack,
        )
        self.left.wanted.connect(self._show_left)
        self.setCentralWidget(self._frame)

    def _link(self, page: Page) -> None:
        link_page(self, page)
        if page is Page.CALL:
            self._frame.take_parts(self.call_page.parts)

    def _show_left(self) -> None:
        """Something in the left column is wanted: where it is a tab, that is turned to."""
        if self.kit.theme.steps.now is LayoutStep.STRIP:
            self.go_to_page(Page.CALL)
            self._frame.show_left()

    def _show_page(self) -> None:
        page, in_call = self.widget_of(self._page), self.view.draft is not None
        on_calls = self._page is Page.CALL
        self._stack.show_page(page, scrolls_itself=on_calls or self._page in _SCROLL_THEMSELVES)
        self._frame.show_page(on_calls=on_calls, in_call=in_call)
        place_chat(self)
        self.toast.make_way()
