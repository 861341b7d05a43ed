"""However many questions were asked, the window stays quick."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from agent_desktop.domain.ids import QuestionId
from agent_desktop.ui.questions_page.questions_page import QuestionCard
from agent_desktop.ui.shell.rail import Page
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_chat import SETTLED
from tests.unit.ui.pictured_desk import IDLE


@pytest.mark.parametrize(("count", "shown"), [(0, 0), (1, 1), (51, 50), (10_000, 50)])
def test_fifty_at_once(open_window: OpenWindow, count: int, shown: int) -> None:
    asked = tuple(replace(SETTLED, id=QuestionId(f"q{place}")) for place in range(count))
    window, _desk = open_window(replace(IDLE, open_questions=asked))
    window.go_to_page(Page.QUESTIONS)
    page = window.questions_page

    def cards() -> int:
        layout = page._cards
        widgets = (layout.itemAt(place).widget() for place in range(layout.count()))
        return sum(isinstance(widget, QuestionCard) for widget in widgets)

    assert cards() == shown
    assert page._more.isVisible() == (count > shown)
    assert len(window.findChildren(QWidget)) < 3_000
    page._more.click()
    assert cards() == min(count, 100)
