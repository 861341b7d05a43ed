"""One question to the pjsua2 wheel, in a process of its own: pjsua2 can live only once in each.

`python -m tests.integration.wheel_probe QUESTION [ARGUMENT ...]`: its last line is the answer.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pjsua2 as pj

CALLS = 32


class Lines(pj.LogWriter):
    """Keeps what pjproject logs."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []

    def write(self, entry: pj.LogEntry) -> None:
        self.text.append(entry.msg)


@contextmanager
def endpoint(
    lines: Lines | None = None,
    echo: int = pj.PJMEDIA_ECHO_SPEEX,
    kind: type[pj.Endpoint] = pj.Endpoint,
) -> Iterator[Any]:
    """A started endpoint with the null sound device, ended in good order."""
    config = pj.EpConfig()
    config.uaConfig.maxCalls = CALLS
    config.uaConfig.threadCnt = 0
    config.uaConfig.mainThreadOnly = True
    config.medConfig.ecOptions = echo
    config.medConfig.ecTailLen = 100
    config.logConfig.level = config.logConfig.consoleLevel = 5 if lines else 0
    if lines:
        config.logConfig.writer = lines
    made = kind()
    made.libCreate()
    made.libInit(config)
    made.libStart()
    try:
        yield made
    finally:
        made.hangupAllCalls()
        made.libDestroy()


def account(port: str, **srtp: int) -> pj.Account:
    config = pj.AccountConfig()
    config.idUri = f"sip:probe@127.0.0.1:{port}"
    for name, value in srtp.items():
        setattr(config.mediaConfig, name, value)
    made = pj.Account()
    made.create(config)
    return made


def codecs() -> list[str]:
    with endpoint() as made:
        return [codec.codecId for codec in made.codecEnum2()]


def sound_drivers() -> list[str]:
    """The drivers of the devices that ALSA_CONFIG_PATH describes."""
    with endpoint() as made:
        return [device.driver for device in made.audDevManager().enumDev2()]


def tls_register(port: str, authority: str) -> None:
    """Register over TLS, checking the server against this authority; runs until it is killed."""
    with endpoint() as made:
        transport = pj.TransportConfig()
        transport.tlsConfig.CaListFile = authority
        transport.tlsConfig.verifyServer = True
        made.transportCreate(pj.PJSIP_TRANSPORT_TLS, transport)
        config = pj.AccountConfig()
        config.idUri = "sip:probe@127.0.0.1"
        config.regConfig.registrarUri = f"sip:127.0.0.1:{port};transport=tls"
        registered = pj.Account()
        registered.create(config)
        while True:
            made.libHandleEvents(20)


def srtp_call(port: str) -> None:
    """Offer a call that must be encrypted to this UDP port."""
    with endpoint() as made:
        made.audDevManager().setNullDev()
        made.transportCreate(pj.PJSIP_TRANSPORT_UDP, pj.TransportConfig())
        caller = account(port, srtpUse=pj.PJMEDIA_SRTP_MANDATORY, srtpSecureSignaling=0)
        call = pj.Call(caller)
        call.makeCall(f"sip:listener@127.0.0.1:{port}", pj.CallOpParam(True))
        for _ in range(20):
            made.libHandleEvents(10)
        del call
        caller.shutdown()


def most_calls(port: str) -> int:
    """How many calls can be out at once; the far end never answers."""
    with endpoint() as made:
        made.audDevManager().setNullDev()
        made.transportCreate(pj.PJSIP_TRANSPORT_UDP, pj.TransportConfig())
        caller = account(port)
        calls = []
        try:
            while len(calls) <= CALLS:
                call = pj.Call(caller)
                call.makeCall(f"sip:listener@127.0.0.1:{port}", pj.CallOpParam(True))
                calls.append(call)
        except pj.Error:
            pass
        count = len(calls)
        made.hangupAllCalls()
        calls.clear()
        caller.shutdown()
        return count


def wrong_call_is_an_error() -> str:
    """A debug build aborts here."""
    with endpoint() as made:
        made.transportCreate(pj.PJSIP_TRANSPORT_UDP, pj.TransportConfig())
        caller = account("5060")
        call = pj.Call(caller)
        try:
            call.hangup(pj.CallOpParam())
        except pj.Error as error:
            return str(error.reason)
        finally:
            del call
            caller.shutdown()
    return ""


def echo_canceller() -> list[str]:
    """What the log says about echo cancelling once a sound device is open."""
    lines = Lines()
    with endpoint(lines, pj.PJMEDIA_ECHO_WEBRTC_AEC3) as made:
        devices = made.audDevManager()
        devices.setPlaybackDev(0)
        devices.setCaptureDev(0)
        devices.setSndDevMode(0)
        devices.setNullDev()
    return [line for line in lines.text if "AEC" in line or "echo" in line.lower()]


class Watching(pj.Endpoint):
    """Counts in which directions a sound device has failed."""

    def __init__(self) -> None:
        super().__init__()
        self.failed = 0

    def onMediaEvent(self, prm: pj.OnMediaEventParam) -> None:  # noqa: N802
        if prm.ev.type == pj.PJMEDIA_EVENT_AUD_DEV_ERROR:
            self.failed += 1


def run(made: pj.Endpoint, seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        made.libHandleEvents(20)


def lost_sound_server() -> float:
    """Open a headset, say so, and wait until both directions have failed.

    The answer is how much of a processor the process then uses.
    """
    with endpoint(kind=Watching) as made:
        devices = made.audDevManager()
        devices.setPlaybackDev(0)
        devices.setCaptureDev(0)
        devices.setSndDevMode(0)
        run(made, 0.5)  # a stream that has not begun fails in another way
        sys.stdout.write("open\n")
        sys.stdout.flush()
        while made.failed < 2:
            made.libHandleEvents(20)
        used, begun = time.process_time(), time.monotonic()
        run(made, 0.5)
        share = (time.process_time() - used) / (time.monotonic() - begun)
        devices.setNullDev()
        return share


QUESTIONS: dict[str, Callable[..., object]] = {
    question.__name__: question
    for question in (
        codecs,
        echo_canceller,
        lost_sound_server,
        most_calls,
        sound_drivers,
        srtp_call,
        tls_register,
        wrong_call_is_an_error,
    )
}

if __name__ == "__main__":
    result = QUESTIONS[sys.argv[1]](*sys.argv[2:])
    Path("/dev/stdout").write_text("\n" + json.dumps(result) + "\n")
