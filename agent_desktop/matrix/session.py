"""The login: token and device id kept in the keyring, password only when the token is no good."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import msgspec

from agent_desktop.domain.ids import new_id
from agent_desktop.matrix.api import MatrixApi, MatrixError
from agent_desktop.matrix.shapes import Login

_SESSION = "matrix-session"
TOKEN = "matrix-token"  # noqa: S105 - the name it has in the keyring
PASSWORD = "matrix-password"  # noqa: S105 - the name it has in the keyring


class KeptSecrets(Protocol):
    """Where secrets are kept."""

    def get(self, name: str) -> str | None: ...
    def put(self, name: str, secret: str) -> None: ...


class Session(msgspec.Struct, frozen=True):
    """Who we are on the homeserver. The device id lives as long as the profile."""

    user: str
    device: str
    token: str = ""


class NoPassword(Exception):  # noqa: N818 - a state the agent hears about
    """There is neither a token that works nor a password."""


async def log_in(api: MatrixApi, user: str, secrets: KeptSecrets) -> Session:
    """Log in as cheaply as possible and keep the session.

    First with the kept access token; then with a login token, which is good for once and gone
    afterwards; then with the password. The device id is the same at every login, also after a soft
    logout: only then is a resent transaction the same event.
    Raises NoPassword, MatrixError, Unreachable or NoKeyring.
    """
    kept = _kept(secrets, user)
    if kept.token and await _still_good(api, kept):
        return kept
    api.use_token("")
    login = await _by_token(api, secrets, kept.device)
    if login is None:
        password = secrets.get(PASSWORD)
        if password is None:
            raise NoPassword(user)
        login = await api.login(user, password, kept.device)
    session = Session(login.user_id, login.device_id, login.access_token)
    secrets.put(_SESSION, msgspec.json.encode(session).decode())
    return session


async def _by_token(api: MatrixApi, secrets: KeptSecrets, device: str) -> Login | None:
    """With a login token, if there is one that is still good (`m.login.token`)."""
    token = secrets.get(TOKEN)
    if not token:
        return None
    try:
        login = await api.login_with_token(token, device)
    except MatrixError as error:
        if not error.is_login:
            raise
        login = None
    secrets.put(TOKEN, "")
    return login


async def _still_good(api: MatrixApi, session: Session) -> bool:
    api.use_token(session.token)
    try:
        await api.whoami()
    except MatrixError as error:
        if error.is_login:
            return False
        raise
    return True


def _kept(secrets: KeptSecrets, user: str, new: Callable[[], str] = new_id) -> Session:
    text = secrets.get(_SESSION)
    if text is not None:
        try:
            session = msgspec.json.decode(text, type=Session)
        except msgspec.MsgspecError:
            session = None
        if session is not None and session.user == user:
            return session
    fresh = Session(user, new())
    secrets.put(_SESSION, msgspec.json.encode(fresh).decode())
    return fresh
