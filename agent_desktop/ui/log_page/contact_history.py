"""What is to be done about a logged enquiry, and what it was corrected in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.book_views import ContactDetail, Correction, FollowUpView
from agent_desktop.ui.contact_words import contact_field_word
from agent_desktop.ui.follow_up.follow_up_row import FollowUpRow
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.moments import moment_words
from agent_desktop.ui.widgets.boxes import column, empty_layout
from agent_desktop.ui.widgets.text import Role, Text, Tone


class ContactHistory(QWidget):
    """Both lists, each under its heading; what is empty is left out."""

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._box = column(self, gap=4)

    def show_detail(self, detail: ContactDetail) -> None:
        """Show those of this contact."""
        empty_layout(self._box)
        self._add_follow_ups(detail.follow_ups)
        self._add_corrections(detail.corrections)
        self.setVisible(bool(detail.follow_ups or detail.corrections))

    def _add_follow_ups(self, promises: Sequence[FollowUpView]) -> None:
        if promises:
            self._add_heading(self.tr("Follow-ups"))
        for promise in promises:
            row = FollowUpRow(self._kit, promise, brief=True)
            row.dialled.connect(self._actions.dial)
            row.done.connect(partial(self._finish, promise))
            self._box.addWidget(row)

    def _finish(self, promise: FollowUpView) -> None:
        turn = partial(self._actions.finish_follow_up, promise.follow_up.id)
        if promise.follow_up.done is None:
            self._kit.undo.offer(self.tr("Done."), turn)
        turn()

    def _add_corrections(self, corrections: Sequence[Correction]) -> None:
        if corrections:
            self._add_heading(self.tr("Corrected"))
        for correction in corrections:
            words = self._correction_words(correction)
            self._box.addWidget(Text(Role.DENSE, Tone.TEXT2, words).wrapped())

    def _correction_words(self, correction: Correction) -> str:
        when = moment_words(correction.at, self._kit.clock.now(), self._kit.language)
        who = " ".join(part for part in (when, correction.author) if part)
        return f"{who}: {', '.join(map(contact_field_word, correction.changed))}"

    def _add_heading(self, words: str) -> None:
        heading = Text(Role.SMALL_STRONG, Tone.TEXT2, words)
        heading.setContentsMargins(0, 8, 0, 0)
        self._box.addWidget(heading)
