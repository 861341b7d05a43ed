"""An invented day with faults, for pictures and tests."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from agent_desktop.desk.support_views import (
    AccountFacts,
    LibraryFacts,
    SupportFacts,
    SupportView,
)
from agent_desktop.desk.team_views import QueueView
from agent_desktop.domain.language import Language
from agent_desktop.domain.queue import QueueState
from agent_desktop.domain.status import Fault, Health, Service, ServiceState
from tests.unit.ui.pictured_desk import IDLE, ago

_DOCS = Path(__file__).resolve().parents[3] / "docs"
FACTS = SupportFacts(
    versions=(
        ("Agent Desktop", "0.1.0"),
        ("Python", "3.11.7"),
        ("PySide6", "6.11.3"),
        ("pjsip (pjsua2)", "2.17"),
    ),
    libraries=(
        LibraryFacts("httpx", "0.28.1", "BSD-3-Clause"),
        LibraryFacts("PySide6_Essentials", "6.11.3", "LGPL-3.0-only OR GPL-3.0-only"),
        LibraryFacts("silent", "1.0", ""),
    ),
    accounts=(
        AccountFacts("101@pbx.kontaktsenter.example", "tls", "required"),
        AccountFacts("201@old.kontaktsenter.example", "udp", "off"),
    ),
    homeserver="https://chat.kontaktsenter.example",
    user="@ragnhild:kontaktsenter.example",
    settings_file=Path("/home/ragnhild/.config/agent-desktop/settings.toml"),
    logs=(
        Path("/home/ragnhild/.local/share/agent-desktop/desktop.log"),
        Path("/run/user/1000/agent-desktop/engine.log"),
    ),
    guides=((Language.NYNORSK, _DOCS / "brukarrettleiing.md"),),
    mail="it@kontaktsenter.example",
)
REPORT = "== versions ==\nAgent Desktop 0.1.0\n\n== health ==\nchat: down · unreachable\n"
FAULTY = replace(
    IDLE,
    services=(
        ServiceState(Service.ENGINE, Health.OK, since=ago(100)),
        ServiceState(Service.TELEPHONE, Health.OK, since=ago(100)),
        ServiceState(
            Service.CHAT, Health.DOWN, Fault.UNREACHABLE, "[Errno 113] No route to host", ago(12)
        ),
        ServiceState(Service.KNOWLEDGE, Health.OFF),
        ServiceState(Service.SOUND, Health.DEGRADED, Fault.DEVICE_MISSING, "USB", ago(3)),
    ),
    queue=QueueView(state=QueueState("main", ago(1)), stale=True, expected=True),
    support=SupportView(FACTS, last_good=((Service.CHAT, ago(12)),)),
)
REPORTED = replace(
    FAULTY,
    support=replace(FAULTY.support, report=REPORT, saved=Path("/home/ragnhild/agent-desktop.zip")),
)
