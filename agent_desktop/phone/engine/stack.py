"""Starts pjsua with the settings that were measured to be right for one agent on one machine."""

from __future__ import annotations

from collections.abc import Callable

import pjsua2 as pj

from agent_desktop import __version__

_MAX_CALLS = 32
_CODECS = {"opus/48000": 254, "G722/16000": 253, "PCMA/8000": 252, "PCMU/8000": 251}
_FRAME_MS = 10
_DEVICE_LATENCY_MS = 20
_JITTER_MAX_MS = 200


class EngineEndpoint(pj.Endpoint):  # type: ignore[misc]
    """The endpoint; tells why a TLS peer was refused."""

    def __init__(self, tls_refused: Callable[[str], None]) -> None:
        super().__init__()
        self._tls_refused = tls_refused

    def onTransportState(self, prm: pj.OnTransportStateParam) -> None:  # noqa: N802
        if prm.state == pj.PJSIP_TP_STATE_DISCONNECTED and prm.tlsInfo.verifyStatus:
            self._tls_refused("; ".join(list(prm.tlsInfo.verifyMsgs)))


def start_stack(tls_refused: Callable[[str], None]) -> EngineEndpoint:
    """A started endpoint without transports. All its callbacks come from libHandleEvents.

    The software clock is off and frames are 10 ms: half the mouth-to-ear delay of the defaults,
    at the price that a device must be open before media flows (see SoundPath.open).
    """
    endpoint = EngineEndpoint(tls_refused)
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
    _order_codecs(endpoint)
    return endpoint


def _order_codecs(endpoint: pj.Endpoint) -> None:
    for codec in list(endpoint.codecEnum2()):
        wanted = next((p for name, p in _CODECS.items() if codec.codecId.startswith(name)), 0)
        endpoint.codecSetPriority(codec.codecId, wanted)
