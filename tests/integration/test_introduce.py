"""The account of a first start is tried at a real exchange."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desktop.demo.servers.asterisk import AsteriskServer
from agent_desktop.doctor.checks import try_account
from agent_desktop.domain.status import Fault, Health
from agent_desktop.settings.settings import Settings, TelephoneSettings
from tests.fixtures.telephone import agent


@pytest.mark.parametrize(
    ("spoils", "health", "fault"),
    [("", Health.OK, None), ("x", Health.DOWN, Fault.WRONG_PASSWORD)],
)
async def test_the_exchange_says_whether_it_knows_the_account(
    asterisk: AsteriskServer, tmp_path: Path, spoils: str, health: Health, fault: Fault | None
) -> None:
    account = agent(asterisk, "101")
    telephone = TelephoneSettings(
        host=account.host,
        port=account.port,
        user=account.user,
        transport="udp",
        bind=account.transport.bind,
    )
    finding = await try_account(
        Settings(telephone=telephone), account.password + spoils, tmp_path / "engine.sock"
    )
    assert (finding.health, finding.fault) == (health, fault), str(finding)
