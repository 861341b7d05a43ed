"""The doctor's report in the user's language. Exit 0 when nothing is down."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from agent_desktop.doctor.checks import Check, Finding, examine
from agent_desktop.domain.status import Fault, Health
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import load_settings
from agent_desktop.ui.language import install_translations

_MARKS = {Health.OK: "✓", Health.OFF: "–", Health.DEGRADED: "!", Health.DOWN: "✗"}
translate = QCoreApplication.translate


def main(profile: Profile) -> int:
    """Examine a profile and print what was found, line by line."""
    app = QCoreApplication(sys.argv[:1])
    install_translations(app, load_settings(profile)[0].language)
    with tempfile.TemporaryDirectory(prefix="agent-doctor-") as folder:
        return asyncio.run(_report(profile, Path(folder) / "engine.sock"))


async def _report(profile: Profile, engine_socket: Path) -> int:
    worst = 0
    async for finding in examine(profile, engine_socket):
        print(f"{_MARKS[finding.health]} {_name(finding.check)}: {_sentence(finding)}")  # noqa: T201
        if finding.detail and finding.health is not Health.OK:
            print(f"    {finding.detail}")  # noqa: T201
        worst = max(worst, finding.health is Health.DOWN)
    return int(worst)


def _name(check: Check) -> str:
    return {
        Check.CONFIGURATION: translate("Doctor", "Configuration"),
        Check.KEYRING: translate("Doctor", "Keyring"),
        Check.KNOWLEDGE: translate("Doctor", "Knowledge base"),
        Check.SOUND: translate("Doctor", "Sound"),
        Check.TELEPHONE: translate("Doctor", "Telephone"),
        Check.CHAT: translate("Doctor", "Chat and shared log"),
    }[check]


def _sentence(finding: Finding) -> str:
    if finding.health is Health.OK:
        return translate("Doctor", "works.")
    if finding.health is Health.OFF:
        return translate(
            "Doctor", "not set up. Nothing is wrong, but nothing will work here either."
        )
    if finding.check is Check.KEYRING:
        return translate(
            "Doctor", "no keyring answers. You will be asked for a passphrase at each start."
        )
    return _remedy(finding.fault or Fault.OTHER)


def _remedy(fault: Fault) -> str:
    return {
        Fault.WRONG_PASSWORD: translate(
            "Doctor", "the user name or password is wrong. Set it with agent-desktop set-password."
        ),
        Fault.NO_PASSWORD: translate(
            "Doctor", "no password is stored. Set it with agent-desktop set-password."
        ),
        Fault.UNREACHABLE: translate(
            "Doctor", "the server does not answer. Check the address, the port and the network."
        ),
        Fault.CERTIFICATE: translate(
            "Doctor", "the server's certificate can't be trusted. Check the name and the CA file."
        ),
        Fault.REFUSED: translate(
            "Doctor", "the server refuses. Ask whoever runs it, with the line below."
        ),
        Fault.NO_DEVICE: translate(
            "Doctor", "there is no sound device. Nobody will hear anything."
        ),
        Fault.DEVICE_MISSING: translate(
            "Doctor", "the chosen headset is not there. Plug it in or choose another."
        ),
        Fault.DISK_FULL: translate("Doctor", "the disk is full. Make room."),
        Fault.NOT_READABLE: translate(
            "Doctor", "something can't be read. Mend it at the place below."
        ),
        Fault.CRASHED: translate("Doctor", "the telephone process does not start."),
        Fault.OTHER: translate("Doctor", "something is wrong. The line below says what."),
    }[fault]
