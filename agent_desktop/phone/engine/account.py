"""The SIP account: its pjsua2 object, its transport, and its state with a reason."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Any

import pjsua2 as pj

from agent_desktop.domain.status import Health
from agent_desktop.phone import messages as m
from agent_desktop.phone.engine.causes import registration_fault
from agent_desktop.phone.engine.headers import sip_uri, transport_parameter

_RETRY_SECONDS = 3
_RETRY_JITTER_SECONDS = 2
_KINDS = {
    "udp": pj.PJSIP_TRANSPORT_UDP,
    "tcp": pj.PJSIP_TRANSPORT_TCP,
    "tls": pj.PJSIP_TRANSPORT_TLS,
}
_SRTP = {
    "off": pj.PJMEDIA_SRTP_DISABLED,
    "optional": pj.PJMEDIA_SRTP_OPTIONAL,
    "required": pj.PJMEDIA_SRTP_MANDATORY,
}
_OK_CLASS = 2


class EngineAccount(pj.Account):  # type: ignore[misc]
    """One account. `told` gets every change of the registration, `rang` every INVITE."""

    def __init__(
        self,
        endpoint: pj.Endpoint,
        account: m.Account,
        told: Callable[[m.Registration], None],
        rang: Callable[[pj.Account, pj.OnIncomingCallParam], None],
    ) -> None:
        super().__init__()
        self.account = account
        self.tls_refusal = ""
        self.state = m.Registration(Health.STARTING if account.register else Health.OFF)
        self._told = told
        self._rang = rang
        self._transport = endpoint.transportCreate(
            _KINDS[account.transport.kind], _transport(account.transport)
        )
        self.create(_configuration(account, self._transport))
        told(self.state)

    def uri(self, target: str) -> str:
        """The request URI for a dialled number at this account's exchange.

        Raises ValueError when nothing that can be dialled is left of it.
        """
        return sip_uri(target, self.account.host, self.account.port, self.account.transport.kind)

    def close(self, endpoint: pj.Endpoint) -> None:
        """Unregister and close the transport. The object must be dropped right afterwards."""
        self.shutdown()
        endpoint.transportClose(self._transport)

    def onRegState(self, prm: pj.OnRegStateParam) -> None:  # noqa: N802 - pjsua2's name
        self.state = self._registration(prm)
        self._told(self.state)

    def onIncomingCall(self, prm: Any) -> None:  # noqa: N802 - pjsua2's name
        self._rang(self, prm)

    def _registration(self, prm: pj.OnRegStateParam) -> m.Registration:
        if prm.code // 100 == _OK_CLASS:
            self.tls_refusal = ""
            return m.Registration(Health.OK if prm.expiration > 0 else Health.OFF)
        fault = registration_fault(prm.code, self.tls_refusal)
        return m.Registration(Health.DOWN, fault, self.tls_refusal or f"{prm.code} {prm.reason}")


def _transport(wanted: m.Transport) -> pj.TransportConfig:
    config = pj.TransportConfig()
    config.boundAddress = wanted.bind
    config.port = wanted.port
    if wanted.kind == "tls":
        tls = config.tlsConfig
        tls.verifyServer = True
        tls.CaListFile = wanted.ca_file or ssl.get_default_verify_paths().cafile or ""
        tls.proto = pj.PJ_SSL_SOCK_PROTO_TLS1_2 | pj.PJ_SSL_SOCK_PROTO_TLS1_3
    return config


def _configuration(account: m.Account, transport: int) -> pj.AccountConfig:
    config = pj.AccountConfig()
    where = f"{account.host}:{account.port}" if account.port else account.host
    parameter = transport_parameter(account.transport.kind)
    config.idUri = _identity(account)
    if account.register:
        config.regConfig.registrarUri = f"sip:{where}{parameter}"
    config.regConfig.timeoutSec = account.expires
    config.regConfig.retryIntervalSec = _RETRY_SECONDS
    config.regConfig.firstRetryIntervalSec = 1
    config.regConfig.randomRetryIntervalSec = _RETRY_JITTER_SECONDS
    config.sipConfig.transportId = transport
    if account.host:
        config.sipConfig.proxies.push_back(f"sip:{where}{parameter};lr")
    config.sipConfig.authCreds.push_back(
        pj.AuthCredInfo("digest", "*", account.auth_user or account.user, 0, account.password)
    )
    config.mediaConfig.srtpUse = _SRTP[account.encryption]
    config.mediaConfig.srtpSecureSignaling = 0
    config.mediaConfig.transportConfig.boundAddress = account.transport.bind
    config.natConfig.udpKaIntervalSec = 15
    return config


def _identity(account: m.Account) -> str:
    """The address the account calls from. An anonymous one withholds it (RFC 3323 section 4.1)."""
    if account.withhold:
        return '"Anonymous" <sip:anonymous@anonymous.invalid>'
    name = account.display_name.replace("\\", "").replace('"', "")
    quoted = f'"{name}" ' if name.isprintable() and name else ""
    return f"{quoted}<sip:{account.user}@{account.host}>"
