"""Who may ring."""

from __future__ import annotations

import logging

import pytest

from agent_desktop.phone.engine.door import Door


@pytest.mark.parametrize(
    ("hosts", "source", "is_let_in"),
    [
        (["192.0.2.1"], "192.0.2.1:5060", True),
        (["192.0.2.1"], "192.0.2.1:61000", True),
        (["192.0.2.1"], "192.0.2.2:5060", False),
        (["192.0.2.1", "192.0.2.9"], "192.0.2.9:5060", True),
        (["2001:db8::1"], "[2001:db8::1]:5060", True),
        (["[2001:db8::1]"], "[2001:db8::1]:5060", True),
        ([""], "192.0.2.1:5060", False),
        (["localhost:5070"], "127.0.0.1:5060", True),
        (["sentral.invalid"], "192.0.2.1:5060", False),
    ],
)
def test_the_exchange_and_nobody_else(hosts: list[str], source: str, is_let_in: bool) -> None:
    assert Door(hosts).admits(source) is is_let_in


def test_an_exchange_is_known_by_where_its_answers_come_from() -> None:
    door = Door(["sentral.invalid"])
    door.learn("192.0.2.7:5060")
    assert door.admits("192.0.2.7:5080")
    assert door.addresses == {"192.0.2.7"}


def test_a_flood_fills_no_log_and_names_nobody(caplog: pytest.LogCaptureFixture) -> None:
    door = Door(["192.0.2.1"])
    with caplog.at_level(logging.WARNING):
        for _ in range(1000):
            door.admits("198.51.100.4:5060")
    assert len(caplog.records) == 10
    assert "198.51.100.4" not in caplog.text
