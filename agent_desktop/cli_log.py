"""A municipality's data on its way out: exported, and deleted from this machine."""

from __future__ import annotations

import asyncio
import getpass
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from agent_desktop.domain.failures import NotSaved
from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.ipc.local_socket import AlreadyListening, listen
from agent_desktop.logbook.export import export
from agent_desktop.settings.centre import load_municipalities
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import beside, load_settings
from agent_desktop.store.database import Store
from agent_desktop.store.repair import remove_set_aside
from agent_desktop.team_setup import forget_all_of
from agent_desktop.unlock import Locked, unlock


def export_municipality(profile: Profile, code: str, folder: Path) -> int:
    """Write a municipality's records into a folder. Returns the exit code."""

    def work(store: Store) -> None:
        _demand_known(profile, store, code)
        written = export(store.reader, _code(code), folder)
        for name, count in written.items():
            print(f"{folder / name}: {count}")

    return _with_store(profile, work)


def forget(profile: Profile, code: str) -> int:
    """Delete a municipality's records from this machine. Returns the exit code."""

    def work(store: Store) -> None:
        _demand_known(profile, store, code)
        (waiting,) = store.reader.execute(
            "SELECT count(*) FROM contact WHERE municipality = ? AND shared = 0",
            (_code(code) or "",),
        ).fetchone()
        (unsent,) = store.reader.execute(
            "SELECT count(*) FROM message WHERE sent = 0 AND room GLOB ?", (f"unit-{code}-*",)
        ).fetchone()
        waiting += unsent
        store.write_and_wait(lambda c: forget_all_of(c, _code(code)))
        asyncio.run(_rewrite(store))
        remove_set_aside(profile.database, datetime.now(UTC))
        print("Deleted from this machine: contacts, promises, questions, calls and conversations")
        print(f"of {code}.")
        print(
            "Incidents stay: they belong to all. What is written in the room from now on comes in"
        )
        print("as long as this person is a member of it: see docs/administrator.md.")
        if waiting:
            print(f"Kept: {waiting} that the homeserver does not have yet.", file=sys.stderr)

    return _with_store(profile, work)


class _Unknown(Exception):  # noqa: N818 - said to a person
    """Nobody has ever heard of the municipality."""


def _demand_known(profile: Profile, store: Store, code: str) -> None:
    """Raises _Unknown for a code that is neither configured nor in the log: a slip of the pen must
    not look like a success.
    """
    settings, _ = load_settings(profile)
    configured = load_municipalities(beside(profile, settings.files.municipalities)).values
    logged = store.reader.execute(
        "SELECT DISTINCT municipality FROM contact WHERE municipality > ''"
    )
    known = {*(m.code for m in configured), *(row["municipality"] for row in logged), "none"}
    if code not in known:
        raise _Unknown(f"There is no municipality {code!r}. Known: {', '.join(sorted(known))}.")


def _code(written: str) -> MunicipalityCode | None:
    return None if written == "none" else MunicipalityCode(written)


def _with_store(profile: Profile, work: Callable[[Store], None]) -> int:
    """Do something with the store while the program is closed: it must not be used by two."""
    if not profile.database.exists():
        print(f"There is no log in {profile.data}.", file=sys.stderr)
        return 1
    try:
        listener = listen(profile.control_socket)
    except AlreadyListening:
        print("The program is running. Close it first.", file=sys.stderr)
        return 1
    try:
        store = unlock(profile, _ask, lambda: None).store
        try:
            work(store)
        finally:
            store.close()
    except (_Unknown, Locked, NotSaved, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        listener.close()
    return 0


async def _rewrite(store: Store) -> None:
    """Leave nothing of it in the file."""
    await store.rewrite()
    await store.checkpoint()


def _ask(was_wrong: bool) -> str | None:
    return getpass.getpass("Wrong. Passphrase: " if was_wrong else "Passphrase: ") or None
