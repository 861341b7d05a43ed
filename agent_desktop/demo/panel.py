"""The small panel beside the demo's window: a person chooses who calls next."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path

import qasync
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_desktop.demo.citizen import Caller
from agent_desktop.demo.servers.cache import Say
from agent_desktop.demo.servers.process import ServerError
from agent_desktop.demo.servers.tune import write_tone
from agent_desktop.demo.town import NOBODYS_NUMBER, Town
from agent_desktop.domain.call import CallState
from agent_desktop.domain.language import Language
from agent_desktop.ui.language import install_translations

_MARGIN = 24
_VOICE_HERTZ = 330.0
_VOICE_SECONDS = 3.0
_ALL_DAY_SECONDS = 86_400.0
translate = QCoreApplication.translate


def run_with_person(folder: Path, say: Say) -> int:
    """Run the demo until its window is closed. Raises ServerError."""
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    install_translations(app, Language.NYNORSK)
    with qasync.QEventLoop(app) as loop:
        return loop.run_until_complete(_run(folder, say))  # type: ignore[no-any-return]


async def _run(folder: Path, say: Say) -> int:
    done = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, done.set)
    async with Town(folder, say, own_sound=True) as town:
        desktop = await town.open_window({})
        panel = Panel(town)
        panel.show()
        panel.move(panel.screen().availableGeometry().right() - panel.width() - _MARGIN, _MARGIN)
        say("Choose who calls in the small window. Close the large one to end the demo.")
        closed = asyncio.create_task(desktop.ended(_ALL_DAY_SECONDS))
        stopped = asyncio.create_task(done.wait())
        await asyncio.wait((closed, stopped), return_when=asyncio.FIRST_COMPLETED)
        for task in (closed, stopped):
            task.cancel()
        await panel.stop()
    return 0


class Panel(QWidget):
    """Which number is called, by whom, and a button that lets it ring."""

    def __init__(self, town: Town) -> None:
        super().__init__()
        self._town = town
        self._task: asyncio.Task[None] | None = None
        self._voice = town.folder / "voice.wav"
        write_tone(self._voice, hertz=_VOICE_HERTZ, seconds=_VOICE_SECONDS)
        self.setWindowTitle(translate("DemoPanel", "Demo: who calls?"))
        self._dialled, self._caller = QComboBox(), QComboBox()
        for municipality in town.municipalities:
            for line in municipality.lines:
                self._dialled.addItem(f"{municipality.name} – {line.label}", line.number.dialable)
        self._dialled.addItem(translate("DemoPanel", "A number nobody knows"), NOBODYS_NUMBER)
        for text, caller in _callers():
            self._caller.addItem(text, caller)
        self._button = QPushButton()
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._button.clicked.connect(self._press)
        self._lay_out()
        self._show_idle()

    async def stop(self) -> None:
        """Hang up and go away."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        self.close()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(translate("DemoPanel", "Calls"), self._dialled)
        form.addRow(translate("DemoPanel", "Who"), self._caller)
        box = QVBoxLayout(self)
        box.addLayout(form)
        box.addWidget(self._button)
        box.addWidget(self._state)

    def _press(self) -> None:
        if self._task is not None and not self._task.done():
            self._task.cancel()
            return
        self._task = asyncio.create_task(self._call(), name="citizen calls")

    async def _call(self) -> None:
        """One call: rings, speaks when it is answered, hangs up when asked to."""
        citizen = self._town.citizen
        call = await citizen.call(self._dialled.currentData(), self._caller.currentData())
        self._button.setText(translate("DemoPanel", "Let the citizen hang up"))
        self._state.setText(
            translate("DemoPanel", "The citizen calls. The large window shows how it goes.")
        )
        speaking = asyncio.create_task(self._speak(call))
        try:
            await citizen.until(call, CallState.ENDED, seconds=_ALL_DAY_SECONDS)
        except (TimeoutError, asyncio.CancelledError):
            citizen.hang_up(call)
        finally:
            speaking.cancel()
            self._show_idle()

    async def _speak(self, call: str) -> None:
        """The citizen's voice is a soft tone, so that there is something to hear."""
        await self._town.citizen.until(call, CallState.ACTIVE, seconds=_ALL_DAY_SECONDS)
        while True:
            try:
                await self._town.sound.play(self._voice, self._town.citizen_headset.voice)
            except ServerError:
                return

    def _show_idle(self) -> None:
        self._button.setText(translate("DemoPanel", "Let it ring"))
        self._state.setText(translate("DemoPanel", "Nobody calls."))


def _callers() -> tuple[tuple[str, Caller], ...]:
    return (
        (translate("DemoPanel", "A citizen (900 00 214)"), Caller("90000214")),
        (translate("DemoPanel", "Another citizen (900 00 377)"), Caller("90000377")),
        (translate("DemoPanel", "An employee of Gulen"), Caller("90000417")),
        (translate("DemoPanel", "A withheld number"), Caller("")),
        (translate("DemoPanel", "Somebody in Sweden"), Caller("+46812345678")),
    )
