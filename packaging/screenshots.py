#!/usr/bin/env python3
"""Pictures of every part of the window, with invented people and numbers, in build/screenshots.

Each in three languages at 1280x800: light and dark, every page also with text of 200 %, and in high
contrast at 100 %; many in other sizes too. The small windows (first start, passphrase, quitting,
the tray's menu) and the ring card as well. Needs no screen. `ONLY=call` makes the pictures whose
name contains "call"; `FONT="DejaVu Sans"` makes them in another font than Inter.

Every picture is looked at: text that is cut, that lies on another, or that is not translated, and
a municipality's name or a status that is shortened, go to standard error, and the exit code is 1.

The languages are pictured at the same time, each by a process of its own:
nearly a thousand pictures take four to five minutes on two cores.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "Europe/Oslo"
time.tzset()
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from picture_dialogs import small_windows  # noqa: E402
from picture_scenes import LARGE_TEXT, NARROW, SCENES, USUAL, Scene, Size  # noqa: E402
from PySide6.QtCore import QCoreApplication, QEvent, QtMsgType, qInstallMessageHandler  # noqa: E402
from PySide6.QtGui import QFontDatabase  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from agent_desktop.domain.language import Language  # noqa: E402
from agent_desktop.domain.status import AgentStatus  # noqa: E402
from agent_desktop.domain.window import ThemeChoice  # noqa: E402
from agent_desktop.ui.clock import Clock  # noqa: E402
from agent_desktop.ui.kit import Kit  # noqa: E402
from agent_desktop.ui.language import install_translations  # noqa: E402
from agent_desktop.ui.main_window import MainWindow  # noqa: E402
from agent_desktop.ui.ring_card import RingCard  # noqa: E402
from agent_desktop.ui.theme.theme import Theme  # noqa: E402
from agent_desktop.ui.words import status_word  # noqa: E402
from tests.fixtures.geometry import all_shortened, all_wrong, settle  # noqa: E402
from tests.unit.ui.pictured_desk import (  # noqa: E402
    IDLE,
    NOW,
    RINGS,
    TOWNS,
    FakeDesk,
    pictured_preferences,
)
from tests.unit.ui.pictured_support import FAULTY  # noqa: E402

OUT = ROOT / "build" / "screenshots"
ONLY = os.environ.get("ONLY", "")
THEMES = {
    "light": ThemeChoice.LIGHT,
    "dark": ThemeChoice.DARK,
    "hc": ThemeChoice.HIGH_CONTRAST,
}
SCALES = (1.0, 2.0)
NAMES = frozenset(town.name for town in TOWNS)
_ROUNDS = 5
_FAST = 85
"""PNG with little compression: pictures to be looked at, not to be kept."""
Pictured = Iterator[tuple[str, list[str]]]


def _whole() -> frozenset[str]:
    """What is never shortened: names of municipalities, and my status."""
    return NAMES | {status_word(status) for status in AgentStatus}


def _save(widget: QWidget, name: str) -> list[str]:
    """Make the picture; what is wrong with it when layouts have come to rest."""
    wrong: list[str] = []
    for _ in range(_ROUNDS):
        settle()
        wrong = [*all_wrong(widget), *all_shortened(widget, _whole())]
        if not wrong:
            break
    widget.grab().save(str(OUT / f"{name}.png"), "PNG", _FAST)
    return [f"{name}: {why}" for why in wrong]


def _drop(widget: QWidget) -> None:
    """Delete at once: what lives on is restyled with every new theme."""
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _picture_rings(kit: Kit, look: str) -> Pictured:
    card = RingCard(FakeDesk(), kit)
    for kind, calls in RINGS.items():
        name = f"ring-{kind}-{look}"
        if ONLY in name:
            card.show_calls(calls)
            yield name, _save(card, name)
    card.show_calls(())
    _drop(card)


def _picture_small(kit: Kit, look: str) -> Pictured:
    for window, widget in small_windows(kit):
        name = f"{window}-{look}"
        if ONLY in name:
            yield name, _save(widget, name)


def _sizes_of(scene: Scene, kit: Kit) -> tuple[Size, ...]:
    """Large text and high contrast are looked at in one size."""
    if kit.theme.text_scale > 1:
        return (USUAL,) if scene.name in LARGE_TEXT else ()
    return (USUAL,) if kit.theme.high_contrast else scene.sizes


def _open(kit: Kit) -> tuple[MainWindow, FakeDesk]:
    """A window in which what can be wrong with the program has been told of from the start."""
    desk = FakeDesk(FAULTY)
    window = MainWindow(desk, kit)
    desk.subscribe(window.show_view)
    window.show()
    return window, desk


def _picture_pages(kit: Kit, look: str) -> Pictured:
    """One window for all, but for scenes that leave something open in it, and other layouts."""
    kept = _open(kit)
    for scene in SCENES:
        for size in _sizes_of(scene, kit):
            name = f"{scene.name}-{look}-{size[0]}x{size[1]}"
            if ONLY not in name:
                continue
            own = scene.leaves or size in NARROW
            window, desk = _open(kit) if own else kept
            window.resize(*size)
            window._fit()  # the layout belongs to the look, which all windows here share
            settle()
            desk.change(IDLE)
            desk.change(scene.view)
            scene.turn(window)
            settle()
            yield name, _save(window, name)
            if own:
                _drop(window)
    _drop(kept[0])


_KNOWN = ("plugin does not support", "systemTrayWindowChanged")
"""What Qt says where there is no screen."""


def _be_quiet(kind: QtMsgType, _context: object, text: str) -> None:
    if kind is not QtMsgType.QtDebugMsg and not any(known in text for known in _KNOWN):
        sys.stderr.write(f"{text}\n")


def main() -> int:
    """Make the pictures; the names go to standard output."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "language", nargs="?", choices=[one.value for one in Language], help="only this one"
    )
    language = parser.parse_args().language
    OUT.mkdir(parents=True, exist_ok=True)
    if language:
        return _picture_language(Language(language))
    wrong = _untranslated()
    sys.stderr.writelines(f"{line}\n" for line in wrong)
    commands = [[sys.executable, __file__, language.value] for language in Language]
    running = [subprocess.Popen(command) for command in commands]  # noqa: S603
    failed = [process.wait() for process in running]
    return 1 if wrong or any(failed) else 0


def _picture_language(language: Language) -> int:
    """Everything in one language."""
    qInstallMessageHandler(_be_quiet)
    app = QApplication([])
    wanted = os.environ.get("FONT", "Inter")
    family = wanted if wanted in QFontDatabase.families() else ""
    if not install_translations(app, language):
        sys.exit("no translations: run packaging/translations.py --build first")
    found = False
    for theme_name, scale in product(THEMES, SCALES):
        if scale == 1 or theme_name != "hc":
            found = _picture_look(app, language, theme_name, scale, family) or found
    return int(found)


def _picture_look(
    app: QApplication, language: Language, theme_name: str, scale: float, family: str
) -> bool:
    """Every scene in one look; whether something is wrong with one, which is told at once."""
    theme = Theme(app, THEMES[theme_name], scale, family)
    theme.learn(TOWNS)
    clock = Clock(lambda: NOW, running=False)
    kit = Kit(theme, clock, language, preferences=pictured_preferences())
    look = f"{theme_name}-{language.value}" + ("-200" if scale > 1 else "")
    found = False
    for pictured in (_picture_rings, _picture_small, _picture_pages):
        for name, wrong in pictured(kit, look):
            sys.stdout.write(f"{name}.png\n")
            sys.stderr.writelines(f"{line}\n" for line in wrong)
            found = found or bool(wrong)
    theme.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return found


def _untranslated() -> list[str]:
    """Every string of the program that a language lacks."""
    command = [sys.executable, str(ROOT / "packaging" / "translations.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    return done.stdout.splitlines()


if __name__ == "__main__":
    sys.exit(main())
