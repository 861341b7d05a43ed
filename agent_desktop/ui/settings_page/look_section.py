"""How the window looks and which language it speaks."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from agent_desktop.domain.language import Language
from agent_desktop.domain.window import AS_SYSTEM, TEXT_SCALES, TextScale, ThemeChoice
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import percent
from agent_desktop.ui.settings_page.section import Section, card
from agent_desktop.ui.settings_page.section_names import Place
from agent_desktop.ui.settings_page.setting_row import Locked, SettingRow
from agent_desktop.ui.widgets.choices import Choice, Segments
from agent_desktop.ui.widgets.message_strip import Level, MessageStrip

_LANGUAGES = {
    Language.NYNORSK: "Nynorsk",
    Language.BOKMAL: "Bokmål",
    Language.ENGLISH: "English",
}


class LookSection(Section):
    """Everything holds at once. Another language or text size waits while something is written
    in the window that is not sent.
    """

    fields = frozenset({"language", "theme", "text_scale", "at_login", "to_tray"})

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, Place.LOOK)
        self._preferences = kit.preferences

    def parts(self) -> Iterator[QWidget]:
        """What is waited for, the look, starting and closing."""
        themes = (
            Choice(ThemeChoice.SYSTEM, self.tr("As the system")),
            Choice(ThemeChoice.LIGHT, self.tr("Light")),
            Choice(ThemeChoice.DARK, self.tr("Dark")),
            Choice(ThemeChoice.HIGH_CONTRAST, self.tr("Contrast")),
        )
        sizes = tuple(self._size(scale) for scale in TEXT_SCALES)
        languages = tuple(Choice(language, name) for language, name in _LANGUAGES.items())
        self.waits = MessageStrip(
            self._kit,
            Level.INFO,
            self.tr("Something you have written is not sent."),
            self.tr("What you chose here shows as soon as you have sent it or emptied the field."),
        )
        self.waits.hide()
        self._preferences.waiting.connect(self.waits.setVisible)
        yield self.waits
        yield card(
            self.tr("Look and language"),
            [
                self._row(self.tr("Language"), "language", languages),
                self._row(self.tr("Colours"), "theme", themes),
                self._row(
                    self.tr("Text size"),
                    "text_scale",
                    sizes,
                    self.tr("In percent of the usual size."),
                ),
            ],
        )
        yes_no = (Choice(True, self.tr("Yes")), Choice(False, self.tr("No")))
        yield card(
            self.tr("Starting and closing"),
            [
                self._row(
                    self.tr("Start when I log in"),
                    "at_login",
                    yes_no,
                    self.tr("The program starts in the tray, and the phone can ring."),
                ),
                self._row(
                    self.tr("Stay in the tray when the window is closed"),
                    "to_tray",
                    yes_no,
                    self.tr("Otherwise closing the window ends the program."),
                ),
            ],
        )

    def _size(self, scale: TextScale) -> Choice:
        if scale == AS_SYSTEM:
            return Choice(scale, self.tr("As the system"))
        size = str(round(scale * 100))
        return Choice(scale, size, percent(size))

    def _row(
        self, title: str, field: str, choices: tuple[Choice, ...], explains: str = ""
    ) -> SettingRow:
        return SettingRow(self._kit, title, explains, self._choice(field, choices))

    def _choice(self, field: str, choices: tuple[Choice, ...]) -> QWidget:
        now = getattr(self._preferences.now, field)
        if field in self._preferences.locked:
            words = {choice.value: choice.name or choice.word for choice in choices}
            return Locked(self._kit, words.get(now, str(now)))
        segments = Segments("", choices)
        segments.show_choice(now)
        segments.chosen.connect(lambda value: self._choose(segments, field, value))
        return segments

    def _choose(self, segments: Segments, field: str, value: object) -> None:
        segments.show_choice(value)
        self._preferences.choose(**{field: value})
