"""Subscriptions to the lamps of colleagues' extensions (dialog events, RFC 4235)."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable

import pjsua2 as pj

from agent_desktop.domain.line import LineState
from agent_desktop.phone import messages as m
from agent_desktop.phone.engine.account import EngineAccount
from agent_desktop.phone.engine.callbacks import callback
from agent_desktop.phone.engine.notify import line_state

_log = logging.getLogger(__name__)


class _Lamp(pj.Buddy):  # type: ignore[misc]
    """One extension. pjsip renews the subscription."""

    def __init__(self, account: EngineAccount, extension: str, changed: Callable[[], None]) -> None:
        super().__init__()
        self.extension = extension
        self.state = LineState.UNKNOWN
        self._changed = changed
        config = pj.BuddyConfig()
        config.uri = account.uri(extension)
        config.subscribe_dlg_event = True
        self.create(account, config)

    @callback
    def onBuddyEvSubDlgEventState(  # noqa: N802 - pjsua2's name
        self, prm: pj.OnBuddyEvSubStateParam
    ) -> None:
        if prm.e.type != pj.PJSIP_EVENT_TSX_STATE:
            return
        source = prm.e.body.tsxState
        if source.type != pj.PJSIP_EVENT_RX_MSG or not source.src.rdata.wholeMsg.startswith(
            "NOTIFY"
        ):
            return
        self.state = line_state(source.src.rdata.wholeMsg)
        self._changed()


class Lamps:
    """The watched extensions. All methods on the SIP thread."""

    def __init__(self, told: Callable[[m.LineChanged], None]) -> None:
        self._told = told
        self._lamps: dict[str, _Lamp] = {}
        self._shown: dict[str, LineState] = {}

    def watch(self, account: EngineAccount | None, extensions: Iterable[str]) -> None:
        """Watch exactly these, through this account."""
        wanted = list(extensions) if account is not None else []
        for gone in set(self._lamps) - set(wanted):
            del self._lamps[gone]
            self._shown.pop(gone, None)
        for extension in wanted:
            if account is not None and extension not in self._lamps:
                self._add(account, extension)

    def forget(self) -> None:
        """Drop every subscription; before its account goes."""
        self._lamps.clear()
        self._shown.clear()

    def snapshot(self) -> tuple[m.LineChanged, ...]:
        """Every line of which something is known."""
        return tuple(m.LineChanged(name, state) for name, state in self._shown.items())

    def _add(self, account: EngineAccount, extension: str) -> None:
        def changed() -> None:
            lamp = self._lamps.get(extension)
            if lamp is not None and self._shown.get(extension) is not lamp.state:
                self._shown[extension] = lamp.state
                self._told(m.LineChanged(extension, lamp.state))

        try:
            self._lamps[extension] = _Lamp(account, extension, changed)
        except (pj.Error, ValueError) as error:
            _log.warning("an extension can't be watched: %s", error)
