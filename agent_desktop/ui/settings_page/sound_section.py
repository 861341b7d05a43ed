"""Headset, microphone and ringing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.call import CallState
from agent_desktop.domain.sound import Levels, SoundState
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.settings_page.device_order import DeviceOrder
from agent_desktop.ui.settings_page.section import Section, card
from agent_desktop.ui.settings_page.section_names import Place
from agent_desktop.ui.settings_page.setting_row import SettingRow
from agent_desktop.ui.settings_page.sound_words import (
    in_use_sentence,
    missing_sentence,
    tone_choices,
)
from agent_desktop.ui.settings_page.volume import LevelBar, Volume
from agent_desktop.ui.widgets.boxes import column
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.choices import Segments
from agent_desktop.ui.widgets.text import Role, Text, Tone
from agent_desktop.ui.widgets.tick import Tick

_MOST_RING, _MOST_GAIN = 100, 200


class SoundSection(Section):
    """Every choice holds at once, also in a call. Loudness is measured only while this is seen."""

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__(kit, Place.SOUND)
        self._actions = actions
        self._seen = Seen()
        self._measuring = False
        self._ticks: dict[str, Tick] = {}
        self._volumes: dict[str, Volume] = {}
        self._missing = Text(Role.DENSE_STRONG, Tone.WARN).wrapped()
        self._in_use = Text(Role.DENSE, Tone.TEXT2).wrapped()

    def parts(self) -> Iterator[QWidget]:
        """What is in use, what is missing, and the cards."""
        yield self._in_use
        yield self._missing
        yield self._headset_card()
        yield self._microphone_card()
        yield self._ring_card()

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        if not self._seen.is_news(view.sound, view.preferences, view.calls, view.ringing):
            return
        sound, wanted = view.sound, view.preferences
        idle = not view.ringing and all(call.state is CallState.ENDED for call in view.calls)
        if not idle:
            self._try.setChecked(False)
        self._try.enable(idle, self.tr("Not while a call is up"))
        self.speakers.show_devices(sound.speakers, wanted.speakers, sound.speaker)
        self.microphones.show_devices(sound.microphones, wanted.microphones, sound.microphone)
        self.ringers.show_devices(sound.speakers, wanted.ringers, used="")
        self._tone.show_choice(wanted.ring_tone)
        for name, volume in self._volumes.items():
            volume.show_factor(getattr(wanted, name))
        for name, tick in self._ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(getattr(wanted, name))
        self._explain_levels(sound)
        self._in_use.setText(in_use_sentence(sound))
        missing = missing_sentence(sound, wanted)
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to measure."""
        super().showEvent(event)
        self._measuring = True
        self._actions.measure_sound(self._show_levels)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: stop measuring."""
        super().hideEvent(event)
        if self._measuring:
            self._measuring = False
            self._try.setChecked(False)
            self._actions.measure_sound(None)
            self._show_levels(Levels(0.0, 0.0))

    def _hear_myself(self, on: bool) -> None:
        self._actions.hear_myself(on)
        self._try.rename(self.tr("End the test") if on else self.tr("Begin the test"))

    def _show_levels(self, levels: Levels) -> None:
        """Where there is no device nothing is heard, whatever is measured."""
        sound = self._actions.view.sound
        self._heard.show_level(levels.speaker if sound.speakers else 0.0)
        self._spoken.show_level(levels.microphone if sound.microphones else 0.0)

    def _explain_levels(self, sound: SoundState) -> None:
        heard, spoken = self.tr("Measured now"), self.tr("Say something: measured now")
        if not sound.speakers:
            heard = self.tr("No loudspeaker is connected")
            self._heard.show_level(0.0)
        if not sound.microphones:
            spoken = self.tr("No microphone is connected")
            self._spoken.show_level(0.0)
        self._heard_row.explain(self._heard, heard)
        self._spoken_row.explain(self._spoken, spoken)

    def _choose(self, **changes: object) -> None:
        before = self._actions.view.preferences
        self._actions.choose_sound(replace(before, **changes))

    def _headset_card(self) -> QWidget:
        self.speakers = self._order(self.tr("Loudspeaker"), "speakers")
        self._heard = LevelBar(self.tr("What you hear"))
        heard = self.tr("What you hear")
        self._heard_row = self._row(heard, self.tr("Measured now"), self._heard)
        name = self.tr("Volume in calls")
        rows = [
            self._row(
                self.tr("Loudspeaker"),
                self.tr("The first one that is connected is used in calls."),
                self.speakers,
                top=True,
            ),
            self._row(name, "", self._volume("speaker_gain", name)),
            self._heard_row,
        ]
        return card(self.tr("Headset"), rows)

    def _microphone_card(self) -> QWidget:
        self.microphones = self._order(self.tr("Microphone"), "microphones")
        self._spoken = LevelBar(self.tr("How loud you are"))
        spoken, says = self.tr("How loud you are"), self.tr("Say something: measured now")
        self._spoken_row = self._row(spoken, says, self._spoken)
        name = self.tr("Amplification")
        rows = [
            self._row(
                self.tr("Microphone"),
                self.tr("The first one that is connected is used in calls."),
                self.microphones,
                top=True,
            ),
            self._row(name, "", self._volume("microphone_gain", name)),
            self._spoken_row,
            self._row(
                self.tr("Make it clearer"),
                self.tr("Try without first; a good headset does this itself."),
                self._tick_column(),
                top=True,
            ),
        ]
        self._try = Button(self._kit, Kind.SECONDARY, self.tr("Begin the test"), "play")
        self._try.setCheckable(True)
        self._try.toggled.connect(self._hear_myself)
        says = self.tr("Speak, and you hear yourself. Use a headset: a loudspeaker howls.")
        rows.append(self._row(self.tr("Try the sound"), says, self._try))
        if self._actions.view.features.echo:
            test = Button(self._kit, Kind.SECONDARY, self.tr("Try with an echo"), "phone")
            test.clicked.connect(self._actions.call_echo)
            says = self.tr("The exchange says again what you say.")
            rows.append(self._row(self.tr("Hear yourself"), says, test))
        return card(self.tr("Microphone"), rows)

    def _ring_card(self) -> QWidget:
        self.ringers = self._order(self.tr("Ring on"), "ringers")
        self._tone = Segments(self.tr("Ring tone"), tone_choices())
        self._tone.chosen.connect(lambda tone: self._choose(ring_tone=tone))
        volume = self.tr("Ring volume")
        in_headset = self._tick("ring_on_headset", self.tr("Ring in the headset"))
        rows = [
            self._row(
                self.tr("Ring on"),
                self.tr(
                    "The first one that is connected rings. A loudspeaker is heard also when the "
                    "headset lies on the desk."
                ),
                self.ringers,
                top=True,
            ),
            self._row(self.tr("In the headset too"), "", in_headset),
            self._row(volume, "", self._volume("ring_volume", volume, _MOST_RING)),
            self._row(self.tr("Ring tone"), "", self._tone),
            self._row(
                self.tr("While you talk"),
                self.tr("A soft tone when another call is waiting."),
                self._tick("waiting_tone", self.tr("Play a tone")),
            ),
        ]
        return card(self.tr("Ringing"), rows)

    def _row(self, title: str, explains: str, control: QWidget, top: bool = False) -> SettingRow:
        return SettingRow(self._kit, title, explains, control, top)

    def _order(self, name: str, field: str) -> DeviceOrder:
        order = DeviceOrder(self._kit, name)
        order.chosen.connect(lambda ids: self._change_order(field, ids))
        return order

    def _change_order(self, field: str, devices: object) -> None:
        before = self._actions.view.preferences
        self._choose(**{field: devices})
        back = partial(self._actions.choose_sound, before)
        self._kit.undo.offer(self.tr("The order of the devices is changed."), back)

    def _volume(self, field: str, name: str, most: int = _MOST_GAIN) -> Volume:
        volume = Volume(self._kit, name, most)
        volume.chosen.connect(self._chooser(field))
        self._volumes[field] = volume
        return volume

    def _tick(self, field: str, word: str) -> Tick:
        tick = Tick(self._kit, word)
        tick.toggled.connect(self._chooser(field))
        self._ticks[field] = tick
        return tick

    def _tick_column(self) -> QWidget:
        ticks = QWidget()
        box = column(ticks, gap=6)
        for field, word in (
            ("echo_cancel", self.tr("Remove echo")),
            ("noise_suppression", self.tr("Reduce noise around you")),
            ("gain_control", self.tr("Keep the volume even")),
        ):
            box.addWidget(self._tick(field, word), 0, Qt.AlignmentFlag.AlignLeft)
        return ticks

    def _chooser(self, field: str) -> Callable[[object], None]:
        return lambda value: self._choose(**{field: value})
