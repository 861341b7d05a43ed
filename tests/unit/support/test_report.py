"""The report has what IT needs, and what a person has cut away is not in the file."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from agent_desktop.domain.status import Fault, Health, Service, ServiceState
from agent_desktop.settings.settings import Settings
from agent_desktop.support.report import INSIDE, FaultReports
from agent_desktop.support.settings_text import settings_lines
from agent_desktop.support.versions import libraries, versions

NOW = datetime(2026, 5, 13, 10, 42, tzinfo=UTC)
DOWN = ServiceState(
    Service.TELEPHONE, Health.DOWN, Fault.UNREACHABLE, "sip:4417@pbx.example 90000214", NOW
)
SETTINGS = msgspec.convert(
    {
        "agent": {"name": "Ragnhild Tveiten"},
        "telephone": {
            "host": "pbx.example",
            "user": "4417",
            "transport": "tcp",
            "port": 5061,
            "watched": ["4418", "4419"],
            "forward-to": "90000333",
        },
        "matrix": {"homeserver": "https://chat.example", "user": "@ragnhild:chat.example"},
    },
    Settings,
)


def reports(tmp_path: Path) -> FaultReports:
    log = tmp_path / "desktop.log"
    log.write_text(
        "2026-05-13 10:42:07,123 ERROR agent_desktop: call from +47 900 00 214 by Ragnhild\n"
        f"File {Path.home() / 'desk.py'}\npassword=hunter2\n",
        encoding="utf-8",
    )
    logs = (log, tmp_path / "engine.log")
    return FaultReports("0.1.0", SETTINGS, logs, lambda: ["Ragnhild Tveiten", "4417"])


async def test_everything_it_needs_and_nobody_in_it(tmp_path: Path) -> None:
    text = await reports(tmp_path).report([DOWN], NOW)
    for part in ("versions", "health", "settings", "desktop.log", "engine.log"):
        assert f"== {part} ==" in text
    assert "telephone: down · unreachable" in text
    assert "telephone.transport = tcp" in text
    assert "2026-05-13 10:42:07,123 ERROR agent_desktop: call from" in text
    for gone in (
        "Ragnhild",
        "4417",
        "4418",
        "90000333",
        "214",
        "hunter2",
        "pbx.example",
        "chat.example",
    ):
        assert gone not in text
    assert str(Path.home()) not in text
    assert "(No such file or directory)" in text


async def test_the_file_is_what_was_read(tmp_path: Path) -> None:
    path = tmp_path / "report.zip"
    made = reports(tmp_path)
    text = (await made.report([DOWN], NOW)).replace("telephone.port = 5061\n", "")
    await made.save(path, "Ringde Ragnhild på 900 00 214, så vart det stilt.", text)
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == [INSIDE]
        inside = archive.read(INSIDE).decode()
    assert inside == f"Ringde ‹name› på ‹number›, så vart det stilt.\n\n{text}"


async def test_what_can_not_be_written_leaves_nothing(tmp_path: Path) -> None:
    made = reports(tmp_path)
    with pytest.raises(OSError, match="nowhere"):
        await made.save(tmp_path / "nowhere" / "a.zip", "", "x")
    place = tmp_path / "folder.zip"
    place.mkdir()
    (place / "inside").touch()
    with pytest.raises(OSError, match="folder"):
        await made.save(place, "", "x")
    left = {one.name for one in tmp_path.iterdir()}  # noqa: ASYNC240
    assert left == {"desktop.log", "folder.zip"}


async def test_only_the_end_of_a_long_log(tmp_path: Path) -> None:
    made = reports(tmp_path)
    log = tmp_path / "engine.log"
    log.write_bytes(b"".join(b"line of the log %d ends\n" % n for n in range(20_000)) + b"\xff")
    text = await made.report([], NOW)
    assert len(text) < 140_000
    assert "line of the log 1 ends" not in text
    assert text.rstrip().endswith("�")


async def test_a_line_without_an_end_takes_no_time(tmp_path: Path) -> None:
    made = reports(tmp_path)
    (tmp_path / "engine.log").write_text("from:" * 24_000)
    assert len(await made.report([], NOW)) < 10_000


def test_settings_tell_switches_and_not_words() -> None:
    lines = list(settings_lines(SETTINGS))
    assert "agent.name = ‹set›" in lines
    assert "telephone.proxy = ‹empty›" in lines
    assert "telephone.watched = ‹2›" in lines
    assert "telephone.codecs = opus, G722, PCMA, PCMU" in lines
    assert "telephone.verify = on" in lines
    assert "language = nn" in lines
    assert not any("example" in line or "Ragnhild" in line for line in lines)


def test_versions_and_licences() -> None:
    told = dict(versions("0.1.0"))
    assert told["Agent Desktop"] == "0.1.0"
    assert told["Python"]
    found = {library.name.lower(): library for library in libraries()}
    assert found["httpx"].licence
    assert all(library.version for library in found.values())
