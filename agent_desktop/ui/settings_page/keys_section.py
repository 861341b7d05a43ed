"""Which key does what: as a person wants it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from agent_desktop.domain.chord import read_chord
from agent_desktop.domain.window import Everywhere
from agent_desktop.ui.announce import announce
from agent_desktop.ui.key_words import digit_keys, key_groups
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.settings_page.key_field import KeyField
from agent_desktop.ui.settings_page.section import Section, card
from agent_desktop.ui.settings_page.setting_row import Locked, SettingRow
from agent_desktop.ui.shortcuts import Key, is_bindable, same_keys
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.aside import HeadWithAside
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.text import Role, Text, Tone


class KeysSection(Section):
    """Keys are written into the fields, and hold when the button is pressed: all at once, and none
    while two are alike.
    """

    fields = frozenset({"keys", "everywhere"})

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, translate("KeysSection", "Keys"), "keyboard")
        self._fields: dict[Key, KeyField] = {}
        self._outside: dict[Everywhere, KeyField] = {}

    def parts(self) -> Iterator[QWidget]:
        """The buttons, what is wrong, and a card for each group of keys."""
        kit = self._kit
        self.use = Button(kit, Kind.PRIMARY, self.tr("Use these keys"))
        self.use.clicked.connect(self._use)
        self.usual = Button(kit, Kind.SECONDARY, self.tr("Back to the usual keys"), "rotate-ccw")
        self.usual.clicked.connect(self._show_usual)
        self._wrong = Text(Role.DENSE, Tone.DANGER).wrapped()
        yield self._head()
        yield self._wrong
        yield card(self.tr("Also while another program is in front"), self._globals())
        for title, lines in key_groups(kit.keys):
            rows = [self._row(shown.words, shown.key) for shown in lines if shown.key is not None]
            if rows:
                yield card(title, rows)
        self._check()

    def _head(self) -> QWidget:
        head, buttons = line(), QWidget()
        words = self.tr("Press the keys you want in a field.")
        head.addWidget(Text(Role.DENSE, Tone.TEXT2, words).wrapped(), 1)
        row = line(buttons)
        row.addWidget(self.usual)
        row.addWidget(self.use)
        row.addStretch(1)
        return HeadWithAside(self._kit, head, buttons)

    def _row(self, words: str, key: Key | None) -> SettingRow:
        if key is None or "keys" in self._kit.preferences.locked:
            return SettingRow(self._kit, words, "", Locked(self._kit, _cap(self._kit, key)))
        self._fields[key] = self._field(words, self._kit.keys.of(key))
        return SettingRow(self._kit, words, "", self._fields[key])

    def _globals(self) -> list[SettingRow]:
        names = {
            Everywhere.ANSWER: self.tr("Answer"),
            Everywhere.HANG_UP: self.tr("Hang up"),
            Everywhere.MUTE: self.tr("Mute the microphone"),
            Everywhere.HOLD: self.tr("Hold"),
        }
        preferences, rows = self._kit.preferences, []
        for key, words in names.items():
            now = preferences.now.everywhere.get(key.value, "")
            if "everywhere" in preferences.locked:
                rows.append(SettingRow(self._kit, words, "", Locked(self._kit, now)))
                continue
            self._outside[key] = self._field(words, now)
            rows.append(SettingRow(self._kit, words, "", self._outside[key]))
        return rows

    def _field(self, words: str, now: str) -> KeyField:
        field = KeyField(self._kit, words, now)
        field.changed.connect(self._check)
        return field

    def _show_usual(self) -> None:
        for key, field in self._fields.items():
            field.show_keys(key.value)
        self._check()

    def _check(self) -> None:
        wrong = self._first_wrong()
        before = self._wrong.text()
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        if wrong and wrong != before:
            announce(self, wrong)
        self.use.setEnabled(not wrong and self._is_changed())

    def _first_wrong(self) -> str:
        """The first thing that can't be, in words; nothing when all is well."""
        taken = {same_keys(keys): words for keys, words in digit_keys()}
        for field, can in (
            *((field, is_bindable) for field in self._fields.values()),
            *((field, _is_global) for field in self._outside.values()),
        ):
            keys = field.keys()
            field.show_wrong(wrong=False)
            problem = self._problem(field, keys, can, taken)
            if problem:
                field.show_wrong(wrong=True)
                return problem
            if keys:
                taken[same_keys(keys)] = field.accessibleName()
        return ""

    def _problem(
        self, field: KeyField, keys: str, can: Callable[[str], bool], taken: dict[str, str]
    ) -> str:
        if keys and same_keys(keys) in taken:
            words = self.tr("%1 does two things: %2, and %3.").replace("%1", keys)
            words = words.replace("%2", taken[same_keys(keys)])
            return words.replace("%3", field.accessibleName())
        if keys and not can(keys):
            words = self.tr("%1 can't be used: you would press it while writing.")
            return words.replace("%1", keys)
        return ""

    def _is_changed(self) -> bool:
        bindings, everywhere = self._kit.keys, self._kit.preferences.now.everywhere
        return any(field.keys() != bindings.of(key) for key, field in self._fields.items()) or any(
            field.keys() != everywhere.get(key.value, "") for key, field in self._outside.items()
        )

    def _use(self) -> None:
        chosen = {k.name.lower(): f.keys() for k, f in self._fields.items() if f.keys() != k.value}
        outside = {key.value: field.keys() for key, field in self._outside.items()}
        changes: dict[str, object] = {"keys": chosen} if self._fields else {}
        if outside:
            changes["everywhere"] = outside
        self._kit.preferences.choose(**changes)


def _cap(kit: Kit, key: Key | None) -> str:
    return kit.keys.cap(key) if key is not None else ""


def _is_global(keys: str) -> bool:
    return read_chord(keys) is not None
