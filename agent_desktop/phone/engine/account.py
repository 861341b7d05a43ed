"""A SIP account: its pjsua2 object, its transport, and its registration with a reason."""

from __future__ import annotations

import logging
import random
import re
from collections.abc import Callable
from typing import Any, Protocol

import pjsua2 as pj

from agent_desktop.domain.status import Fault, Health
from agent_desktop.phone import messages as m
from agent_desktop.phone.engine.account_config import KINDS, account_config, transport_config
from agent_desktop.phone.engine.backoff import retry_seconds
from agent_desktop.phone.engine.callbacks import callback
from agent_desktop.phone.engine.causes import registration_fault
from agent_desktop.phone.engine.door import Door
from agent_desktop.phone.engine.headers import sip_uri
from agent_desktop.phone.engine.notify import messages_waiting

_log = logging.getLogger(__name__)
_OK_CLASS = 2
_OUR_PORT = re.compile(r"^Via:[^\r\n]*;rport=(\d+)", re.IGNORECASE | re.MULTILINE)
_RENEW_SECONDS = 20.0
"""Neither UDP nor a connection cut somewhere on the way tells that the exchange has restarted and
forgotten us: so it is asked."""
_UNANSWERED_SECONDS = 5.0
_SWALLOWED_SECONDS = 10.0
"""What a connection carried is never sent again by pjsip: an exchange that took a REGISTER while
it started and lost it would be waited for until Timer F (RFC 3261 section 17.1.2.2), 32 s."""
_STARTING_REFUSALS = 5
"""An exchange that knew us may say no while it starts: so often it is asked again soon."""


class AccountListener(Protocol):
    """Who hears of an account; called on the SIP thread, mostly inside pjsip's callbacks."""

    def take_registration(self, state: m.Registration) -> None: ...
    def take_doubt(self, account: EngineAccount) -> None: ...
    def take_waiting(self, waiting: m.MessagesWaiting) -> None: ...
    def take_invite(self, account: EngineAccount, prm: pj.OnIncomingCallParam) -> None: ...


class EngineAccount(pj.Account):  # type: ignore[misc]
    """One account. It registers, renews and tries again by itself as long as `tend` is called."""

    def __init__(
        self,
        endpoint: pj.Endpoint,
        account: m.Account,
        listener: AccountListener,
        clock: Callable[[], float],
    ) -> None:
        super().__init__()
        self.account = account
        self.tls_refusal = ""
        self.door = Door((account.host, account.proxy, *account.trusted))
        self.waiting = m.MessagesWaiting(account.id, 0)
        self._listener = listener
        self._clock = clock
        self._asked: float | None = None
        self._due: float | None = None
        self._failures = 0
        self._generation = 0
        self._was_registered = False
        self._port = ""
        health = Health.STARTING if account.register else Health.OFF
        self.state = m.Registration(health, account=account.id)
        self._transport = endpoint.transportCreate(
            KINDS[account.transport.kind], transport_config(account.transport)
        )
        self.create(account_config(account, self._transport))
        listener.take_registration(self.state)

    def uri(self, target: str) -> str:
        """The request URI for a dialled number at this account's exchange.

        Raises ValueError when nothing that can be dialled is left of it.
        """
        return sip_uri(target, self.account.host, self.account.port, self.account.transport.kind)

    def tend(self, now: float) -> None:
        """Renew what is due, and tell of an exchange that does not answer. Called every second."""
        if self._asked is not None:
            unanswered = now - self._asked
            if unanswered > _UNANSWERED_SECONDS and self.state.health is not Health.DOWN:
                self._tell(Health.DOWN, Fault.UNREACHABLE, "no answer")
                self._listener.take_doubt(self)
            if unanswered > _SWALLOWED_SECONDS and self.account.transport.kind != "udp":
                self._start_over()
        elif self._due is not None and now >= self._due:
            self.register()

    def register(self) -> None:
        """Register now. One that is on its way already is left to go on."""
        if not self.account.register:
            return
        self._due = None
        try:
            self.setRegistration(True)
        except pj.Error as error:
            _log.info("registration has to wait: %s", error.reason)
            self._due = self._clock() + 1.0

    def take_lost_connection(self) -> None:
        """Some connection is gone, perhaps ours: register in a moment, over a new one if so."""
        if self.account.transport.kind != "udp" and self._asked is None:
            self._due = self._clock() + random.random()  # noqa: S311 - no secret

    def close(self, endpoint: pj.Endpoint) -> None:
        """Unregister and close the transport. The object must be dropped right afterwards."""
        self.shutdown()
        endpoint.transportClose(self._transport)

    @callback
    def onRegStarted(self, prm: pj.OnRegStartedParam) -> None:  # noqa: N802 - pjsua2's name
        self._asked = self._clock() if prm.renew else None

    @callback
    def onRegState(self, prm: pj.OnRegStateParam) -> None:  # noqa: N802 - pjsua2's name
        self._asked = None
        if prm.code // 100 == _OK_CLASS:
            self._take_registered(prm)
        else:
            self._take_refused(prm)

    @callback
    def onIncomingCall(self, prm: Any) -> None:  # noqa: N802 - pjsua2's name
        self._listener.take_invite(self, prm)

    @callback
    def onMwiInfo(self, prm: pj.OnMwiInfoParam) -> None:  # noqa: N802 - pjsua2's name
        if not self.door.admits(prm.rdata.srcAddress):
            return
        found = messages_waiting(self.account.id, prm.rdata.wholeMsg)
        if found is not None and found != self.waiting:
            self.waiting = found
            self._listener.take_waiting(found)

    def _start_over(self) -> None:
        """Drop the registration that waits for its answer and begin a new one.

        pjsip lets go of one under way only for an account that has changed: its Contact gets
        another parameter, which means nothing to anybody (RFC 3261 section 20.10).
        """
        self._asked = None
        self._generation += 1
        config = account_config(self.account, self._transport)
        config.regConfig.contactParams = f";again={self._generation}"
        try:
            self.modify(config)
        except pj.Error as error:
            _log.info("registration has to wait: %s", error.reason)
            self._due = self._clock() + 1.0

    def _take_registered(self, prm: pj.OnRegStateParam) -> None:
        self.tls_refusal = ""
        self._failures = 0
        self._was_registered = True
        if prm.expiration <= 0:
            self._tell(Health.OFF)
            return
        if prm.rdata.srcAddress:
            self.door.learn(prm.rdata.srcAddress)
            self._note_connection(prm.rdata.wholeMsg)
        self._due = self._clock() + min(_RENEW_SECONDS, prm.expiration / 2)
        transport = self.account.transport
        if transport.kind == "tls" and not transport.verify:
            self._tell(Health.DEGRADED, Fault.CERTIFICATE_IGNORED)
        else:
            self._tell(Health.OK)

    def _note_connection(self, answer: str) -> None:
        """An answer that came to another port of ours came over a new connection: the exchange may
        have restarted, and forgotten what rang (RFC 3581 section 4)."""
        if self.account.transport.kind == "udp":
            return
        found = _OUR_PORT.search(answer)
        port = found[1] if found else ""
        if self._port not in {"", port}:
            self._listener.take_doubt(self)
        self._port = port

    def _take_refused(self, prm: pj.OnRegStateParam) -> None:
        fault = registration_fault(prm.code, self.tls_refusal)
        self._failures += 1
        is_starting = self._was_registered and self._failures <= _STARTING_REFUSALS
        pause = retry_seconds(self._failures, None if is_starting else fault)
        self._due = self._clock() + pause
        self._tell(Health.DOWN, fault, self.tls_refusal or f"{prm.code} {prm.reason}")

    def _tell(self, health: Health, fault: Fault | None = None, detail: str = "") -> None:
        state = m.Registration(health, fault, detail, self.account.id)
        if state != self.state:
            self.state = state
            self._listener.take_registration(state)
