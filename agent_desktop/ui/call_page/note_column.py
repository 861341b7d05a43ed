"""The note column: what happened in this call, in the order it is found out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import CallView, DeskView
from agent_desktop.domain.call import CallState
from agent_desktop.domain.contact import CallerKind, OnWeb, Outcome
from agent_desktop.domain.ids import CallId
from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.announce import announce
from agent_desktop.ui.call_page.ask_form import AskForm
from agent_desktop.ui.call_page.note_editor import NoteEditor
from agent_desktop.ui.call_page.question_strip import QuestionStrip, unit_name
from agent_desktop.ui.call_page.saved_line import SavedLine
from agent_desktop.ui.call_page.topic_field import TopicField
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.shortcuts import OUTCOME_MODIFIER, TOPIC_MODIFIER, Key
from agent_desktop.ui.widgets.boxes import (
    Ground,
    Hairline,
    Tall,
    column,
    empty_layout,
    line,
    on_ground,
    scrolling,
)
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.choices import Chips, Choice, Segments
from agent_desktop.ui.widgets.text import Role, Text, Tone
from agent_desktop.ui.words import caller_kind_word, on_web_word, outcome_word


class NoteColumn(QWidget):
    """Everything that is logged about the shown call, and the question to a case handler.

    The order is the same in talk and wrap-up; only in wrap-up can the call be finished.
    """

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
        self.topics = TopicField(kit)
        self.ask_form = AskForm(actions, kit)
        self._questions = column(gap=8)
        self._build_choices()
        self._build_actions()
        inner = on_ground(Tall(), Ground.SURFACE)
        self._lay_out(inner)
        self._area = scrolling(inner)
        box = column(self)
        box.addWidget(self._area, 1)
        box.addWidget(self._footer)

    def show_view(self, view: DeskView) -> None:
        """Show the draft and its questions; what is being typed is left alone."""
        draft = view.draft
        self.editor.show_draft(draft)
        if self._asked.is_news(view.questions, view.municipalities):
            self._show_questions(view)
        if not self._seen.is_news(draft, view.topics, view.calls, view.panel):
            return
        before, self._call = self._call, draft.call if draft else None
        self._saved.show_draft(draft)
        self.topics.show_topics(view.topics)
        if draft is not None:
            self.topics.show_topic(draft.note.topic)
            self._kinds.show_choice(draft.note.caller_kind)
            self.outcomes.show_choice(draft.note.outcome)
            self._on_web.show_choice(draft.note.on_web)
        call = next((c for c in view.calls if c.call == self._call), None)
        self._show_stage(call, self._municipality(call, view), before)

    def roomy_width(self) -> int:
        """The width in which nothing gives way: no less than the minimum."""
        gives = self._kinds.sizeHint().width() - self._kinds.minimumSizeHint().width()
        return self._area.minimumSizeHint().width() + gives

    def ask(self) -> None:
        """Open the question form, if there is anybody to ask."""
        if self._ask.isEnabled():
            self.ask_form.open_form()

    def finish(self) -> None:
        """Save, and be free; while the call lasts, say what comes first. A question that is written
        and not sent keeps the call here, and says so.
        """
        if self._call is None:
            return
        if not self._done:
            self._hint.show()
            announce(self, self._hint.text())
        elif self.ask_form.unsent():
            self.ask_form.remind()
        else:
            self._actions.finish(self._call)

    def _municipality(self, call: CallView | None, view: DeskView) -> Municipality | None:
        if call is not None and call.municipality is not None:
            return call.municipality
        return view.panel.municipality if view.panel else None

    def _show_stage(
        self, call: CallView | None, municipality: Municipality | None, before: CallId | None
    ) -> None:
        self._done = self._call is not None and (call is None or call.state is CallState.ENDED)
        self._finish.setVisible(self._done)
        if self._done or self._call != before:
            self._hint.hide()
        self._ask.show_keys("" if self._done else Key.ASK.cap)
        has_units = municipality is not None and bool(municipality.units)
        self._ask.setEnabled(self._call is not None and has_units)
        if has_units:
            why = ""
        elif municipality is None:
            why = self.tr("Choose the municipality first")
        else:
            why = self.tr("Nobody to ask here has been set up")
        self._ask.setToolTip(why)
        number = bool(call and call.caller.number)
        self.ask_form.show_call(self._call, municipality, number)

    def _show_questions(self, view: DeskView) -> None:
        empty_layout(self._questions)
        for question in view.questions:
            unit = unit_name(question, view.municipality(question.municipality))
            self._questions.addWidget(QuestionStrip(self._kit, question, unit))

    def _build_choices(self) -> None:
        kinds = [Choice(kind, caller_kind_word(kind)) for kind in CallerKind]
        self._kinds = Segments(self.tr("Who is calling"), kinds)
        self._kinds.chosen.connect(self._tell(self._actions.choose_caller_kind))
        outcomes = [Choice(outcome, outcome_word(outcome)) for outcome in Outcome]
        self.outcomes = Chips(self._kit, self.tr("Outcome"), outcomes, OUTCOME_MODIFIER)
        self.outcomes.chosen.connect(self._tell(self._actions.choose_outcome))
        webs = [Choice(answer, on_web_word(answer)) for answer in OnWeb]
        self._on_web = Segments(self.tr("Was it on the web?"), webs, clearable=True)
        self._on_web.chosen.connect(self._tell(self._actions.choose_on_web))
        self.topics.chosen.connect(self._tell(self._actions.choose_topic))

    def _tell(self, act: Callable[..., None]) -> Callable[[object], None]:
        def tell(value: object) -> None:
            if self._call is not None:
                act(self._call, value)

        return tell

    def _build_actions(self) -> None:
        self._ask = Button(
            self._kit, Kind.SECONDARY, self.tr("Ask in chat"), "message-square", keys=Key.ASK.cap
        )
        self._ask.clicked.connect(self.ask)
        self._finish = Button(
            self._kit,
            Kind.PRIMARY,
            self.tr("Save and be free"),
            keys=Key.SAVE.cap,
            size=Size.LARGE,
        )
        self._finish.clicked.connect(self.finish)
        self._footer = on_ground(QWidget(), Ground.SURFACE)
        outer = column(self._footer, (16, 0, 16, 12))
        outer.addWidget(Hairline())
        outer.addSpacing(12)
        words = self.tr("Hang up first (%1). Then you can save and be free.")
        self._hint = Text(Role.DENSE, Tone.TEXT2, words.replace("%1", Key.HANG_UP.cap)).wrapped()
        self._hint.setContentsMargins(0, 0, 0, 8)
        self._hint.hide()
        outer.addWidget(self._hint)
        row = line()
        row.addWidget(self._ask)
        row.addStretch(1)
        row.addWidget(self._finish)
        outer.addLayout(row)

    def _lay_out(self, inner: QWidget) -> None:
        box = column(inner, (16, 12, 16, 12), 12)
        head = line()
        head.addWidget(Text(Role.HEADING, Tone.TEXT, self.tr("Note")), 1)
        head.addWidget(self._saved)
        box.addLayout(head)
        box.addWidget(self._kinds)
        box.addWidget(self.editor, 1)
        box.addLayout(self._questions)
        box.addWidget(self.ask_form)
        digit = self.tr("%1 + digit")
        self._add_group(box, self.tr("Topic"), digit.replace("%1", TOPIC_MODIFIER), self.topics)
        keys = digit.replace("%1", OUTCOME_MODIFIER)
        self._add_group(box, self.tr("Outcome"), keys, self.outcomes)
        box.addLayout(self._web_row())

    def _web_row(self) -> QHBoxLayout:
        row = line()
        row.addWidget(Text(Role.DENSE, Tone.TEXT2, self.tr("Was it on the web?")).wrapped(), 1)
        row.addWidget(self._on_web, 0, Qt.AlignmentFlag.AlignRight)
        return row

    def _add_group(self, box: QVBoxLayout, title: str, keys: str, group: QWidget) -> None:
        part = column(gap=6)
        head = line()
        head.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT2, title), 1)
        head.addWidget(Text(Role.SMALL, Tone.TEXT3, keys))
        part.addLayout(head)
        part.addWidget(group)
        box.addLayout(part)
