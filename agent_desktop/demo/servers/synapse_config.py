"""What one Synapse is to do."""

from __future__ import annotations

import base64
import json
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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


@dataclass(frozen=True, slots=True)
class SynapsePlan:
    """A closed server: this machine only, no federation, no accounts but those we make."""

    host: str
    port: int
    name: str
    registration_secret: str
    generous: bool


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
            }
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
        "retention": {"enabled": True},
        "bcrypt_rounds": 4,  # passwords here live as long as the demo
        **(_generous() if plan.generous else {}),
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
        "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
        "handlers": {"out": {"class": "logging.StreamHandler", "formatter": "plain"}},
        "root": {"level": "WARNING", "handlers": ["out"]},
    }
