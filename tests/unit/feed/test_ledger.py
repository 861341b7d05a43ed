"""The ledger: a call comes once and goes once, in whatever order it is told."""

from __future__ import annotations

import stat
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.domain.language import Language
from agent_desktop.domain.queue import QueueOutcome
from agent_desktop.domain.routing import RoutingTable
from agent_desktop.feed.ledger import KEPT, Entered, Ledger, Left
from agent_desktop.feed.municipalities import Municipalities
from agent_desktop.feed.privacy import NumberRule
from tests.made import GULEN, NOW, OSTEROY

TOWNS = Municipalities(RoutingTable([OSTEROY, GULEN]), Language.NYNORSK)
SECOND = timedelta(seconds=1)


def open_at(path: Path, rule: NumberRule = NumberRule.FULL) -> Ledger:
    return Ledger(path, "vakt", TOWNS, rule, 20)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = open_at(tmp_path / "state" / "ledger.db")
    yield opened
    opened.close()


def lose(ledger: Ledger, uniqueid: str, number: str = "90000214") -> None:
    ledger.enter(Entered(uniqueid, NOW, number))
    ledger.leave(Left(uniqueid, QueueOutcome.ABANDONED, NOW + 43 * SECOND))


def test_a_lost_call_keeps_its_number_until_it_is_delivered(ledger: Ledger) -> None:
    ledger.dialled("a.1", "56000110", shown=True, at=NOW)
    lose(ledger, "a.1")
    ((_, call, was_tried),) = ledger.to_send()
    assert (call.municipality, str(call.number), was_tried) == ("4630", "900 00 214", False)
    assert call.waited == 43 * SECOND

    ledger.trying(call)
    assert ledger.to_send()[0][2]
    ledger.delivered(call)

    assert ledger.to_send() == []
    (row,) = ledger.connection.execute("SELECT number FROM call")
    assert row["number"] == ""


@pytest.mark.parametrize(
    ("rule", "shown", "kept"),
    [
        (NumberRule.FULL, True, "900 00 214"),
        (NumberRule.MASKED, True, "…214"),
        (NumberRule.NONE, True, None),
        (NumberRule.FULL, False, None),
        (NumberRule.FULL, None, None),
    ],
)
def test_how_much_of_a_number_is_kept(
    tmp_path: Path, rule: NumberRule, shown: bool | None, kept: str | None
) -> None:
    ledger = open_at(tmp_path / "ledger.db", rule)
    ledger.dialled("a.1", "56000110", shown, NOW)
    lose(ledger, "a.1")
    ((_, call, _),) = ledger.to_send()
    ledger.close()

    assert (str(call.number) if call.number else None) == kept


def test_an_answered_call_has_no_number(ledger: Ledger) -> None:
    ledger.dialled("a.1", "56000110", shown=True, at=NOW)
    ledger.enter(Entered("a.1", NOW, "90000214"))
    ledger.leave(Left("a.1", QueueOutcome.ANSWERED, NOW + SECOND, 1, "101"))

    ((_, call, _),) = ledger.to_send()
    assert (call.number, call.extension) == (None, "101")
    assert ledger.answered_by("101", NOW) == call


def test_a_call_that_comes_again_is_another(ledger: Ledger) -> None:
    lose(ledger, "a.1")
    lose(ledger, "a.1")

    first, second = (call.id for _, call, _ in ledger.to_send())
    assert first != second
    assert ledger.today(NOW)[0].lost == 2


def test_the_number_dialled_may_be_told_late(ledger: Ledger) -> None:
    ledger.enter(Entered("a.1", NOW))
    ledger.dialled("a.1", "56000120", shown=None, at=NOW)

    assert ledger.municipality_of("a.1") == "4635"
    assert ledger.open_calls()[0].municipality == "4635"


def test_what_is_old_and_delivered_goes(ledger: Ledger) -> None:
    lose(ledger, "a.1")
    lose(ledger, "a.2")
    ledger.delivered(ledger.to_send()[0][1])
    ledger.answer("q1", "", NOW)
    ledger.tidy(NOW + KEPT + SECOND)

    assert len(ledger.to_send()) == 1
    (count,) = ledger.connection.execute("SELECT count(*) FROM call").fetchone()
    assert count == 1
    assert not ledger.is_answered("q1")


def test_nobody_else_may_read_it(ledger: Ledger, tmp_path: Path) -> None:
    for file in (tmp_path / "state").iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


STEPS = st.lists(
    st.tuples(st.sampled_from(["a", "b", "c"]), st.sampled_from(["enter", *QueueOutcome])),
    max_size=25,
)


@given(STEPS)
def test_counts_hold_in_any_order_and_with_any_doubles(steps: list[tuple[str, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        ledger = open_at(Path(folder) / "ledger.db")
        waiting: set[str] = set()
        offered, over = 0, dict.fromkeys(QueueOutcome, 0)
        for uniqueid, what in steps:
            if what == "enter":
                ledger.enter(Entered(uniqueid, NOW))
                offered += uniqueid not in waiting
                waiting.add(uniqueid)
            else:
                ledger.leave(Left(uniqueid, QueueOutcome(what), NOW))
                over[QueueOutcome(what)] += uniqueid in waiting
                waiting.discard(uniqueid)
        rows = ledger.today(NOW)
        assert {call.uniqueid for call in ledger.open_calls()} == waiting
        ledger.close()
    assert sum(row.offered for row in rows) == offered
    assert sum(row.answered for row in rows) == over[QueueOutcome.ANSWERED]
    assert sum(row.lost for row in rows) == over[QueueOutcome.ABANDONED]
