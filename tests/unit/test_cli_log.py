"""`export` and `forget`: what they write, what they delete, and what they refuse."""

from __future__ import annotations

import asyncio
import getpass
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backends.fail
import pytest

from agent_desktop.centre_setup import retention
from agent_desktop.cli_log import export_municipality, forget
from agent_desktop.domain.retention import NumberPolicy
from agent_desktop.ipc.local_socket import listen
from agent_desktop.settings.profile import Profile, profile_in
from agent_desktop.settings.settings import load_settings
from agent_desktop.store.database import Connection
from agent_desktop.unlock import unlock
from tests.fixtures.logbook import Book
from tests.made import OSTEROY, RAGNHILD, contact

Said = pytest.CaptureFixture[str]


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Profile]:
    """A profile whose log a passphrase opens."""
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.fail.Keyring())
    monkeypatch.setattr(getpass, "getpass", lambda _prompt="": "løyndom")
    yield profile_in(tmp_path)
    keyring.set_keyring(before)


@pytest.fixture
def filled(profile: Profile) -> Profile:
    """The same with two contacts of Osterøy's, one of them shared."""
    store = unlock(profile, lambda _: None, lambda: "løyndom").store
    book = Book(store, RAGNHILD)
    for name in ("k1", "k2"):
        asyncio.run(book.logbook.finish(contact(name)))
    store.write_and_wait(
        lambda c: (
            c.execute("UPDATE contact SET shared = 1 WHERE id = 'k1'"),
            c.execute("UPDATE change SET event = '$1' WHERE id = 'k1'"),
        )
    )
    store.close()
    return profile


def test_a_municipality_is_exported(filled: Profile, tmp_path: Path, capsys: Said) -> None:
    assert export_municipality(filled, OSTEROY.code, tmp_path / "out") == 0
    assert "contacts.jsonl: 2" in capsys.readouterr().out
    assert (tmp_path / "out" / "contacts.csv").read_text("utf-8-sig").count("\n") == 3


def test_what_was_shared_is_forgotten_and_the_rest_is_kept(
    filled: Profile, tmp_path: Path, capsys: Said
) -> None:
    assert forget(filled, OSTEROY.code) == 0
    said = capsys.readouterr()
    assert "Incidents stay" in said.out
    assert "Kept: 1" in said.err
    assert export_municipality(filled, OSTEROY.code, tmp_path / "out") == 0
    assert "contacts.jsonl: 1" in capsys.readouterr().out


def test_conversations_and_calls_of_the_queue_go_too(filled: Profile, capsys: Said) -> None:
    store = unlock(filled, lambda _: "løyndom", lambda: None).store

    def fill(connection: Connection) -> None:
        for n, (room, sent) in enumerate((("unit-4630-plan", 1), ("unit-4630-plan", 0))):
            connection.execute(
                "INSERT INTO message (event, letter, room, sender, ts, text, sent) "
                "VALUES (?, '', ?, '@a:x', 1, 'hei', ?)",
                (f"$m{n}", room, sent),
            )
        connection.execute(
            "INSERT INTO queue_call VALUES ('q','k','4630','answered',1,2,'','','$q')"
        )

    store.write_and_wait(fill)
    store.close()
    assert forget(filled, OSTEROY.code) == 0
    assert "Kept: 2" in capsys.readouterr().err
    store = unlock(filled, lambda _: "løyndom", lambda: None).store
    left = [row["event"] for row in store.reader.execute("SELECT event FROM message")]
    assert left == ["$m1"]
    assert store.reader.execute("SELECT * FROM queue_call").fetchall() == []
    store.close()


@pytest.mark.parametrize("code", ["9999", "46x", "", "4630 OR 1=1"])
def test_a_slip_of_the_pen_is_no_success(
    filled: Profile, tmp_path: Path, capsys: Said, code: str
) -> None:
    assert forget(filled, code) == 1
    assert export_municipality(filled, code, tmp_path / "out") == 1
    assert "Known: 4630, none" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_nothing_is_done_while_the_program_runs(filled: Profile, capsys: Said) -> None:
    running = listen(filled.control_socket)
    assert forget(filled, OSTEROY.code) == 1
    assert "running" in capsys.readouterr().err
    running.close()


def test_without_a_log_there_is_nothing_to_export(profile: Profile, tmp_path: Path) -> None:
    assert export_municipality(profile, OSTEROY.code, tmp_path) == 1


@pytest.mark.parametrize(
    ("written", "policy"),
    [
        ("", NumberPolicy.FULL),
        ('[log]\nnumbers = "masked"', NumberPolicy.MASKED),
        ('[log]\nnumbers = "some"', NumberPolicy.NONE),
    ],
)
def test_a_number_policy_that_can_not_be_read_keeps_no_number(
    tmp_path: Path, written: str, policy: NumberPolicy
) -> None:
    (tmp_path / "settings.toml").write_text(written)
    assert retention(*load_settings(profile_in(tmp_path))).numbers is policy
