"""The fields of an incident."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from agent_desktop.ui.incidents_page.kind_picker import KindPicker
from agent_desktop.ui.incidents_page.town_chips import TownChips
from agent_desktop.ui.incidents_page.written import Written
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.choices import Choice, Segments
from agent_desktop.ui.widgets.moment_field import MomentField
from agent_desktop.ui.widgets.text import Role, Text, Tone

_SAY_HEIGHT, _TEXT_HEIGHT = 70, 52


class IncidentFields(QWidget):
    """Title, kind, place, municipalities, times, source, what to say, what colleagues should
    know, and whether it stands on top of every panel. `changed` when the person has changed any.
    """

    changed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._quiet = False
        self._make_fields()
        self._listen()
        self._lay_out()

    def show_written(self, written: Written) -> None:
        """Fill every field that holds something else; the rest is left alone."""
        self._quiet = True
        for field, text in self._texts(written):
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)
        for area, text in self._areas(written):
            if area.toPlainText() != text:
                area.setPlainText(text)
        self.kind.choose(written.kind)
        self.towns.choose(written.municipalities)
        for field, moment in ((self.start, written.started), (self.end, written.expected_end)):
            if field.moment() != moment:
                field.show_moment(moment)
            field.refresh()
        self._level.show_choice(written.preparedness)
        self._prepared = written.preparedness
        self._quiet = False

    def written(self) -> Written:
        """What stands in the fields."""
        return Written(
            kind=self.kind.chosen(),
            title=self.title.text(),
            municipalities=self.towns.chosen(),
            say=self.say.toPlainText(),
            text=self.text.toPlainText(),
            place=self.place.text(),
            source=self.source.text(),
            started=self.start.moment(),
            expected_end=self.end.moment(),
            preparedness=self._prepared,
        )

    def _texts(self, written: Written) -> tuple[tuple[QLineEdit, str], ...]:
        pairs = ((self.title, written.title), (self.place, written.place))
        return (*pairs, (self.source, written.source))

    def _areas(self, written: Written) -> tuple[tuple[QPlainTextEdit, str], ...]:
        return (self.say, written.say), (self.text, written.text)

    def _make_fields(self) -> None:
        self.title = self._line(self.tr("Title"), self.tr("What has happened, and where"))
        self.kind = KindPicker(self._kit, self.tr("Kind"))
        self.place = self._line(self.tr("Place"))
        self.towns = TownChips(self._kit, self.tr("Municipalities"))
        self.start = MomentField(self._kit, self.tr("From"), self.tr("now"))
        self.end = MomentField(self._kit, self.tr("Expected end"), self.tr("unknown"), at_end=True)
        self.source = self._line(self.tr("Source"), self.tr("who says so"))
        self.say = self._area(self.tr("What to say to callers"), _SAY_HEIGHT)
        self.text = self._area(self.tr("For colleagues"), _TEXT_HEIGHT)
        levels = Choice(False, self.tr("Ordinary")), Choice(True, self.tr("Preparedness"))
        self._level = Segments(self.tr("How much it is told"), levels)
        self._prepared = False

    def _listen(self) -> None:
        for field in (self.title, self.place, self.start, self.end, self.source):
            field.textChanged.connect(self._tell)
        for area in (self.say, self.text):
            area.textChanged.connect(self._tell)
        self.kind.currentIndexChanged.connect(self._tell)
        self.towns.changed.connect(self._tell)
        self._level.chosen.connect(self._choose_level)

    def _choose_level(self, preparedness: object) -> None:
        self._prepared = bool(preparedness)
        self._level.show_choice(self._prepared)
        self._tell()

    def _tell(self) -> None:
        if not self._quiet:
            self.changed.emit()

    def _lay_out(self) -> None:
        box = column(self, gap=12)
        box.addLayout(_named(self.title))
        box.addLayout(_beside((self.kind, 2), (self.place, 3)))
        box.addLayout(_named(self.towns))
        box.addLayout(_beside((self.start, 4), (self.end, 4), (self.source, 5)))
        box.addLayout(_named(self.say))
        box.addLayout(_named(self.text))
        level = line(gap=10)
        level.addWidget(self._level)
        hint = self.tr("Preparedness puts the text on top for everybody.")
        level.addWidget(Text(Role.SMALL, Tone.TEXT2, hint).wrapped(), 1)
        box.addLayout(level)

    def _line(self, name: str, empty: str = "") -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(empty)
        return field

    def _area(self, name: str, height: int) -> QPlainTextEdit:
        area = QPlainTextEdit()
        area.setAccessibleName(name)
        area.setTabChangesFocus(True)
        area.setFixedHeight(self._kit.theme.px(height))
        return area


def _named(field: QWidget) -> QVBoxLayout:
    """A field below its name."""
    box = column(gap=5)
    box.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT2, field.accessibleName()))
    box.addWidget(field)
    return box


def _beside(*fields: tuple[QWidget, int]) -> QHBoxLayout:
    """Named fields in a row, each with its share of the width."""
    box = line(gap=12)
    for field, share in fields:
        box.addLayout(_named(field), share)
    return box
