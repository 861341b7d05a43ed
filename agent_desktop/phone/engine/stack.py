"""Starts pjsua with the settings that were measured to be right for one agent on one machine."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pjsua2 as pj

from agent_desktop import __version__
from agent_desktop.phone.engine.callbacks import callback

_MAX_CALLS = 32
_BEST_PRIORITY = 254
_FRAME_MS = 10
_DEVICE_LATENCY_MS = 20
_JITTER_MAX_MS = 200


class EngineEndpoint(pj.Endpoint):  # type: ignore[misc]
    """The endpoint; tells of connections that are gone, and why TLS refused one."""

    def __init__(self, lost_connection: Callable[[str], None]) -> None:
        super().__init__()
        self._lost_connection = lost_connection

    @callback
    def onTransportState(self, prm: pj.OnTransportStateParam) -> None:  # noqa: N802
        if prm.state == pj.PJSIP_TP_STATE_DISCONNECTED:
            refusals = list(prm.tlsInfo.verifyMsgs) if prm.tlsInfo.verifyStatus else []
            self._lost_connection("; ".join(refusals))


def start_stack(lost_connection: Callable[[str], None]) -> EngineEndpoint:
    """A started endpoint without transports. All its callbacks come from libHandleEvents.

    The software clock is off and frames are 10 ms: half the mouth-to-ear delay of the defaults,
    at the price that a device must be open before media flows (see SoundPath.open).
    """
    endpoint = EngineEndpoint(lost_connection)
    endpoint.libCreate()
    config = pj.EpConfig()
    config.uaConfig.threadCnt = 0
    config.uaConfig.mainThreadOnly = True
    config.uaConfig.maxCalls = _MAX_CALLS
    config.uaConfig.userAgent = f"AgentDesktop/{__version__}"
    config.logConfig.level = config.logConfig.consoleLevel = 0
    media = config.medConfig
    media.sndUseSwClock = False
    media.audioFramePtime = _FRAME_MS
    media.sndRecLatency = media.sndPlayLatency = _DEVICE_LATENCY_MS
    media.sndAutoCloseTime = -1
    media.jbMax = _JITTER_MAX_MS
    media.noVad = True
    endpoint.libInit(config)
    endpoint.libStart()
    return endpoint


def order_codecs(endpoint: pj.Endpoint, wanted: Sequence[str]) -> None:
    """Offer these codecs in this order, by their SDP names, and no others.

    With none of them in the build the order stays as it was: a call must have some codec.
    """
    ranks = {name.lower(): _BEST_PRIORITY - rank for rank, name in enumerate(wanted)}
    codecs = {codec.codecId: codec.codecId.partition("/")[0].lower() for codec in _codecs(endpoint)}
    if not ranks.keys() & codecs.values():
        return
    for codec, name in codecs.items():
        endpoint.codecSetPriority(codec, ranks.get(name, 0))


def _codecs(endpoint: pj.Endpoint) -> list[pj.CodecInfo]:
    return list(endpoint.codecEnum2())
