"""What one Synapse is to do."""

from __future__ import annotations

import base64
import json
import secrets
from pathlib import Path
from typing import Any

from msgspec import Struct

from agent_desktop.demo.servers.certificate import CertificateFiles

_NO_LIMIT = {"per_second": 1_000_000, "burst_count": 1_000_000}
_LIMITS = (
    "rc_message",
    "rc_registration",
    "rc_admin_redaction",
    "rc_presence_per_user",
    "rc_media_create",
    "rc_reports",
    "rc_room_creation",
)


class Federation(Struct, frozen=True):
    """How a server talks with others: on `port`, over TLS with a certificate of an authority all of
    them trust. A server that federates is named by its address, so that the others find it.
    """

    port: int
    certificate: CertificateFiles


class SynapsePlan(Struct, frozen=True):
    """A closed server: this machine only, no accounts but those we make. Without `federation` it
    talks with no other.
    """

    host: str
    port: int
    name: str
    registration_secret: str
    generous: bool
    federation: Federation | None = None
    services: tuple[Path, ...] = ()
    """Registrations of application services."""


def write_config(plan: SynapsePlan, work: Path) -> Path:
    """Write the configuration and a signing key into `work` and return the former.

    An existing signing key is kept: the server stays the same one across restarts.
    """
    work.mkdir(parents=True, exist_ok=True)
    work.chmod(0o700)
    key = work / "signing.key"
    if not key.exists():
        seed = base64.b64encode(secrets.token_bytes(32)).decode().rstrip("=")
        key.touch(mode=0o600)
        key.write_text(f"ed25519 demo {seed}\n")
    (work / "log.yaml").write_text(json.dumps(_logging()))
    config = work / "homeserver.yaml"
    config.touch(mode=0o600)
    config.write_text(json.dumps(_config(plan, work), indent=2))  # JSON is YAML
    return config


def _config(plan: SynapsePlan, work: Path) -> dict[str, Any]:
    return {
        "server_name": plan.name,
        "public_baseurl": f"http://{plan.host}:{plan.port}/",
        "listeners": [
            {
                "type": "http",
                "port": plan.port,
                "bind_addresses": [plan.host],
                "resources": [{"names": ["client"]}],
            },
            *([_federation_listener(plan.federation, plan.host)] if plan.federation else []),
        ],
        "database": {"name": "sqlite3", "args": {"database": str(work / "homeserver.db")}},
        "log_config": str(work / "log.yaml"),
        "media_store_path": str(work / "media"),
        "signing_key_path": str(work / "signing.key"),
        "registration_shared_secret": plan.registration_secret,
        "macaroon_secret_key": secrets.token_hex(32),
        "form_secret": secrets.token_hex(32),
        "enable_registration": False,
        "report_stats": False,
        "trusted_key_servers": [],
        "federation_domain_whitelist": [],
        "url_preview_enabled": False,
        "push": {"enabled": False},
        "presence": {"enabled": True},
        "login_via_existing_session": {"enabled": True, "require_ui_auth": False},
        "retention": {"enabled": True},
        "bcrypt_rounds": 4,  # passwords here live as long as the demo
        "app_service_config_files": [str(path) for path in plan.services],
        **(_generous() if plan.generous else {}),
        **(_federating(plan.federation) if plan.federation else {}),
    }


def _federation_listener(federation: Federation, host: str) -> dict[str, Any]:
    return {
        "type": "http",
        "port": federation.port,
        "bind_addresses": [host],
        "tls": True,
        "resources": [{"names": ["federation"]}],
    }


def _federating(federation: Federation) -> dict[str, Any]:
    """Others are found on this machine only, and only with a certificate of our own authority."""
    files = federation.certificate
    return {
        "tls_certificate_path": str(files.certificate),
        "tls_private_key_path": str(files.private_key),
        "federation_custom_ca_list": [str(files.authority)],
        "federation_domain_whitelist": None,
        "ip_range_blacklist": [],
        "federation_ip_range_blacklist": [],
    }


def _generous() -> dict[str, Any]:
    limits: dict[str, Any] = dict.fromkeys(_LIMITS, _NO_LIMIT)
    limits["rc_login"] = dict.fromkeys(("address", "account", "failed_attempts"), _NO_LIMIT)
    limits["rc_joins"] = dict.fromkeys(("local", "remote"), _NO_LIMIT)
    limits["rc_invites"] = dict.fromkeys(("per_room", "per_user", "per_issuer"), _NO_LIMIT)
    limits["rc_joins_per_room"] = _NO_LIMIT
    return limits


def _logging() -> dict[str, Any]:
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
        "handlers": {"out": {"class": "logging.StreamHandler", "formatter": "plain"}},
        "root": {"level": "WARNING", "handlers": ["out"]},
    }
