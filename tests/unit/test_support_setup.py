"""What a report may not tell is known before it is made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from agent_desktop.domain.employee import Employee
from agent_desktop.domain.language import Language
from agent_desktop.people.directory import Directory
from agent_desktop.settings.profile import profile_in
from agent_desktop.settings.settings import Settings
from agent_desktop.store.database import Store
from agent_desktop.support_setup import fault_reports, known_people, support_facts
from tests.made import GULEN, NOW, number

SETTINGS = msgspec.convert(
    {
        "agent": {"name": "Ragnhild Tveiten"},
        "telephone": {
            "host": "pbx.example",
            "user": "4417",
            "encryption": "required",
            "more": [{"id": "old", "host": "old.example", "user": "201", "transport": "udp"}],
        },
        "queue": {"group": [{"name": "Backup", "users": ["@sigrid:chat.example"]}]},
        "support": {"mail": "it@kommune.example"},
    },
    Settings,
)
DIRECTORY = Directory(
    [Employee("Arne Vik", "Teknisk", GULEN.code, (number("102"),), "@arne:chat.example")]
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store that has heard of somebody."""
    store = Store(tmp_path / "desk.db", b"k" * 32)
    store.write_and_wait(
        lambda c: c.execute("INSERT INTO person VALUES ('@jorunn:x', 'Jorunn Hjellvik')")
    )
    yield store
    store.close()


def test_everybody_the_machine_knows(store: Store) -> None:
    known = known_people(SETTINGS, DIRECTORY, store)
    for one in ("Ragnhild Tveiten", "4417", "201", "Arne Vik", "102", "@arne:chat.example"):
        assert one in known
    assert {"@sigrid:chat.example", "@jorunn:x", "Jorunn Hjellvik"} <= set(known)
    assert "" not in known


async def test_what_the_window_is_told(store: Store, tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    facts = support_facts(profile, SETTINGS)
    assert [(a.address, a.transport, a.encryption) for a in facts.accounts] == [
        ("4417@pbx.example", "tls", "required"),
        ("201@old.example", "udp", "optional"),
    ]
    assert facts.mail == "it@kommune.example"
    assert facts.guide(Language.BOKMAL) != facts.guide(Language.NYNORSK)
    assert [log.name for log in facts.logs] == ["desktop.log", "engine.log"]
    assert facts.libraries
    profile.data.mkdir(exist_ok=True)
    facts.logs[0].write_text("Jorunn Hjellvik, 102 and Arne", encoding="utf-8")
    text = await fault_reports(profile, SETTINGS, DIRECTORY, store).report((), NOW)
    assert "‹name› and ‹name›" in text
