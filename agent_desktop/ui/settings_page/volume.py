"""How loud something is: chosen on a slider, measured on a bar."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QSlider, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import percent
from agent_desktop.ui.settings_page.setting_row import fill_row
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.text import Role, Text

_PAUSE_MS = 250
_STEP, _PAGE = 5, 20
_FULL = 100


class Volume(QWidget):
    """A factor as per cent. `chosen` comes at a pause, not at every step on the way."""

    chosen = Signal(float)

    def __init__(self, kit: Kit, name: str, most: int) -> None:
        super().__init__()
        fill_row(self)
        self.setAccessibleName(name)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, most)
        self.slider.setSingleStep(_STEP)
        self.slider.setPageStep(_PAGE)
        self.slider.setAccessibleName(name)
        self._figure = Text(Role.DENSE)
        self._figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._figure.setMinimumWidth(kit.theme.px(52))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.chosen.emit(self.slider.value() / _FULL))
        self.slider.valueChanged.connect(self._moved)
        box = line(self, gap=8)
        box.addWidget(self.slider, 1)
        box.addWidget(self._figure)
        self._show()

    def show_factor(self, factor: float) -> None:
        """Show a volume, unless the agent is choosing another."""
        if self._pause.isActive() or self.slider.isSliderDown():
            return
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(factor * _FULL))
        self._show()

    def _moved(self) -> None:
        self._show()
        self._pause.start()

    def _show(self) -> None:
        self._figure.setText(percent(str(self.slider.value())))


class LevelBar(QProgressBar):
    """How loud it is now."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setRange(0, _FULL)
        self.setTextVisible(False)
        fill_row(self)
        self.setAccessibleName(name)

    def show_level(self, level: float) -> None:
        """Show a level from 0 to 1."""
        self.setValue(round(min(max(level, 0.0), 1.0) * _FULL))
