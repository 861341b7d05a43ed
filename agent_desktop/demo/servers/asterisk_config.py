"""What one Asterisk is to do, and the files that tell it so."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from agent_desktop.demo.servers.asterisk_install import TEMPLATES, AsteriskInstall
from agent_desktop.demo.servers.certificate import CertificateFiles

_TOKEN = re.compile(r"@([A-Z_]+)@")
_NUMBER = re.compile(r"\d{3,15}")
_UNSAFE = re.compile(r"[^\w .:/-]")
# Asterisk looks for these too, and complains when they are not there.
_EMPTY = (
    "acl",
    "ccss",
    "cdr",
    "cel",
    "cli",
    "cli_permissions",
    "codecs",
    "dnsmgr",
    "enum",
    "extconfig",
    "features",
    "http",
    "pjproject",
    "queuerules",
    "sorcery",
    "stasis",
    "udptl",
)


class Account(Struct, frozen=True):
    """A user name and its password, made for one run."""

    user: str
    password: str


class Ports(Struct, frozen=True):
    """Where it listens, all on the loopback. `sip` serves UDP and TCP."""

    sip: int
    tls: int
    ami: int
    rtp: range


class AsteriskPlan(Struct, frozen=True):
    """Everything the templates in asterisk_conf/ need.

    `numbers` are (number, label) pairs that citizens may dial; `members` are the agents who sit
    in the queue from the start; `accounts` holds the agents, `citizen` and `ami` the other two;
    `more` is added to the end of files, by their names.
    """

    host: str
    ports: Ports
    queue: str
    numbers: Sequence[tuple[str, str]]
    members: Sequence[str]
    accounts: Mapping[str, Account]
    citizen: Account
    ami: Account
    tls_method: str
    certificate: CertificateFiles
    more: Mapping[str, str]


def write_config(plan: AsteriskPlan, install: AsteriskInstall, work: Path) -> Path:
    """Fill the templates into `work`/etc and return its asterisk.conf.

    ValueError for a number that is not plain digits. A label loses what a dialplan would act on.
    """
    etc = work / "etc"
    etc.mkdir(parents=True, exist_ok=True)
    etc.chmod(0o700)
    words = {**_places(install, work, etc), **_words(plan)}
    for template in TEMPLATES.iterdir():
        if template.name.endswith(".conf"):
            text = _fill(template.read_text("utf-8"), words)
            (etc / template.name).write_text(text + plan.more.get(template.name, ""), "utf-8")
    for name in _EMPTY:
        (etc / f"{name}.conf").touch()
    return etc / "asterisk.conf"


def _places(install: AsteriskInstall, work: Path, etc: Path) -> dict[str, str]:
    return {
        "ETC": str(etc),
        "WORK": str(work),
        "MODULES": str(install.modules),
        "DATA": str(work / "share"),
    }


def _words(plan: AsteriskPlan) -> dict[str, str]:
    return {
        "HOST": plan.host,
        "REALM": "kontaktsenter.example",
        "QUEUE": plan.queue,
        "SIP_PORT": str(plan.ports.sip),
        "TLS_PORT": str(plan.ports.tls),
        "AMI_PORT": str(plan.ports.ami),
        "RTP_FIRST": str(plan.ports.rtp[0]),
        "RTP_LAST": str(plan.ports.rtp[-1]),
        "TLS_METHOD": plan.tls_method,
        "CERTIFICATE": str(plan.certificate.certificate),
        "PRIVATE_KEY": str(plan.certificate.private_key),
        "CITIZEN_PASSWORD": plan.citizen.password,
        "AMI_USER": plan.ami.user,
        "AMI_PASSWORD": plan.ami.password,
        "AGENTS": "".join(_agent(account) for account in plan.accounts.values()),
        "NUMBERS": "".join(_number(plan, number, label) for number, label in plan.numbers),
        "MEMBERS": "\n".join(_member(agent) for agent in plan.members),
        "MAILBOXES": "\n".join(f"{agent} => ,Agent {agent}" for agent in plan.accounts),
        "LAMPS": "\n".join(f"exten => {agent},hint,PJSIP/{agent}" for agent in plan.accounts),
    }


def _agent(account: Account) -> str:
    words = {
        "AGENT": account.user,
        "AGENT_NAME": f"Agent {account.user}",
        "AGENT_PASSWORD": account.password,
        "MAILBOX": f"{account.user}@default",
    }
    return _fill((TEMPLATES / "agent.part").read_text("utf-8"), words)


def _number(plan: AsteriskPlan, number: str, label: str) -> str:
    if not _NUMBER.fullmatch(number):
        raise ValueError(f"A number to dial is 3 to 15 digits, not {number!r}.")
    words = {"NUMBER": number, "LABEL": _UNSAFE.sub("", label), "QUEUE": plan.queue}
    return _fill((TEMPLATES / "number.part").read_text("utf-8"), words)


def _member(agent: str) -> str:
    return f"member = PJSIP/{agent},0,Agent {agent},PJSIP/{agent}"


def _fill(template: str, words: Mapping[str, str]) -> str:
    return _TOKEN.sub(lambda token: words[token[1]], template)
