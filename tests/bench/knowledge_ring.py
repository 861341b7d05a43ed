"""From a ring to the painted panel, in the whole window, without a screen."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import replace

from agent_desktop.domain.call import CallState, EndCause
from agent_desktop.domain.language import Language
from agent_desktop.knowledge.library import Library
from agent_desktop.knowledge.source import Changes
from agent_desktop.knowledge.sources.markdown_folder import MarkdownFolder
from agent_desktop.resources import resource
from agent_desktop.store.database import Store
from tests.made import GULEN, OSTEROY, call
from tests.unit.desk.conftest import Clock as TurnedClock
from tests.unit.desk.conftest import build

_RINGS = 100
_DIALLED = (OSTEROY.switchboard.digits, GULEN.switchboard.digits)


async def measure(folder: Path, store: Store, library: Library) -> list[float]:
    """Milliseconds of each ring, until what changed in the window is painted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from agent_desktop.domain.window import ThemeChoice
    from agent_desktop.ui.clock import Clock
    from agent_desktop.ui.kit import Kit
    from agent_desktop.ui.main_window import MainWindow
    from agent_desktop.ui.theme.theme import Theme

    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    await _add_town(library)
    desk = build(folder, store, TurnedClock(), library=library).desk
    theme = Theme(app, ThemeChoice.LIGHT)
    theme.learn((OSTEROY, GULEN))
    clock = Clock(lambda: datetime.now(UTC), running=False)
    window = MainWindow(desk, Kit(theme, clock, Language.NYNORSK))
    desk.subscribe(window.show_view)
    window.resize(1280, 800)
    window.show()
    app.processEvents()
    spent: list[float] = []
    for count in range(_RINGS):
        ringing = call(f"ring{count}", dialled=_DIALLED[count % 2])
        begun = time.perf_counter()
        desk.take_call(ringing)
        app.processEvents()
        spent.append((time.perf_counter() - begun) * 1000)
        assert desk.view.panel is not None
        assert desk.view.panel.article is not None
        desk.take_call(replace(ringing, state=CallState.ENDED, end_cause=EndCause.CALLER_GAVE_UP))
        app.processEvents()
        await desk._tasks.settle()
    window.close()
    await desk.close()
    return spent


async def _add_town(library: Library) -> None:
    """The demo town's articles too: its start page is what the panel shows at ring."""
    town = MarkdownFolder(resource("demo/knowledge")).changes("")
    assert town is not None
    await library.take("town", Changes(town.articles, frozenset(), (), True, "1"))
