"""Promise that something will be done about an enquiry."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.book_views import Colleague
from agent_desktop.domain.follow_up import FollowUpKind
from agent_desktop.domain.ids import ContactId
from agent_desktop.ui.announce import announce
from agent_desktop.ui.contact_words import follow_up_word
from agent_desktop.ui.focus_order import show_in_scroll_areas
from agent_desktop.ui.follow_up.due_choice import DueChoice
from agent_desktop.ui.follow_up.promise import Promise
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import Card
from agent_desktop.ui.widgets.choices import Choice, Segments
from agent_desktop.ui.widgets.picker import Picker
from agent_desktop.ui.widgets.text import Role, Text, Tone

_HEIGHT = 60


class FollowUpForm(Card):
    """What, who and until when. Kept by contact: what was written about one is never told of
    another, and comes back when it is shown again. `closed` when the form is put away.
    """

    closed = Signal()

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._contact: ContactId | None = None
        self._colleagues: tuple[Colleague, ...] = ()
        self._kind: object = FollowUpKind.CALL_BACK
        self._written: dict[ContactId, Promise] = {}
        self.setAccessibleName(self.tr("Follow up"))
        self._build_fields()
        self._lay_out()
        self.hide()

    def show_contact(self, contact: ContactId | None, colleagues: tuple[Colleague, ...]) -> None:
        """Turn to a contact; what was written about it and not told comes back."""
        if colleagues != self._colleagues:
            self._offer(colleagues)
        if contact == self._contact:
            return
        self._contact = None
        self._reminder.hide()
        self._show(self._written.get(contact, Promise()) if contact else Promise())
        self._contact = contact
        self._check()
        if not self.isHidden() and not self.unsent():
            self.close_form()

    def open_form(self) -> None:
        """Show it and start writing."""
        if not self.unsent():
            self._show(Promise())
        self.show()
        self._check()
        self._text.setFocus()
        QTimer.singleShot(0, self, self._come_into_view)

    def unsent(self) -> bool:
        """Whether something is written about the shown contact that nobody has been told."""
        return self._contact is not None and self._contact in self._written

    def holds_unsent(self) -> bool:
        """Whether something is written about any contact."""
        return bool(self._written)

    def is_written_in(self) -> bool:
        """Whether the keyboard is in the form."""
        focus = self.window().focusWidget()
        return self.isVisible() and focus is not None and self.isAncestorOf(focus)

    def remind(self) -> None:
        """Open it, and say that nobody has been told."""
        self._reminder.show()
        self.open_form()
        announce(self, self._reminder.text())

    def close_form(self) -> None:
        """Put it away; a text is kept."""
        if self._contact is not None and not self._text.toPlainText().strip():
            self._written.pop(self._contact, None)
        self.hide()
        self.closed.emit()

    def send(self) -> None:
        """Promise it, and put the form away. While something is missing nothing happens."""
        due, owner = self._due.moment(), self._owner.currentData()
        if self._contact is None or due is None or not self._is_whole():
            return
        text = self._text.toPlainText().strip()
        kind = FollowUpKind(str(self._kind))
        self._actions.plan_follow_up(self._contact, kind, text, owner, due)
        self._written.pop(self._contact, None)
        contact, self._contact = self._contact, None
        self._show(Promise())
        self._contact = contact
        self.close_form()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _show(self, promise: Promise) -> None:
        with QSignalBlocker(self._text), QSignalBlocker(self._owner):
            self._text.setPlainText(promise.text)
            self._owner.setCurrentIndex(max(self._owner.findData(promise.owner), 0))
        self._kind = promise.kind
        self._kinds.show_choice(promise.kind)
        self._due.show_due(promise.due, promise.own)

    def _offer(self, colleagues: tuple[Colleague, ...]) -> None:
        self._colleagues = colleagues
        chosen = self._owner.currentData()
        with QSignalBlocker(self._owner):
            self._owner.clear()
            for place, one in enumerate(colleagues):
                name = one.name if place else self.tr("%1 (me)").replace("%1", one.name)
                self._owner.addItem(name, one.user)
            self._owner.setCurrentIndex(max(self._owner.findData(chosen), 0))
        self._check()

    def _choose_kind(self, kind: object) -> None:
        self._kind = kind
        self._kinds.show_choice(kind)
        self._keep()

    def _keep(self) -> None:
        if self._contact is not None:
            self._written[self._contact] = Promise(
                FollowUpKind(str(self._kind)),
                self._text.toPlainText(),
                self._owner.currentData(),
                self._due.due(),
                self._due.own(),
            )
        self._check()

    def _check(self) -> None:
        self._send.setEnabled(self._is_whole() and self._due.moment() is not None)

    def _is_whole(self) -> bool:
        """To ring back needs no words."""
        says = self._kind == FollowUpKind.CALL_BACK or bool(self._text.toPlainText().strip())
        return self._contact is not None and says and self._owner.count() > 0

    def _come_into_view(self) -> None:
        show_in_scroll_areas(self._send)
        show_in_scroll_areas(self._text)

    def _build_fields(self) -> None:
        kinds = [Choice(kind, follow_up_word(kind)) for kind in FollowUpKind]
        self._kinds = Segments(self.tr("What is to be done"), kinds)
        self._kinds.chosen.connect(self._choose_kind)
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("What was promised"))
        self._text.setPlaceholderText(self.tr("What was promised?"))
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(self._kit.theme.px(_HEIGHT))
        self._text.textChanged.connect(self._keep)
        self._owner = Picker(self._kit, self.tr("Who does it"))
        self._owner.currentIndexChanged.connect(self._keep)
        self._due = DueChoice(self._kit)
        self._due.changed.connect(self._keep)
        words = self.tr("Nobody has been told what you wrote here. Save it or empty the field.")
        self._reminder = Text(Role.DENSE, Tone.WARN, words).wrapped()
        self._reminder.hide()
        keys = self._kit.keys.cap(Key.SAVE)
        self._send = Button(self._kit, Kind.SECONDARY, self.tr("Put on the list"), keys=keys)
        self._send.clicked.connect(self.send)

    def _lay_out(self) -> None:
        close = Button(self._kit, Kind.ICON, self.tr("Close"), "x", size=Size.SMALL)
        close.clicked.connect(self.close_form)
        box = column(self, (12, 8, 8, 12), 8)
        head = line()
        head.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT2, self.tr("Follow up")), 1)
        head.addWidget(close)
        box.addLayout(head)
        box.addWidget(self._kinds)
        box.addWidget(self._text)
        box.addWidget(self._owner)
        box.addWidget(self._due)
        box.addWidget(self._reminder)
        box.addWidget(self._send, 0, Qt.AlignmentFlag.AlignRight)
