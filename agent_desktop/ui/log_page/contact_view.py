"""One logged enquiry, with all that is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.book_views import ContactDetail
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.contact import Note, Topic
from agent_desktop.domain.ids import ContactId
from agent_desktop.ui.announce import announce
from agent_desktop.ui.contact_words import topic_path
from agent_desktop.ui.follow_up.follow_up_form import FollowUpForm
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.log_page.contact_buttons import ContactButtons
from agent_desktop.ui.log_page.contact_facts import ContactFacts, facts_of
from agent_desktop.ui.log_page.contact_history import ContactHistory
from agent_desktop.ui.log_page.correction_form import CorrectionForm
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.widgets.boxes import (
    Ground,
    Hairline,
    Tall,
    column,
    line,
    on_ground,
    scrolling,
)
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import Card
from agent_desktop.ui.widgets.tags import Mono, Tag, Tint
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone


class ContactView(Card):
    """Facts, note, what is to be done and what was corrected. `closed` when it is to be put away.
    A correction or a promise that is being written is left alone by new views.
    """

    closed = Signal()

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._detail: ContactDetail | None = None
        self._seen = Seen()
        self._mono = Mono()
        self._title = Elided(Role.HEADING)
        self._void = Tag(self.tr("Struck out"), Tint.WARN)
        self._taken = Tag(self.tr("Taken care of"), Tint.OK)
        self._facts = ContactFacts()
        self._note = Text(Role.BODY, Tone.TEXT).wrapped()
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        self._note.setTextInteractionFlags(selectable)
        self._history = ContactHistory(actions, kit)
        self.follow_up = FollowUpForm(actions, kit)
        self.correction = CorrectionForm(kit)
        self.buttons = ContactButtons(kit)
        self._connect()
        self._lay_out()

    def show_view(self, view: DeskView) -> None:
        """Show the open contact, or none."""
        detail = view.log.detail
        contact = detail.contact.id if detail is not None else None
        self.follow_up.show_contact(contact, view.colleagues)
        self.correction.show_topics(view.topics)
        if not self._seen.is_news(detail, view.topics):
            return
        is_other = self._contact_id() != contact
        self._detail = detail
        if detail is None:
            return
        self._show_detail(detail, view.topics)
        if detail.may_correct and self.correction.has_begun(detail.contact.id):
            self.correction.show_contact(detail.contact)
        if is_other:
            self._turn(detail.may_correct and self.correction.has_begun(detail.contact.id))
            if self.follow_up.unsent():
                self.follow_up.show()

    def begin_correction(self) -> None:
        """Write how it should be."""
        if self._detail is not None and self.buttons.correct.isEnabled():
            self.correction.show_contact(self._detail.contact)
            self._turn(True)
            self.correction.write()

    def begin_follow_up(self) -> None:
        """Open the form for what is to be done."""
        if self._detail is not None:
            self.follow_up.open_form()

    def send_form(self) -> bool:
        """Save what is being written here; False when nothing is."""
        if self.correction.is_written_in():
            self.correction.save()
            return True
        if self.follow_up.is_written_in():
            self.follow_up.send()
            return True
        return False

    def _contact_id(self) -> ContactId | None:
        return self._detail.contact.id if self._detail is not None else None

    def _show_detail(self, detail: ContactDetail, topics: Sequence[Topic]) -> None:
        note = detail.contact.note
        topic = next((t for t in topics if t.code == note.topic), None)
        path = topic_path(topic, topics, self._kit.language) if topic else self.tr("No topic")
        self._title.setText(path)
        self.setAccessibleName(path)
        self._mono.show_municipality(detail.municipality)
        self._taken.setVisible(detail.contact.taken_care_of)
        self._void.setVisible(detail.contact.void and not detail.contact.taken_care_of)
        self._facts.show_facts(facts_of(detail, topics, self._kit))
        self._note.setText(note.text or self.tr("Nothing was written."))
        self._note.show_tone(Tone.TEXT if note.text else Tone.TEXT3)
        self._history.show_detail(detail)
        self.buttons.show_state(detail.may_correct, detail.contact.void)

    def _turn(self, correcting: bool) -> None:
        for part in (self.correction, self.correction.foot):
            part.setVisible(correcting)
        for part in (self._facts, self._note, self.buttons):
            part.setVisible(not correcting)

    def _correct(self, contact: ContactId, note: Note) -> None:
        self._actions.correct_contact(contact, note)

    def _copy(self) -> None:
        if self._detail is not None:
            QGuiApplication.clipboard().setText(self._detail.text)
            announce(self, self.tr("Copied"))

    def _strike(self) -> None:
        if self._detail is None:
            return
        turn = partial(self._actions.strike_contact, self._detail.contact.id)
        if not self._detail.contact.void:
            self._kit.undo.offer(self.tr("The enquiry is struck out."), turn)
        turn()

    def _connect(self) -> None:
        self.correction.hide()
        self.correction.foot.hide()
        self.correction.saved.connect(self._correct)
        self.correction.closed.connect(lambda: self._turn(False))
        self.buttons.copy.clicked.connect(self._copy)
        self.buttons.strike.clicked.connect(self._strike)
        self.buttons.correct.clicked.connect(self.begin_correction)
        self.buttons.follow_up.clicked.connect(self.begin_follow_up)

    def _lay_out(self) -> None:
        close = Button(self._kit, Kind.ICON, self.tr("Close"), "x", size=Size.SMALL)
        close.clicked.connect(self.closed)
        head = line(margins=(16, 8, 8, 8), gap=10)
        head.addWidget(self._mono, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title, 1)
        for tag in (self._void, self._taken):
            head.addWidget(tag, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(close)
        inner: QWidget = on_ground(Tall(), Ground.SURFACE)
        foot = column(margins=(16, 10, 16, 12))
        foot.addWidget(self.buttons)
        foot.addWidget(self.correction.foot)
        box = column(self, (1, 1, 1, 1))
        box.addLayout(head)
        box.addWidget(Hairline())
        box.addWidget(scrolling(inner), 1)
        box.addWidget(Hairline())
        box.addLayout(foot)
        body = column(inner, (16, 12, 16, 16), 14)
        parts = (self._facts, self._note, self.correction, self._history, self.follow_up)
        for part in parts:
            body.addWidget(part)
        body.addStretch(1)
