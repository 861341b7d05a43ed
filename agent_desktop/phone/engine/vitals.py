"""How a call is doing: its sound as RTCP measures it, and whether anyone is still there."""

from __future__ import annotations

import logging

import pjsua2 as pj

from agent_desktop.domain.call import CallState
from agent_desktop.domain.quality import Quality
from agent_desktop.phone.engine.call import EngineCall

_log = logging.getLogger(__name__)
_SILENT_AFTER = 5.0
_ASK_AFTER = 12.0
_ASK_AGAIN = 35.0
"""A request that nobody answers is given up after 32 seconds (RFC 3261 section 17.1.2.2)."""
_EMPTY_LOSS = (0, 0, 0, 0)


class Vitals:
    """What was counted of one call. `look` is called every other second while it is up."""

    def __init__(self, now: float) -> None:
        self._packets = 0
        self._heard = now
        self._asked = now - _ASK_AGAIN
        self._loss = _EMPTY_LOSS

    def look(self, call: EngineCall, now: float) -> Quality | None:
        """The quality since the last look; None when the call has no sound to measure."""
        found = call.audio()
        if found is None:
            self._heard = now
            return None
        index, _ = found
        stat = call.getStreamStat(index).rtcp
        received, sent = stat.rxStat, stat.txStat
        if received.pkt != self._packets:
            self._packets = received.pkt
            self._heard = now
        loss = (received.loss, received.pkt, sent.loss, sent.pkt)
        worst = max(_percent(loss[:2], self._loss[:2]), _percent(loss[2:], self._loss[2:]))
        self._loss = loss
        silent = self.silence(now) if call.wire.state is CallState.ACTIVE else 0.0
        return _quality(worst, stat, int(silent) if silent > _SILENT_AFTER else 0)

    def whole(self, call: EngineCall) -> Quality | None:
        """The quality of the whole call so far."""
        found = call.audio()
        if found is None:
            return None
        stat = call.getStreamStat(found[0]).rtcp
        received, sent = stat.rxStat, stat.txStat
        worst = max(_share(received.loss, received.pkt), _share(sent.loss, sent.pkt))
        return _quality(worst, stat, 0)

    def silence(self, now: float) -> float:
        """Seconds since something came from the other end."""
        return now - self._heard

    def ask_if_there(self, call: EngineCall, now: float) -> None:
        """Ask an end that has long been silent whether it is there (OPTIONS in the dialog).

        No answer, or one that knows no such call, ends the call (RFC 3261 section 12.2.1.2).
        """
        heard = max(self._heard, call.asked_something)
        if now - heard < _ASK_AFTER or now - self._asked < _ASK_AGAIN:
            return
        self._asked = now
        prm = pj.CallSendRequestParam()
        prm.method = "OPTIONS"
        try:
            call.sendRequest(prm)
        except pj.Error as error:
            _log.info("a silent call could not be asked: %s", error.reason)


def _quality(loss_percent: float, stat: pj.RtcpStat, silent: int) -> Quality:
    rtt = stat.rttUsec
    return Quality(
        loss_percent=round(loss_percent, 1),
        jitter_ms=round(stat.rxStat.jitterUsec.last / 1000),
        rtt_ms=round(rtt.last / 1000) if rtt.n else None,
        silent_seconds=silent,
    )


def _percent(now: tuple[int, ...], before: tuple[int, ...]) -> float:
    return _share(now[0] - before[0], now[1] - before[1])


def _share(lost: int, arrived: int) -> float:
    return 100 * lost / (lost + arrived) if lost > 0 else 0.0
