"""One request to a wiki at a time: bounded in time and size, and ended by `close`."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import httpx

from agent_desktop.knowledge.source import SourceUnavailable

LARGEST_ANSWER = 32 * 1024 * 1024
_TIMEOUT = httpx.Timeout(15.0, connect=5.0)
_LONGEST_REQUEST = 60.0
"""Seconds for one whole answer, however slowly it drips."""
_AGENT = "Agent-Desktop (knowledge panel)"


class WikiHttp:
    """Posts forms to one address. Raises SourceUnavailable, with nothing of what was sent in it."""

    def __init__(self, address: str, ca_file: str = "") -> None:
        self._address = address
        self._ca_file = ca_file
        self._http: httpx.Client | None = None
        self._socket: socket.socket | None = None
        self._closed = False

    def post(self, form: Mapping[str, str]) -> bytes:
        """The body of the answer."""
        if self._closed:
            raise SourceUnavailable("closed")
        self._http = self._http or httpx.Client(
            verify=_trust(self._ca_file), timeout=_TIMEOUT, headers={"User-Agent": _AGENT}
        )
        try:
            return self._post(self._http, form)
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, RuntimeError) as error:
            # RuntimeError is what httpx says when it was closed meanwhile.
            raise SourceUnavailable(self._trouble(error)) from None

    def close(self) -> None:
        """From any thread: what runs ends soon, and nothing starts any more."""
        self._closed = True
        if self._socket is not None:
            with suppress(OSError):  # a read that waits in another thread wakes up by this alone
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
        if self._http is not None:
            self._http.close()

    def forget(self) -> None:
        """Drop the session."""
        if self._http is not None:
            self._http.cookies.clear()

    def _post(self, http: httpx.Client, form: Mapping[str, str]) -> bytes:
        until = time.monotonic() + _LONGEST_REQUEST
        body = bytearray()
        extensions = {"trace": self._remember_socket}
        with http.stream("POST", self._address, data=dict(form), extensions=extensions) as response:
            if response.is_redirect:
                raise SourceUnavailable("the wiki has moved to another address")
            if not response.is_success:
                raise SourceUnavailable(f"the wiki answers with HTTP {response.status_code}")
            for piece in response.iter_bytes():
                body += piece
                if len(body) > LARGEST_ANSWER:
                    raise SourceUnavailable("the wiki's answer is too large")
                if time.monotonic() > until:
                    raise SourceUnavailable("the wiki answers too slowly")
        return bytes(body)

    def _remember_socket(self, event: str, info: Mapping[str, Any]) -> None:
        if event in {"connection.connect_tcp.complete", "connection.start_tls.complete"}:
            self._socket = info["return_value"].get_extra_info("socket")

    def _trouble(self, error: Exception) -> str:
        if self._closed:
            return "closed"
        match error:
            case httpx.InvalidURL() | httpx.UnsupportedProtocol():
                return "this is no address of a wiki"
            case httpx.TimeoutException():
                return "the wiki does not answer in time"
            case httpx.ConnectError() if "CERTIFICATE" in str(error).upper():
                return "the wiki's certificate is not trusted"
            case httpx.ConnectError():
                return "the wiki can't be reached"
            case _:
                return "the connection to the wiki broke"


def _trust(ca_file: str) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=ca_file or None)
    except (OSError, ssl.SSLError) as error:
        raise SourceUnavailable(f"the certificates in {ca_file} can't be read") from error
