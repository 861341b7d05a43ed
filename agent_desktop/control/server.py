"""The running desktop's end of `ctl`. Holding the socket is also what makes it the only one."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable

import msgspec
from msgspec.structs import replace

from agent_desktop.control import messages as m
from agent_desktop.control.calls import NoSuchCall, NotThere, demand
from agent_desktop.control.dispatch import carry_out
from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.support_views import SupportView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import CallId
from agent_desktop.ipc.frames import FrameError, FrameReader, pack
from agent_desktop.ipc.local_socket import Listener

_log = logging.getLogger(__name__)
_CHUNK = 1 << 16
_SEARCH_SECONDS = 5.0


class DeskReport(msgspec.Struct, frozen=True):
    """What `status` tells: the view, and when each ring card was painted (seconds, UTC)."""

    view: DeskView
    painted: dict[CallId, float]


def report_desk(view: DeskView, painted: dict[CallId, float]) -> bytes:
    """The reply to `status`. What is only for reading in the window (a report of a fault, which
    libraries there are) is not repeated at every change.
    """
    report = DeskReport(replace(view, support=SupportView()), painted)
    return m.encode(m.Reply(desk=msgspec.Raw(m.encode(report))))


class ControlServer:
    """Serves `ctl` on the desktop's loop. `show`, `open_link` (False: it can't be read) and `quit`
    belong to the window.
    """

    def __init__(
        self,
        listener: Listener,
        actions: DeskActions,
        show: Callable[[str], None],
        open_link: Callable[[str], bool],
        quit_program: Callable[[], None],
    ) -> None:
        self._listener = listener
        self._actions = actions
        self._show = show
        self._open_link = open_link
        self._quit = quit_program
        self._painted: dict[CallId, float] = {}
        self._watchers: set[asyncio.StreamWriter] = set()
        self._server: asyncio.Server | None = None
        actions.subscribe(self._tell_watchers)

    async def start(self) -> None:
        """Begin to serve."""
        self._server = await asyncio.start_server(self._serve, sock=self._listener.socket)

    async def close(self) -> None:
        """Stop serving and let another desktop start."""
        if self._server is not None:
            self._server.close()
        for writer in list(self._watchers):
            writer.close()
        self._listener.close()

    def note_painted(self, call: CallId, moment: float) -> None:
        """A ring card is on the screen since this moment."""
        self._painted[call] = moment
        self._tell_watchers(self._actions.view)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        frames = FrameReader()
        admitted = False
        try:
            while data := await reader.read(_CHUNK):
                for frame in frames.feed(data):
                    if admitted:
                        writer.write(pack(await self._reply(frame, writer)))
                        continue
                    admitted = self._listener.admits(frame)
                    if not admitted:
                        return
                await writer.drain()
        except (FrameError, ConnectionError) as error:
            _log.warning("dropped a control connection: %s", error)
        finally:
            self._watchers.discard(writer)
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    async def _reply(self, frame: bytes, writer: asyncio.StreamWriter) -> bytes:
        try:
            request = m.decode_request(frame)
            self._carry_out(request, writer)
            if isinstance(request, m.Search):
                await self._found(request.query)
        except NoSuchCall as error:
            return m.encode(m.Reply(m.Refusal("no-such-call", str(error))))
        except NotThere as error:
            return m.encode(m.Reply(m.Refusal("not-there", str(error))))
        except msgspec.MsgspecError as error:
            return m.encode(m.Reply(m.Refusal("bad-request", str(error))))
        return self._report()

    def _carry_out(self, request: m.AnyRequest, writer: asyncio.StreamWriter) -> None:
        match request:
            case m.Watch():
                self._watchers.add(writer)
            case m.Show(page):
                self._show(page)
            case m.Link(link):
                demand(self._open_link(link), "the link has no telephone number that can be read")
            case m.Quit():
                asyncio.get_running_loop().call_soon(self._quit)
            case _:
                carry_out(request, self._actions)

    async def _found(self, query: str) -> None:
        """Return when what was searched for has been found, or something else is searched for."""
        done = asyncio.Event()

        def look(view: DeskView) -> None:
            panel = view.panel
            if panel is None or panel.searched or panel.query != query or not query.strip():
                done.set()

        self._actions.subscribe(look)
        try:
            look(self._actions.view)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(done.wait(), _SEARCH_SECONDS)
        finally:
            self._actions.unsubscribe(look)

    def _tell_watchers(self, _view: DeskView) -> None:
        if not self._watchers:
            return
        report = pack(self._report())
        for writer in self._watchers:
            writer.write(report)

    def _report(self) -> bytes:
        return report_desk(self._actions.view, self._painted)
