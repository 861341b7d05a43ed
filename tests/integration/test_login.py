"""Logging in to a real homeserver: with a login token, once, and again after the token ran out."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desktop.demo.servers.synapse import SynapseServer
from agent_desktop.matrix.api import Homeserver, MatrixApi
from agent_desktop.matrix.session import PASSWORD, TOKEN, NoPassword, log_in
from agent_desktop.matrix.shapes import Json
from tests.fixtures.town import Kept


async def test_a_login_token_is_good_for_once_and_the_device_stays(tmp_path: Path) -> None:
    async with SynapseServer(tmp_path) as server:
        user = server.user_id("ragnhild")
        password = await server.add_user("ragnhild", "Ragnhild")
        async with MatrixApi(Homeserver(server.url)) as elsewhere:
            await elsewhere.login(user, password, "ELSEWHERE")
            path = "/_matrix/client/v1/login/get_token"
            given = await elsewhere._ask("POST", path, Json, body={})
        secrets = Kept({TOKEN: given["login_token"]})
        async with MatrixApi(Homeserver(server.url)) as api:
            first = await log_in(api, user, secrets)
            assert (first.user, secrets[TOKEN]) == (user, "")
            assert (await log_in(api, user, secrets)).token == first.token
            await api._ask("POST", "/_matrix/client/v3/logout", Json, body={})
            with pytest.raises(NoPassword):
                await log_in(api, user, secrets)
            secrets[TOKEN] = given["login_token"]
            with pytest.raises(NoPassword):
                await log_in(api, user, secrets)
            secrets[PASSWORD] = password
            again = await log_in(api, user, secrets)
            assert again.device == first.device
            assert again.token != first.token
