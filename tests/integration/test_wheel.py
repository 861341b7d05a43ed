"""The pjsua2 wheel we build is what packaging/pjsua2/README.md promises."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from agent_desktop.demo.servers.certificate import CertificateFiles, make_certificate
from agent_desktop.demo.servers.ports import HOST
from agent_desktop.demo.servers.sound import Headset, VirtualSound

PROBE = [sys.executable, "-m", "tests.integration.wheel_probe"]
SECONDS = 30

ALSA = """
pcm.headset {
    type asym
    playback.pcm { type pulse device "%s" }
    capture.pcm { type pulse device "%s" }
    hint { show on description "Headset" }
}
"""


def ask(question: str, *arguments: object, **env: str) -> Any:
    """The wheel's answer. It fails when the process is ended by a signal, as an assert would do."""
    done = subprocess.run(
        [*PROBE, question, *map(str, arguments)],
        env={**os.environ, "ALSA_CONFIG_PATH": os.devnull, **env},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])


@contextmanager
def listener(kind: socket.SocketKind) -> Iterator[tuple[socket.socket, int]]:
    with socket.socket(socket.AF_INET, kind) as listening:
        listening.bind((HOST, 0))
        listening.settimeout(SECONDS)
        if kind is socket.SOCK_STREAM:
            listening.listen()
        yield listening, listening.getsockname()[1]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> CertificateFiles:
    return make_certificate(tmp_path_factory.mktemp("keys"), HOST)


def handshake(certificate: CertificateFiles, version: ssl.TLSVersion, authority: Path) -> str:
    """The version agreed on with a server that speaks just this one; ssl.SSLError when refused."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = context.maximum_version = version
    context.load_cert_chain(certificate.certificate, certificate.private_key)
    with listener(socket.SOCK_STREAM) as (server, port):
        probe = subprocess.Popen(
            [*PROBE, "tls_register", str(port), str(authority)],
            env={**os.environ, "ALSA_CONFIG_PATH": os.devnull},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            accepted, _ = server.accept()
            with accepted, context.wrap_socket(accepted, server_side=True) as secured:
                assert secured.recv(4096).startswith(b"REGISTER ")
                return secured.version() or ""
        finally:
            probe.kill()
            probe.wait()


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_tls(certificate: CertificateFiles, version: ssl.TLSVersion) -> None:
    agreed = handshake(certificate, version, certificate.authority)
    assert agreed == {"TLSv1_2": "TLSv1.2", "TLSv1_3": "TLSv1.3"}[version.name]


def test_a_stranger_is_not_trusted(certificate: CertificateFiles, tmp_path: Path) -> None:
    other = make_certificate(tmp_path, HOST)
    with pytest.raises((ssl.SSLError, ConnectionError, AssertionError)):
        handshake(certificate, ssl.TLSVersion.TLSv1_3, other.authority)


def test_codecs() -> None:
    codecs = " ".join(ask("codecs"))
    for wanted in ("opus/48000", "G722/16000", "PCMA/8000", "PCMU/8000"):
        assert wanted in codecs


def test_a_call_that_must_be_encrypted_offers_srtp() -> None:
    with listener(socket.SOCK_DGRAM) as (udp, port):
        ask("srtp_call", port)
        offer = udp.recv(65_535).decode()
    assert "RTP/SAVP" in offer
    assert "a=crypto:" in offer


def test_thirty_two_calls_at_once() -> None:
    with listener(socket.SOCK_DGRAM) as (_, port):
        assert ask("most_calls", port) == 32


def test_an_impossible_request_is_an_error_and_no_abort() -> None:
    assert ask("wrong_call_is_an_error")


def test_alsa_and_the_webrtc_echo_canceller(
    sound: VirtualSound, headset: Headset, tmp_path: Path
) -> None:
    env = alsa(sound, headset, tmp_path)
    assert ask("sound_drivers", **env) == ["ALSA"]
    assert any("WebRTC AEC3 created" in line for line in ask("echo_canceller", **env))


async def test_a_lost_sound_server_is_told_and_costs_nothing(tmp_path: Path) -> None:
    async with VirtualSound(tmp_path / "sound") as sound:
        env = alsa(sound, await sound.add_headset("headset"), tmp_path)
        probe = start("lost_sound_server", env)
        try:
            assert probe.stdout is not None
            assert any(line == "open\n" for line in probe.stdout)
            await sound.kill()
            answer, _ = await asyncio.to_thread(probe.communicate, timeout=SECONDS)
        finally:
            probe.kill()
            probe.wait()
    assert probe.returncode == 0
    assert float(answer.splitlines()[-1]) < 0.2


def start(question: str, env: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*PROBE, question],
        env={**os.environ, **env},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def alsa(sound: VirtualSound, headset: Headset, folder: Path) -> dict[str, str]:
    """Surroundings in which ALSA knows this headset and nothing else."""
    config = folder / "asound.conf"
    config.write_text(ALSA % (headset.speaker, headset.microphone))
    return {**sound.env(), "ALSA_CONFIG_PATH": str(config)}
