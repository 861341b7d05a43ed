"""Feature codes of the exchange: dialled without sound, card or note."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pjsua2 as pj

from agent_desktop.phone import messages as m
from agent_desktop.phone.engine.account import EngineAccount
from agent_desktop.phone.engine.call import parameters
from agent_desktop.phone.engine.callbacks import callback
from agent_desktop.phone.engine.graveyard import Graveyard

_log = logging.getLogger(__name__)
_OK = 200


class _FeatureCall(pj.Call):  # type: ignore[misc]
    """A call that hangs up as soon as the exchange has answered."""

    def __init__(self, account: EngineAccount, code: str, features: Features) -> None:
        super().__init__(account, pj.PJSUA_INVALID_ID)
        self.code = code
        self.is_told = False
        self._features = features

    @callback
    def onCallState(self, _prm: pj.OnCallStateParam) -> None:  # noqa: N802 - pjsua2's name
        info = self.getInfo()
        if info.state == pj.PJSIP_INV_STATE_CONFIRMED:
            self._features.tell(self, done=True, status=_OK)
            self.hangup(parameters())
        elif info.state == pj.PJSIP_INV_STATE_DISCONNECTED:
            self._features.tell(self, done=False, status=info.lastStatusCode)


class Features:
    """The feature codes on their way. All methods on the SIP thread."""

    def __init__(self, graveyard: Graveyard, told: Callable[[m.FeatureUsed], None]) -> None:
        self._graveyard = graveyard
        self._told = told
        self._calls: list[_FeatureCall] = []

    def __bool__(self) -> bool:
        return bool(self._calls)

    def use(self, account: EngineAccount, code: str) -> None:
        """Dial a code; FeatureUsed is told when it is answered or refused."""
        call = _FeatureCall(account, code, self)
        self._graveyard.admit(call)
        self._calls.append(call)
        try:
            call.makeCall(account.uri(code), parameters())
        except (pj.Error, ValueError) as error:
            _log.warning("a feature code could not be dialled: %s", getattr(error, "reason", error))
            self.tell(call, done=False, status=0)

    def tell(self, call: _FeatureCall, *, done: bool, status: int) -> None:
        """A code was answered, or its call is over; what is told first is what came of it."""
        if not call.is_told:
            call.is_told = True
            self._told(m.FeatureUsed(call.code, done, status))
        if not done and call in self._calls:
            self._calls.remove(call)
            self._graveyard.bury(call)

    def hang_up_all(self) -> None:
        """End what is on its way."""
        for call in list(self._calls):
            call.hangup(parameters())
