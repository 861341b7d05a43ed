"""What the settings say, as the engine and the desk take it."""

from __future__ import annotations

from collections.abc import Callable

from agent_desktop.desk.call_views import Features
from agent_desktop.phone import messages as m
from agent_desktop.settings.settings import AccountSettings, Settings
from agent_desktop.store.secrets import TELEPHONE_PASSWORD

FIRST = "main"
"""Id of the account in [telephone] itself."""


def engine_configuration(
    settings: Settings, password: Callable[[str], str | None], sound: m.SoundChoice
) -> m.Configure:
    """Accounts, rules and codecs; `password` finds a secret by its name in the keyring."""
    return m.Configure(
        accounts=_accounts(settings, password),
        sound=sound,
        rules=_rules(settings),
        codecs=settings.telephone.codecs,
    )


def password_name(account: str = "") -> str:
    """The name of an account's password in the keyring; without an id, of the first one's."""
    return f"{TELEPHONE_PASSWORD}:{account}" if account else TELEPHONE_PASSWORD


def wiki_password_name(name: str) -> str:
    """The name of a wiki's bot password in the keyring."""
    return f"wiki-password:{name}"


def exchange_features(settings: Settings) -> Features:
    """The numbers of the exchange's features."""
    telephone = settings.telephone
    return Features(
        voicemail=telephone.voicemail,
        mailbox=telephone.mailbox,
        park=telephone.park,
        echo=telephone.echo,
        queue_join=telephone.queue_join,
        queue_leave=telephone.queue_leave,
    )


def _accounts(settings: Settings, password: Callable[[str], str | None]) -> tuple[m.Account, ...]:
    """Every account that is set up, the first one first."""
    first = settings.telephone
    found: list[tuple[str, AccountSettings, str]] = [(FIRST, first, password_name())]
    found += [(more.id or more.host, more, password_name(more.id)) for more in first.more]
    return tuple(
        _account(account_id, account, settings.agent.name, password(name) or "")
        for account_id, account, name in found
        if account.is_set_up
    )


def _account(account_id: str, wanted: AccountSettings, name: str, password: str) -> m.Account:
    return m.Account(
        id=account_id,
        user=wanted.user,
        host=wanted.host,
        port=wanted.port,
        auth_user=wanted.auth_user,
        password=password,
        display_name=name,
        register=wanted.register,
        transport=m.Transport(
            kind=wanted.transport,
            ca_file=wanted.ca_file,
            bind=wanted.bind,
            port=wanted.local_port,
            verify=wanted.verify,
        ),
        expires=wanted.expires,
        encryption=wanted.encryption,
        realm=wanted.realm,
        proxy=wanted.proxy,
        stun=wanted.stun,
        ice=wanted.ice,
        digits=wanted.digits,
        trusted=wanted.trusted,
        keep_alive=wanted.keep_alive,
    )


def _rules(settings: Settings) -> m.Rules:
    telephone = settings.telephone
    return m.Rules(
        second_call=m.SecondCall(telephone.second_call),
        forward_to=telephone.forward_to,
        auto_answer=telephone.auto_answer,
        watched=telephone.watched,
    )
