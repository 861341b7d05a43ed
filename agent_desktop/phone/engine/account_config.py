"""What pjsua2 is told of an account and its transport."""

from __future__ import annotations

import ssl

import pjsua2 as pj

from agent_desktop.phone import messages as m
from agent_desktop.phone.engine.headers import transport_parameter

KINDS = {
    "udp": pj.PJSIP_TRANSPORT_UDP,
    "tcp": pj.PJSIP_TRANSPORT_TCP,
    "tls": pj.PJSIP_TRANSPORT_TLS,
}
_SRTP = {
    "off": pj.PJMEDIA_SRTP_DISABLED,
    "optional": pj.PJMEDIA_SRTP_OPTIONAL,
    "required": pj.PJMEDIA_SRTP_MANDATORY,
}
_SESSION_SECONDS = 600
"""How often both ends say that the call is still on (RFC 4028), if the exchange can."""


def transport_config(wanted: m.Transport) -> pj.TransportConfig:
    """Where SIP is listened to, and for TLS whom to believe."""
    config = pj.TransportConfig()
    config.boundAddress = wanted.bind
    config.port = wanted.port
    if wanted.kind == "tls":
        tls = config.tlsConfig
        tls.verifyServer = wanted.verify
        tls.CaListFile = wanted.ca_file or ssl.get_default_verify_paths().cafile or ""
        tls.proto = pj.PJ_SSL_SOCK_PROTO_TLS1_2 | pj.PJ_SSL_SOCK_PROTO_TLS1_3
    return config


def account_config(account: m.Account, transport: int) -> pj.AccountConfig:
    """The account as pjsua2 wants it. Trying again is ours to do, so its own retry is off."""
    config = pj.AccountConfig()
    kind = transport_parameter(account.transport.kind)
    where = f"{account.host}:{account.port}" if account.port else account.host
    config.idUri = _identity(account)
    registration = config.regConfig
    if account.register:
        registration.registrarUri = f"sip:{where}{kind}"
    registration.timeoutSec = account.expires
    registration.retryIntervalSec = registration.firstRetryIntervalSec = 0
    config.sipConfig.transportId = transport
    if account.proxy or account.host:
        config.sipConfig.proxies.push_back(f"sip:{account.proxy or where}{kind};lr")
    config.sipConfig.authCreds.push_back(_credentials(account))
    config.callConfig.timerSessExpiresSec = _SESSION_SECONDS
    config.mwiConfig.enabled = account.register
    _configure_nat(config.natConfig, account)
    _configure_media(config.mediaConfig, account)
    return config


def _credentials(account: m.Account) -> pj.AuthCredInfo:
    user = account.auth_user or account.user
    return pj.AuthCredInfo("digest", account.realm or "*", user, 0, account.password)


def _configure_nat(nat: pj.AccountNatConfig, account: m.Account) -> None:
    nat.udpKaIntervalSec = account.keep_alive
    nat.iceEnabled = account.ice
    stun = pj.PJSUA_STUN_USE_DEFAULT if account.stun else pj.PJSUA_STUN_USE_DISABLED
    nat.sipStunUse = nat.mediaStunUse = stun


def _configure_media(media: pj.AccountMediaConfig, account: m.Account) -> None:
    media.transportConfig.boundAddress = account.transport.bind
    media.srtpUse = _SRTP[account.encryption]
    media.srtpSecureSignaling = 0


def _identity(account: m.Account) -> str:
    """The address the account calls from. An anonymous one withholds it (RFC 3323 section 4.1)."""
    if account.withhold:
        return '"Anonymous" <sip:anonymous@anonymous.invalid>'
    name = account.display_name.replace("\\", "").replace('"', "")
    quoted = f'"{name}" ' if name.isprintable() and name else ""
    return f"{quoted}<sip:{account.user}@{account.host}>"
