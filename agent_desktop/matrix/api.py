"""The few calls of the Matrix client-server API that the program needs, typed.

All methods run on the desktop's loop and raise MatrixError or Unreachable, nothing else.
"""

from __future__ import annotations

import json
import ssl
from collections.abc import AsyncGenerator
from contextlib import aclosing
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar, cast
from urllib.parse import quote

import msgspec
from msgspec import Struct

from agent_desktop.domain.status import Fault
from agent_desktop.matrix.rooms import server_of
from agent_desktop.matrix.shapes import (
    CANONICAL_ALIAS,
    MEMBER,
    MESSAGE,
    POWER_LEVELS,
    REACTION,
    RECEIPT,
    REDACTION,
    TYPING,
    Json,
    Login,
    Messages,
    Sync,
)

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")
MOST_MESSAGES = 1000
"""Synapse gives no more at once."""
_BASE = "/_matrix/client/v3"
_SYNC_MARGIN_SECONDS = 15.0
_TIMEOUT_SECONDS = 20.0
_UNAUTHORIZED = 401
_FORBIDDEN = 403
_NOT_FOUND = 404
_TOO_MANY = 429


class Unreachable(Exception):  # noqa: N818 - a state, not a fault of ours
    """No answer from the homeserver. `fault` says in which way."""

    def __init__(self, fault: Fault, detail: str) -> None:
        super().__init__(detail)
        self.fault = fault


class TooLarge(Exception):  # noqa: N818 - a state, not a fault of ours
    """A file is larger than was asked for."""


class MatrixError(Exception):
    """The homeserver's answer was an error (specification section "Standard error response").

    `soft_logout`: the token has run out, the device has not (section "Soft logout").
    """

    def __init__(
        self,
        status: int,
        errcode: str,
        message: str,
        retry_after: float | None,
        *,
        soft_logout: bool = False,
    ) -> None:
        super().__init__(f"{status} {errcode}: {message}")
        self.status = status
        self.errcode = errcode
        self.retry_after = retry_after
        self.soft_logout = soft_logout

    @property
    def is_login(self) -> bool:
        """The access token or the password is not good (any more)."""
        return self.status == _UNAUTHORIZED or (
            self.status == _FORBIDDEN and self.errcode == "M_FORBIDDEN"
        )

    @property
    def is_passing(self) -> bool:
        """Trying the same again later can help."""
        return self.status == _TOO_MANY or self.status >= 500  # noqa: PLR2004


class Homeserver(Struct, frozen=True):
    """Where it is and whom to trust. An empty `ca_file` is the system's store."""

    url: str
    ca_file: str = ""


class MatrixApi:
    """One homeserver, one access token."""

    def __init__(self, server: Homeserver) -> None:
        """Raises Unreachable when the CA file can't be read."""
        import httpx  # noqa: PLC0415 - a tenth of a second, which a window needs not wait for

        self._failures = (httpx.HTTPError, httpx.InvalidURL)
        self._http = httpx.AsyncClient(
            base_url=server.url, verify=_trust(server.ca_file), timeout=_TIMEOUT_SECONDS
        )
        self._token = ""
        self.user = ""
        """Who we are, known once we are logged in."""

    @property
    def server_name(self) -> str:
        """The homeserver's own name, known once we are logged in."""
        return server_of(self.user)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    def use_token(self, token: str) -> None:
        """Use this access token from now on."""
        self._token = token

    async def versions(self) -> Json:
        """The specification versions the server speaks; the cheapest sign of life."""
        return await self._ask("GET", "/_matrix/client/versions", Json)

    async def login(self, user: str, password: str, device_id: str) -> Login:
        """Log in with a password. The same device id gives the same device."""
        identifier = {"type": "m.id.user", "user": user}
        return await self._log_in(
            {"type": "m.login.password", "identifier": identifier, "password": password}, device_id
        )

    async def login_with_token(self, token: str, device_id: str) -> Login:
        """Log in with a login token, which is good for once."""
        return await self._log_in({"type": "m.login.token", "token": token}, device_id)

    async def log_out(self) -> None:
        """Give token and device back."""
        await self._ask("POST", f"{_BASE}/logout", Json, body={})

    async def _log_in(self, proof: Json, device_id: str) -> Login:
        device = {"device_id": device_id, "initial_device_display_name": "Agent Desktop"}
        login = await self._ask("POST", f"{_BASE}/login", Login, body={**proof, **device})
        self._token = login.access_token
        self.user = login.user_id
        return login

    async def whoami(self) -> str:
        """The user id the token belongs to."""
        answer = await self._ask("GET", f"{_BASE}/account/whoami", Json)
        self.user = str(answer["user_id"])
        return self.user

    async def sync(self, since: str, timeout_ms: int) -> Sync:
        """New events since a batch token; waits up to `timeout_ms` for the first."""
        query = {
            "timeout": str(timeout_ms),
            "filter": _SYNC_FILTER,
            "set_presence": "offline",
        }
        if since:
            query["since"] = since
        return await self._ask(
            "GET",
            f"{_BASE}/sync",
            Sync,
            query=query,
            timeout=timeout_ms / 1000 + _SYNC_MARGIN_SECONDS,
        )

    async def messages(self, room: str, start: str, limit: int = MOST_MESSAGES) -> Messages:
        """Older events, newest first, from a batch token backwards; none starts at the end.

        Of every type: what is no message is for the caller to leave alone.
        """
        query = {"dir": "b", "limit": str(limit)}
        if start:
            query["from"] = start
        return await self._ask("GET", f"{_room(room)}/messages", Messages, query=query)

    async def send(self, room: str, transaction: str, content: Json) -> str:
        """Send a message event and give back its id. The same transaction is the same event."""
        return await self.send_event(room, MESSAGE, transaction, content)

    async def send_event(self, room: str, kind: str, transaction: str, content: Json) -> str:
        """Send an event of any type and give back its id. The same transaction is the same event.

        A redaction's content names what it takes back (specification, "Redactions").
        """
        path = f"{_room(room)}/send/{quote(kind, safe='')}/{quote(transaction, safe='')}"
        if kind == REDACTION:
            target = quote(str(content["redacts"]), safe="")
            path = f"{_room(room)}/redact/{target}/{quote(transaction, safe='')}"
        answer = await self._ask("PUT", path, Json, body=content)
        return str(answer["event_id"])

    async def say_typing(self, room: str, user: str, typing: bool, timeout_ms: int) -> None:
        """Tell a room whether we are writing; it is forgotten after a while."""
        path = f"{_room(room)}/typing/{quote(user, safe='')}"
        body = {"typing": True, "timeout": timeout_ms} if typing else {"typing": False}
        await self._ask("PUT", path, Json, body=body)

    async def say_read(self, room: str, event: str) -> None:
        """Tell a room that everything up to an event has been read."""
        path = f"{_room(room)}/receipt/m.read/{quote(event, safe='')}"
        await self._ask("POST", path, Json, body={})

    async def members(self, room: str) -> list[str]:
        """Who is in a room or asked into it."""
        path = f"{_room(room)}/members"
        answer = await self._ask("GET", path, Json, query={"not_membership": "leave"})
        return [str(event["state_key"]) for event in answer["chunk"]]

    async def upload(self, name: str, kind: str, content: bytes) -> str:
        """Put a file on the homeserver and give back its mxc address."""
        answer = await self._ask(
            "POST", "/_matrix/media/v3/upload", Json, query={"filename": name}, raw=(kind, content)
        )
        return str(answer["content_uri"])

    async def download(self, mxc: str, limit: int) -> bytes:
        """A file from the homeserver. Raises TooLarge as soon as it is larger than `limit` octets,
        whatever was said of its size.
        """
        server, _, media = mxc.removeprefix("mxc://").partition("/")
        path = (
            f"/_matrix/client/v1/media/download/{quote(server, safe=':')}/{quote(media, safe='')}"
        )
        headers = {**self._headers(), "Accept-Encoding": "identity"}
        try:
            async with self._http.stream("GET", path, headers=headers) as response:
                if response.is_error:
                    await response.aread()
                    raise _refusal(response)
                got = bytearray()
                raw = cast("AsyncGenerator[bytes, None]", response.aiter_raw())
                async with aclosing(raw) as parts:
                    async for part in parts:
                        got += part
                        if len(got) > limit:
                            break
                if len(got) > limit:
                    raise TooLarge(mxc)
                return bytes(got)
        except self._failures as error:
            raise _unreachable(error) from error

    async def join(self, room_or_alias: str) -> str:
        """Join a room one is invited to or that is open; joining again does no harm."""
        path = f"{_BASE}/join/{quote(room_or_alias, safe='')}"
        return str((await self._ask("POST", path, Json, body={}))["room_id"])

    async def room_of(self, room_alias: str) -> str | None:
        """The room an alias points to; None when there is none."""
        path = f"{_BASE}/directory/room/{quote(room_alias, safe='')}"
        try:
            answer = await self._ask("GET", path, Json)
        except MatrixError as error:
            if error.status == _NOT_FOUND:
                return None
            raise
        return str(answer["room_id"])

    async def invite(self, room: str, user: str) -> None:
        """Ask somebody into a room."""
        await self._ask("POST", f"{_room(room)}/invite", Json, body={"user_id": user})

    async def create_room(self, body: Json) -> str:
        """Create a room and give back its id."""
        return str((await self._ask("POST", f"{_BASE}/createRoom", Json, body=body))["room_id"])

    async def display_name(self, user: str) -> str:
        """A user's display name, the user id when there is none."""
        path = f"{_BASE}/profile/{quote(user, safe='')}/displayname"
        try:
            answer = await self._ask("GET", path, Json)
        except MatrixError:
            return user
        return str(answer.get("displayname") or user)

    async def _ask(
        self,
        method: str,
        path: str,
        shape: type[T],
        *,
        body: Json | None = None,
        raw: tuple[str, bytes] | None = None,
        query: dict[str, str] | None = None,
        timeout: float = _TIMEOUT_SECONDS,  # noqa: ASYNC109 - httpx keeps the time
    ) -> T:
        headers = self._headers()
        content = msgspec.json.encode(body) if body is not None else None
        if raw is not None:
            headers["Content-Type"], content = raw
        try:
            response = await self._http.request(
                method, path, content=content, params=query, headers=headers, timeout=timeout
            )
        except self._failures as error:
            raise _unreachable(error) from error
        if response.is_error:
            raise _refusal(response)
        try:
            return msgspec.json.decode(response.content, type=shape)
        except msgspec.MsgspecError as error:
            raise Unreachable(Fault.OTHER, f"no Matrix server answers there: {error}") from error

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._token}"} if self._token else {}


def _room(room: str) -> str:
    return f"{_BASE}/rooms/{quote(room, safe='')}"


def _trust(ca_file: str) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=ca_file or None)
    except (OSError, ssl.SSLError) as error:
        raise Unreachable(Fault.CERTIFICATE, f"{ca_file}: {error}") from error


def _unreachable(error: Exception) -> Unreachable:
    text = str(error) or type(error).__name__
    is_certificate = "CERTIFICATE" in text.upper()
    return Unreachable(Fault.CERTIFICATE if is_certificate else Fault.UNREACHABLE, text)


def _refusal(response: httpx.Response) -> MatrixError:
    try:
        body = msgspec.json.decode(response.content, type=Json)
    except msgspec.MsgspecError:
        body = {}
    wait = body.get("retry_after_ms")
    return MatrixError(
        response.status_code,
        str(body.get("errcode", "")),
        str(body.get("error", "")),
        wait / 1000 if isinstance(wait, int) else None,
        soft_logout=body.get("soft_logout") is True,
    )


_STATE = [POWER_LEVELS, CANONICAL_ALIAS]
_OURS = "no.kontaktsenter.*"
_SYNC_FILTER = json.dumps(
    {
        "presence": {"types": []},
        "account_data": {"types": []},
        "room": {
            "ephemeral": {"types": [TYPING, RECEIPT]},
            "account_data": {"types": []},
            "state": {"types": _STATE},
            "timeline": {
                "types": [MESSAGE, REACTION, REDACTION, MEMBER, _OURS, *_STATE],
                "limit": 100,
            },
        },
    }
)
