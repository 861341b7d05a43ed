"""Somebody who writes in the wiki, through its API."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self

import httpx

from agent_desktop.demo.servers.process import ServerError

Json = dict[str, Any]
_SECONDS = 60.0


class WikiEditor:
    """Logged in while its `async with` block runs. What the wiki refuses is a ServerError."""

    def __init__(self, url: str, user: str, password: str) -> None:
        self._http = httpx.AsyncClient(base_url=url, trust_env=False, timeout=_SECONDS)
        self._user = user
        self._password = password
        self._token = ""

    async def __aenter__(self) -> Self:
        token = await self._token_for("login")
        login = {"lgname": self._user, "lgpassword": self._password, "lgtoken": token}
        await self._ask(action="login", **login)
        self._token = await self._token_for("csrf")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        await self._http.aclose()

    async def edit(self, title: str, text: str) -> None:
        """Write a page, new or not."""
        await self._do("edit", title=title, text=text)

    async def move(
        self, title: str, to: str, *, redirect: bool = True, subpages: bool = False
    ) -> None:
        """Move a page, with a redirect left behind, with its subpages."""
        options: dict[str, str] = {} if redirect else {"noredirect": "1"}
        if subpages:
            options["movesubpages"] = "1"
        await self._do("move", **{"from": title}, to=to, **options)

    async def delete(self, title: str) -> None:
        """Delete a page; its subpages stay."""
        await self._do("delete", title=title)

    async def restore(self, title: str) -> None:
        """Bring a deleted page back."""
        await self._do("undelete", title=title)

    async def merge(self, title: str, into: str) -> None:
        """Move a page's whole history into another's. What is left redirects there."""
        await self._do("mergehistory", **{"from": title}, to=into)

    async def page_id(self, title: str) -> int:
        """The number a page keeps when it is moved. ServerError when there is none."""
        answer = await self._ask(action="query", titles=title)
        try:
            return int(answer["query"]["pages"][0]["pageid"])
        except KeyError as error:
            raise ServerError(f"The wiki has no page {title!r}.") from error

    async def _do(self, action: str, **parameters: str) -> None:
        await self._ask(action=action, token=self._token, **parameters)

    async def _token_for(self, kind: str) -> str:
        answer = await self._ask(action="query", meta="tokens", type=kind)
        return str(answer["query"]["tokens"][f"{kind}token"])

    async def _ask(self, **parameters: str) -> Json:
        form = {"format": "json", "formatversion": "2", **parameters}
        response = await self._http.post("/api.php", data=form)
        answer: Json = response.json() if response.is_success else {"error": response.text[:500]}
        if "error" in answer or answer.get("login", {}).get("result", "Success") != "Success":
            raise ServerError(f"The wiki refused {parameters.get('action')}: {answer}")
        return answer
