"""The accounts of a first start are tried at a real exchange and a real homeserver."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desktop.demo.servers.asterisk import AsteriskServer
from agent_desktop.demo.servers.synapse import SynapseServer
from agent_desktop.doctor.checks import try_account, try_chat
from agent_desktop.domain.status import Fault, Health
from agent_desktop.matrix.api import Homeserver, MatrixApi
from agent_desktop.matrix.shapes import Json
from agent_desktop.settings.settings import MatrixSettings, Settings, TelephoneSettings
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


async def test_the_homeserver_says_whether_it_knows_the_account(tmp_path: Path) -> None:
    async with SynapseServer(tmp_path / "server") as server:
        password = await server.add_user("ragnhild", "ragnhild")
        user = server.user_id("ragnhild")
        settings = Settings(matrix=MatrixSettings(server.url, user))
        async with MatrixApi(Homeserver(server.url)) as api:
            await api.login(user, password, "desk")
            before = await api._ask("GET", "/_matrix/client/v3/devices", Json)
            assert (await try_chat(settings, password)).health is Health.OK
            after = await api._ask("GET", "/_matrix/client/v3/devices", Json)
        assert len(after["devices"]) == len(before["devices"]), "no device is left behind"
        wrong = await try_chat(settings, password + "x")
        assert (wrong.health, wrong.fault) == (Health.DOWN, Fault.WRONG_PASSWORD)
    gone = await try_chat(settings, password)
    assert (gone.health, gone.fault) == (Health.DOWN, Fault.UNREACHABLE)
