"""Which key does what: as a person wants it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agent_desktop.domain.chord import Refusal, chord_refusal
from agent_desktop.domain.window import Everywhere
from agent_desktop.ui.announce import announce
from agent_desktop.ui.key_words import fixed_keys, key_groups, refusal_words
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.settings_page.key_field import KeyField
from agent_desktop.ui.settings_page.section import Section, card
from agent_desktop.ui.settings_page.section_names import Place
from agent_desktop.ui.settings_page.setting_row import Locked, SettingRow
from agent_desktop.ui.shortcuts import Key, refusal, same_keys
from agent_desktop.ui.widgets.aside import HeadWithAside
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.text import Role, Text, Tone

_LINES = 2
"""That something is wrong has room beside the buttons, so that nothing moves when it comes."""


class KeysSection(Section):
    """Keys are written into the fields, and hold when the button is pressed: all at once, and none
    while two are alike.
    """

    fields = frozenset({"keys", "everywhere"})

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, Place.KEYS)
        self._fields: dict[Key, KeyField] = {}
        self._outside: dict[Everywhere, KeyField] = {}
        self.wrong: tuple[str, ...] = ()
        """Everything that is wrong with the keys as they stand, in words."""

    def parts(self) -> Iterator[QWidget]:
        """The buttons beside what to do or what is wrong, and a card for each group of keys."""
        kit = self._kit
        self.use = Button(kit, Kind.PRIMARY, self.tr("Use these keys"))
        self.use.clicked.connect(self._use)
        self.usual = Button(kit, Kind.SECONDARY, self.tr("Back to the usual keys"), "rotate-ccw")
        self.usual.clicked.connect(self._show_usual)
        yield self._head()
        yield card(self.tr("Also while another program is in front"), self._globals())
        for title, lines in key_groups(kit.keys):
            rows = [self._row(shown.words, shown.key) for shown in lines if shown.key is not None]
            if rows:
                yield card(title, rows)
        self._check()

    def _head(self) -> QWidget:
        head, buttons = line(), QWidget()
        self._says = Text(Role.DENSE, Tone.TEXT2).wrapped()
        self._says.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._says.setMinimumHeight(_LINES * self._says.fontMetrics().lineSpacing())
        head.addWidget(self._says, 1)
        row = line(buttons)
        row.addWidget(self.usual)
        row.addWidget(self.use)
        row.addStretch(1)
        return HeadWithAside(self._kit, head, buttons)

    def _row(self, words: str, key: Key | None) -> SettingRow:
        if key is None or "keys" in self._kit.preferences.locked:
            return SettingRow(self._kit, words, "", Locked(self._kit, _cap(self._kit, key)))
        field = self._fields[key] = self._field(words, self._kit.keys.of(key))
        return SettingRow(self._kit, words, "", field, said=field.said)

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
            field = self._outside[key] = self._field(words, now)
            rows.append(SettingRow(self._kit, words, "", field, said=field.said))
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
        before, wrong = self.wrong, tuple(self._all_wrong())
        self.wrong = wrong
        usual = self.tr("Press the keys you want in a field.")
        self._says.setText(self.tr("This can't be used yet: see below.") if wrong else usual)
        self._says.show_tone(Tone.DANGER if wrong else Tone.TEXT2)
        if fresh := [words for words in wrong if words not in before]:
            announce(self, " ".join(fresh))
        self.use.enable(not wrong and self._is_changed(), " ".join(wrong))

    def _all_wrong(self) -> Iterator[str]:
        """What can't be, in words; nothing when all is well. The fields it is about say it too."""
        taken: dict[str, tuple[str, KeyField | None]] = {
            same_keys(keys): (words, None) for keys, words in fixed_keys()
        }
        fields: tuple[tuple[KeyField, Callable[[str], Refusal | None]], ...] = (
            *((field, partial(refusal, action=key)) for key, field in self._fields.items()),
            *((field, chord_refusal) for field in self._outside.values()),
        )
        for field, _refuse in fields:
            field.show_wrong("")
        for field, refuse in fields:
            keys = field.keys()
            if keys and same_keys(keys) in taken:
                yield self._say_twice(field, *taken[same_keys(keys)])
            elif keys and (why := refuse(keys)) is not None:
                field.show_wrong(refusal_words(why))
                words = self.tr("%1 can't be used: %2.").replace("%1", keys)
                yield words.replace("%2", refusal_words(why))
            elif keys:
                taken[same_keys(keys)] = (field.accessibleName(), field)

    def _say_twice(self, field: KeyField, other: str, first: KeyField | None) -> str:
        also = self.tr("also: %1")
        field.show_wrong(also.replace("%1", other))
        if first is not None:
            first.show_wrong(also.replace("%1", field.accessibleName()))
        words = self.tr("%1 does two things: %2, and %3.").replace("%1", field.keys())
        return words.replace("%2", other).replace("%3", field.accessibleName())

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
