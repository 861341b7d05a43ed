"""Days and times as people write them."""

from __future__ import annotations

from datetime import datetime, time

import pytest

from agent_desktop.domain.language import Language
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.moments import UnreadableMomentError, moment_words, read_moment
from agent_desktop.ui.widgets.moment_field import MomentField
from tests.unit.ui.pictured_desk import NOW

TODAY = NOW.astimezone().date()


def local(day: int, hour: int, minute: int = 0, month: int = 5, year: int = 2025) -> datetime:
    return datetime(year, month, day, hour, minute).astimezone()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("14", local(14, 14)),
        ("1430", local(14, 14, 30)),
        ("kl. 14.30", local(14, 14, 30)),
        ("I dag 14:00", local(14, 14)),
        ("i morgon 9", local(15, 9)),
        ("i morgen kl. 09.00", local(15, 9)),
        ("tomorrow 9:00", local(15, 9)),
        ("fredag 10", local(16, 10)),
        ("20. mai 12:30", local(20, 12, 30)),
        ("20.\u00a0mai 12:30", local(20, 12, 30)),
        ("20.5. 12", local(20, 12)),
        ("20/5 12:30", local(20, 12, 30)),
        ("1. juni 2026, kl 8", local(1, 8, month=6, year=2026)),
        ("2. jan 8", local(2, 8, month=1)),
        ("", None),
        ("   ", None),
    ],
)
def test_what_people_write_is_understood(written: str, meant: datetime | None) -> None:
    assert read_moment(written, NOW) == meant


@pytest.mark.parametrize("written", ["25", "i morgon 25:00", "31.2. 9", "snart", "14:61", "mai"])
def test_what_is_no_moment_is_not_guessed(written: str) -> None:
    with pytest.raises(UnreadableMomentError):
        read_moment(written, NOW)


def test_an_end_lies_ahead() -> None:
    early = (NOW.astimezone().hour - 1) % 24
    assert read_moment(str(early), NOW, at_end=True) == local(15, early)
    assert read_moment("i dag", NOW, at_end=True) == local(14, 23, 59)
    assert read_moment("i dag", NOW) == datetime.combine(TODAY, time(0)).astimezone()


@pytest.mark.parametrize("language", Language, indirect=True)
@pytest.mark.parametrize("day", [1, 13, 14, 15, 28])
@pytest.mark.parametrize("month", [1, 5, 12])
def test_what_is_written_out_reads_the_same(language: Language, day: int, month: int) -> None:
    moment = local(day, 7, 5, month)
    assert read_moment(moment_words(moment, NOW, language), NOW) == moment


@pytest.fixture
def field(kit: Kit, qtbot) -> MomentField:
    field = MomentField(kit, "End", "unknown", at_end=True)
    qtbot.addWidget(field)
    return field


def test_a_field_gives_back_the_very_moment_it_got(field: MomentField) -> None:
    field.show_moment(NOW)
    assert field.moment() == NOW
    field.setText("tomorrow 9")
    field.editingFinished.emit()
    assert field.text() == "tomorrow 09:00"
    field.clear()
    assert field.moment() is None


def test_a_field_keeps_what_it_does_not_understand(field: MomentField) -> None:
    field.setText("når dei er ferdige")
    field.editingFinished.emit()
    assert field.moment() == field.text() == "når dei er ferdige"
    assert field.property("wrong") == "yes"
    field.setText("14")
    field.editingFinished.emit()
    assert field.property("wrong") == ""
