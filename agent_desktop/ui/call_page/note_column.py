"""The note column: what happened in this call, in the order it is found out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.call_views import CallView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.call import CallState
from agent_desktop.domain.contact import CallerKind, Channel
from agent_desktop.domain.ids import CallId, RoomName, UnitCode
from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.call_page.ask_form import AskForm
from agent_desktop.ui.call_page.note_choices import NoteChoices
from agent_desktop.ui.call_page.note_editor import NoteEditor
from agent_desktop.ui.call_page.note_footer import NoteFooter
from agent_desktop.ui.call_page.privacy_strip import PrivacyStrip
from agent_desktop.ui.call_page.question_strip import QuestionStrip, unit_name
from agent_desktop.ui.call_page.saved_line import SavedLine
from agent_desktop.ui.contact_words import channel_word
from agent_desktop.ui.follow_up.follow_up_form import FollowUpForm
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.widgets.boxes import (
    Ground,
    Tall,
    column,
    empty_layout,
    line,
    on_ground,
    scrolling,
)
from agent_desktop.ui.widgets.choices import Choice, Segments
from agent_desktop.ui.widgets.text import Role, Text, Tone
from agent_desktop.ui.words import caller_kind_word


class NoteColumn(QWidget):
    """Everything that is logged about the shown call, the question to a case handler, and what is
    to be done later.

    The order is the same in talk and wrap-up; only in wrap-up can the call be finished.
    `chat_wanted` when a question's conversation is opened.
    """

    chat_wanted = Signal()

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        on_ground(self, Ground.SURFACE)
        self._actions = actions
        self._kit = kit
        self._call: CallId | None = None
        self._done = False
        self._seen, self._asked = Seen(), Seen()
        self._saved = SavedLine(kit)
        self.editor = NoteEditor(actions)
        self.privacy = PrivacyStrip(kit)
        self.choices = NoteChoices(kit)
        self.topics, self.outcomes = self.choices.topics, self.choices.outcomes
        self.ask_form = AskForm(actions, kit)
        self._first_to_ask: UnitCode | None = None
        self.follow_up = FollowUpForm(actions, kit)
        self.footer = NoteFooter(kit)
        self._questions = column(gap=8)
        self._build_segments()
        self._connect()
        inner = on_ground(Tall(), Ground.SURFACE)
        self._area = scrolling(inner)
        box = column(self)
        box.addWidget(self._area, 1)
        box.addWidget(self.footer)
        self._lay_out(inner)

    def show_view(self, view: DeskView) -> None:
        """Show the draft and its questions; what is being typed is left alone."""
        draft = view.draft
        owners = view.panel.article_units if view.panel else ()
        self._first_to_ask = owners[0].code if owners else None
        self.editor.show_draft(draft)
        self.follow_up.show_contact(draft.contact if draft else None, view.colleagues)
        if self._asked.is_news(view.questions, view.municipalities, view.chat.reminders):
            self._show_questions(view)
        if not self._seen.is_news(draft, view.topics, view.calls, view.panel, view.chosen):
            return
        before, self._call = self._call, draft.call if draft else None
        self._saved.show_draft(draft)
        self.privacy.show_draft(draft)
        self.choices.show_topics(view.topics)
        self._channels.setVisible(draft is not None and draft.channel is not Channel.PHONE)
        if draft is not None:
            self.choices.show_note(draft.note)
            self._kinds.show_choice(draft.note.caller_kind)
            self._channels.show_choice(draft.channel)
        call = next((c for c in view.calls if c.call == self._call), None)
        self.footer.say_what_follows(view.chosen)
        self._show_stage(call, self._municipality(call, view), before)

    def roomy_width(self) -> int:
        """The width in which nothing gives way: no less than the minimum."""
        gives = self._kinds.sizeHint().width() - self._kinds.minimumSizeHint().width()
        return self._area.minimumSizeHint().width() + gives

    def ask(self) -> None:
        """Open the question form, if there is anybody to ask."""
        if self.footer.ask.isEnabled():
            self.ask_form.open_form(self._first_to_ask)

    def plan(self) -> None:
        """Open the form for what is to be done later."""
        if self._call is not None:
            self.follow_up.open_form()

    def send_form(self) -> bool:
        """Send the form that is being written in; False when none is."""
        for form in (self.ask_form, self.follow_up):
            if form.is_written_in():
                form.send()
                return True
        return False

    def holds_back(self) -> bool:
        """Whether something here must be seen before the note is saved."""
        forms = self.ask_form.unsent() or self.follow_up.unsent()
        return forms or self.privacy.has_to_ask()

    def finish(self) -> None:
        """Save, and be free; while the call lasts, say what comes first. What is written in a form
        and not sent keeps the call here, and says so; what should not be logged does so once.
        """
        if self._call is None:
            return
        if not self._done:
            self.footer.say_hang_up()
        elif self.ask_form.unsent():
            self.ask_form.remind()
        elif self.follow_up.unsent():
            self.follow_up.remind()
        elif self.privacy.lets_pass():
            self._actions.finish(self._call)

    def _municipality(self, call: CallView | None, view: DeskView) -> Municipality | None:
        if call is not None and call.municipality is not None:
            return call.municipality
        return view.panel.municipality if view.panel else None

    def _show_stage(
        self, call: CallView | None, municipality: Municipality | None, before: CallId | None
    ) -> None:
        by_hand = call is not None and call.channel is not Channel.PHONE
        over = call is None or by_hand or call.state is CallState.ENDED
        self._done = self._call is not None and over
        self.footer.show_stage(self._done, is_other=self._call != before)
        self.footer.follow_up.setEnabled(self._call is not None)
        has_units = municipality is not None and bool(municipality.units)
        why = self.tr("Nobody to ask here has been set up")
        if municipality is None:
            why = self.tr("Choose the municipality first")
        self.footer.let_ask(self._call is not None and has_units, "" if has_units else why)
        number = bool(call and call.caller.number)
        self.ask_form.show_call(self._call, municipality, number)

    def _show_questions(self, view: DeskView) -> None:
        empty_layout(self._questions)
        for question in view.questions:
            unit = unit_name(question, view.municipality(question.municipality))
            due = question.id in view.chat.reminders
            strip = QuestionStrip(self._kit, question, unit, due=due)
            strip.opened.connect(self._open_chat)
            strip.rings.connect(self._actions.ring_person)
            self._questions.addWidget(strip)

    def _open_chat(self, room: RoomName) -> None:
        self._actions.open_room(room)
        self.chat_wanted.emit()

    def _build_segments(self) -> None:
        kinds = [Choice(kind, caller_kind_word(kind)) for kind in CallerKind]
        self._kinds = Segments(self.tr("Who is calling"), kinds)
        ways = [Choice(c, channel_word(c)) for c in Channel if c is not Channel.PHONE]
        self._channels = Segments(self.tr("How it came"), ways)
        self._channels.hide()

    def _connect(self) -> None:
        actions, choices = self._actions, self.choices
        self._channels.chosen.connect(self._tell(actions.choose_channel))
        self._kinds.chosen.connect(self._tell(actions.choose_caller_kind))
        choices.topic.connect(self._tell(actions.choose_topic))
        choices.outcome.connect(self._tell(actions.choose_outcome))
        choices.on_web.connect(self._tell(actions.choose_on_web))
        choices.level.connect(self._tell(actions.choose_level))
        self.privacy.wanted.connect(self.editor.select_part)
        self.footer.ask.clicked.connect(self.ask)
        self.footer.follow_up.clicked.connect(self.plan)
        self.footer.finish.clicked.connect(self.finish)

    def _tell(self, act: Callable[..., None]) -> Callable[[object], None]:
        def tell(value: object) -> None:
            if self._call is not None:
                act(self._call, value)

        return tell

    def _lay_out(self, inner: QWidget) -> None:
        box = column(inner, (16, 12, 16, 12), 12)
        head = line()
        head.addWidget(Text(Role.HEADING, Tone.TEXT, self.tr("Note")), 1)
        head.addWidget(self._saved)
        box.addLayout(head)
        box.addWidget(self._channels)
        box.addWidget(self._kinds)
        box.addWidget(self.editor, 1)
        box.addWidget(self.privacy)
        box.addLayout(self._questions)
        box.addWidget(self.ask_form)
        box.addWidget(self.follow_up)
        box.addWidget(self.choices)
