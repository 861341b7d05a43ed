"""queue_log is read once, through rotation, broken lines and a first start in mid-day."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.domain.queue import QueueOutcome
from agent_desktop.feed.ledger import Ledger
from agent_desktop.feed.ledger_file import open_ledger
from agent_desktop.feed.log_fold import LogFold
from agent_desktop.feed.people import People, Person
from agent_desktop.feed.queue_log import LogLine, QueueLogFile, parse_line
from tests.made import NOW
from tests.unit.feed.test_ledger import open_at

AT = int(NOW.timestamp())


class Followed:
    """A queue_log and what was read of it."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "queue_log"
        self.connection = open_ledger(folder / "ledger.db")
        self.file = QueueLogFile(self.path, self.connection)
        self.read: list[str] = []

    def write(self, *names: str, end: str = "\n") -> None:
        with self.path.open("a") as file:
            file.writelines(f"{AT}|{name}|vakt|NONE|ENTERQUEUE||90000214|1{end}" for name in names)

    def catch_up(self) -> list[str]:
        self.read.clear()
        self.file.catch_up(lambda line: self.read.append(line.uniqueid), NOW - timedelta(hours=1))
        return list(self.read)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Followed]:
    followed = Followed(tmp_path)
    yield followed
    followed.connection.close()


def test_each_line_is_read_once(log: Followed) -> None:
    log.write("a", "b")
    assert log.catch_up() == ["a", "b"]
    log.write("c")
    log.file = QueueLogFile(log.path, log.connection)  # another life
    assert log.catch_up() == ["c"]
    assert log.catch_up() == []


def test_half_a_line_waits_for_its_end(log: Followed) -> None:
    log.write("a", end="")
    assert log.catch_up() == []
    with log.path.open("a") as file:
        file.write("\n")
    assert log.catch_up() == ["a"]


def test_rotation_while_nobody_read(log: Followed) -> None:
    log.write("a")
    log.catch_up()
    log.write("b")
    log.path.rename(log.path.with_name("queue_log.2"))
    log.write("c")
    log.path.rename(log.path.with_name("queue_log.1"))
    os.utime(log.path.with_name("queue_log.2"), (1, 1))
    log.write("d")
    log.path.with_name("queue_log.3.gz").touch()

    assert log.catch_up() == ["b", "c", "d"]


def test_the_old_file_still_grows_until_the_exchange_opens_the_new_one(log: Followed) -> None:
    log.write("a")
    log.catch_up()
    old = log.path.with_name("queue_log.1")
    log.path.rename(old)
    log.path.touch()
    with old.open("a") as file:
        file.write(f"{AT}|b|vakt|NONE|ENTERQUEUE||1|1\n")
    assert log.catch_up() == ["b"]
    log.write("c")
    assert log.catch_up() == ["c"]


def test_a_file_emptied_in_place_is_read_from_its_beginning(log: Followed) -> None:
    log.write("a", "b")
    log.catch_up()
    os.truncate(log.path, 0)
    log.write("c")
    assert log.catch_up() == ["c"]


def test_the_first_time_only_today_counts(log: Followed) -> None:
    log.path.write_text(f"{AT - 7200}|old|vakt|NONE|ENTERQUEUE||1|1\n")
    log.write("a")
    assert log.catch_up() == ["a"]


def test_a_missing_file_is_told_once(log: Followed, caplog: pytest.LogCaptureFixture) -> None:
    assert log.catch_up() == log.catch_up() == []
    assert len(caplog.records) == 1


@given(st.binary(max_size=200))
def test_any_line_is_survived(raw: bytes) -> None:
    line = parse_line(raw)
    assert line is None or isinstance(line, LogLine)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = open_at(tmp_path / "fold.db")
    yield opened
    opened.close()


def fold(ledger: Ledger, *lines: str) -> None:
    people = People([Person("@r:x", "101", "PJSIP/101", "Agent 101")])
    taker = LogFold(ledger, "vakt", people)
    for line in lines:
        parsed = parse_line(f"{AT}|{line}".encode())
        assert parsed is not None
        taker.take(parsed)


def test_what_lines_mean(ledger: Ledger) -> None:
    fold(
        ledger,
        "a|vakt|NONE|DDI|56000110|allowed_not_screened",
        "a|vakt|NONE|ENTERQUEUE||90000214|1",
        "a|vakt|Agent 101|CONNECT|25|x|3",
        "a|vakt|Agent 101|COMPLETEAGENT|25|60|1",
        "b|vakt|NONE|ENTERQUEUE||90000215|1",
        "b|vakt|NONE|EXITWITHTIMEOUT|1|1|9",
        "c|other|NONE|ENTERQUEUE||90000216|1",
        "d|vakt|NONE|ENTERQUEUE||90000217|1",
        "e|vakt|NONE|ENTERQUEUE||90000218|1",
        "e|vakt|PJSIP/102|COMPLETECALLER|4|60|1",
        "NONE|NONE|NONE|QUEUESTART|",
    )
    found = [(c.outcome, c.municipality, c.extension) for _, c, _ in ledger.to_send()]
    assert found == [
        (QueueOutcome.ANSWERED, "4630", "101"),
        (QueueOutcome.LEFT, None, ""),
        (QueueOutcome.LEFT, None, ""),
        (QueueOutcome.ANSWERED, None, "102"),
    ]
    assert sum(row.in_time for row in ledger.today(NOW)) == 1
