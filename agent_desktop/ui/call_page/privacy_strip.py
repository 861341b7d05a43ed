"""What in a note had better not be logged."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from agent_desktop.desk.call_views import DraftView
from agent_desktop.domain.ids import CallId
from agent_desktop.domain.sensitive import Sensitive, SensitiveKind
from agent_desktop.ui.announce import announce
from agent_desktop.ui.contact_words import sensitive_sentence
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import Card
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Role, Text, Tone

Finding = tuple[SensitiveKind, str]


class PrivacyStrip(Card):
    """Says what the note may hold, and shows where: `wanted` tells one place after another.

    It holds a note back once. The same findings are not asked about again; other ones are.
    """

    wanted = Signal(int, int)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("level", "warn")
        self._call: CallId | None = None
        self._places: tuple[Sensitive, ...] = ()
        self._found: frozenset[Finding] = frozenset()
        self._accepted: frozenset[Finding] = frozenset()
        self._next = 0
        self._says = Text(Role.DENSE, Tone.TEXT).wrapped()
        self._again = Text(
            Role.DENSE_STRONG, Tone.TEXT, self.tr("Save once more to save it all the same.")
        ).wrapped()
        self._again.hide()
        self._where = Button(kit, Kind.SECONDARY, self.tr("Show where"), size=Size.SMALL)
        self._where.clicked.connect(self._show_next)
        box = line(self, (12, 8, 8, 8), 10)
        middle = Qt.AlignmentFlag.AlignVCenter
        box.addWidget(IconLabel(kit, "shield", 16, Token.WARN), 0, middle)
        words = column(gap=2)
        words.addWidget(self._says)
        words.addWidget(self._again)
        box.addLayout(words, 1)
        box.addWidget(self._where, 0, middle)
        self.hide()

    def show_draft(self, draft: DraftView | None) -> None:
        """Show what was found in this note."""
        call = draft.call if draft is not None else None
        if call != self._call:
            self._call, self._accepted, self._next = call, frozenset(), 0
        text = draft.note.text if draft is not None else ""
        self._places = draft.sensitive if draft is not None else ()
        self._found = frozenset((one.kind, text[one.start : one.end]) for one in self._places)
        self._again.setVisible(bool(self._found) and not self.has_to_ask())
        kinds = dict.fromkeys(one.kind for one in self._places)
        says = " ".join(map(sensitive_sentence, kinds))
        self._says.setText(says)
        self.setAccessibleName(says)
        self.setVisible(bool(self._places))

    def has_to_ask(self) -> bool:
        """Whether something was found that the agent has not been asked about."""
        return not self._found <= self._accepted

    def lets_pass(self) -> bool:
        """Whether the note can be saved. Holds back what was not asked about yet, and says so."""
        if not self.has_to_ask():
            return True
        self._accepted |= self._found
        self._again.show()
        announce(self, f"{self._says.text()} {self._again.text()}")
        return False

    def _show_next(self) -> None:
        place = self._places[self._next % len(self._places)]
        self._next += 1
        self.wanted.emit(place.start, place.end)
