"""The accounts of the engine: opened as configured, never changed under a call."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Sequence

import pjsua2 as pj

from agent_desktop.domain.status import Fault, Health
from agent_desktop.phone import messages as m
from agent_desktop.phone.engine.account import AccountListener, EngineAccount

_log = logging.getLogger(__name__)
_LOOK_SECONDS = 1.0


class AccountBook:
    """Every open account by its id; the first is the one calls go out through."""

    def __init__(
        self, endpoint: pj.Endpoint, listener: AccountListener, clock: Callable[[], float]
    ) -> None:
        self._endpoint = endpoint
        self._listener = listener
        self._clock = clock
        self._wanted: tuple[m.Account, ...] = ()
        self.is_due = False
        """Whether `change` has something to do."""
        self._accounts: dict[str, EngineAccount] = {}
        self._is_configured = False
        self._unusable: dict[str, m.Registration] = {}
        self._looked = clock()

    @property
    def states(self) -> tuple[m.Registration, ...]:
        """The registration of every account, also of those that can't be opened."""
        return (*(a.state for a in self._accounts.values()), *self._unusable.values())

    @property
    def waiting(self) -> tuple[m.MessagesWaiting, ...]:
        """The voicemail of every account."""
        return tuple(account.waiting for account in self._accounts.values())

    @property
    def addresses(self) -> frozenset[str]:
        """Where the exchanges are, as far as is known."""
        return frozenset().union(*(a.door.addresses for a in self._accounts.values()))

    def get(self, account: str = "") -> EngineAccount:
        """An account by its id, or the first. Raises ValueError when there is none."""
        found = self._accounts.get(account) if account else self.first
        if found is None:
            raise ValueError("no account")
        return found

    @property
    def first(self) -> EngineAccount | None:
        """The account calls go out through, None without any."""
        return next(iter(self._accounts.values()), None)

    def want(self, accounts: tuple[m.Account, ...]) -> None:
        """These are the accounts from now on; the next `change` goes over to them."""
        self._wanted = accounts
        current = [account.account for account in self._accounts.values()]
        self.is_due = not self._is_configured or current != list(accounts)
        self._is_configured = True

    def change(self) -> None:
        """Go over to the wanted accounts. Never called under a call."""
        self.is_due = False
        self._close([a for a in self._accounts.values() if a.account not in self._wanted])
        self._unusable.clear()
        kept = {a.account: a for a in self._accounts.values()}
        opened = ((w.id, kept.get(w) or self._open(w)) for w in self._wanted)
        self._accounts = {name: account for name, account in opened if account is not None}
        if not self._wanted:
            self._listener.take_registration(m.Registration(Health.OFF))

    def tend(self) -> None:
        """Renew what is due. Called every round, looks once a second."""
        now = self._clock()
        if now - self._looked >= _LOOK_SECONDS:
            self._looked = now
            for account in self._accounts.values():
                account.tend(now)

    def register(self) -> None:
        """Register every account now."""
        for account in self._accounts.values():
            account.register()

    def take_lost_connection(self, refusal: str) -> None:
        """A connection is gone; `refusal` is why TLS would not have it, empty otherwise."""
        for account in self._accounts.values():
            if account.account.transport.kind == "tls":
                account.tls_refusal = refusal or account.tls_refusal
            account.take_lost_connection()

    def close(self) -> None:
        """Unregister and drop every account."""
        self._close(list(self._accounts.values()))

    def _open(self, account: m.Account) -> EngineAccount | None:
        try:
            return EngineAccount(self._endpoint, account, self._listener, self._clock)
        except pj.Error as error:
            _log.warning("account can't be opened: %s", error.reason)
            state = m.Registration(Health.DOWN, Fault.OTHER, error.reason, account.id)
            self._unusable[account.id] = state
            self._listener.take_registration(state)
            return None

    def _close(self, accounts: Sequence[EngineAccount]) -> None:
        for account in accounts:
            account.close(self._endpoint)
            del self._accounts[account.account.id]
        del accounts
        gc.collect()
