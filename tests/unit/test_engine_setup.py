"""From settings to what the engine is told."""

from __future__ import annotations

from agent_desktop.engine_setup import engine_configuration, exchange_features, password_name
from agent_desktop.phone import messages as m
from agent_desktop.settings.settings import MoreAccount, Settings, TelephoneSettings

SOUND = m.SoundChoice(null=True)


def test_no_host_is_no_account() -> None:
    assert engine_configuration(Settings(), {}.get, SOUND).accounts == ()


def test_without_a_user_there_is_nothing_to_register() -> None:
    def accounts(telephone: TelephoneSettings) -> int:
        return len(engine_configuration(Settings(telephone=telephone), {}.get, SOUND).accounts)

    assert accounts(TelephoneSettings(host="a.example")) == 0
    assert accounts(TelephoneSettings(host="a.example", register=False)) == 1


def test_every_account_has_its_own_password() -> None:
    more = (MoreAccount(host="b.example", user="2", id="vakt"), MoreAccount(id="empty"))
    settings = Settings(telephone=TelephoneSettings(host="a.example", user="1", more=more))
    passwords = {password_name(): "first", password_name("vakt"): "second"}
    first, second = engine_configuration(settings, passwords.get, SOUND).accounts
    assert (first.id, first.password, first.host) == ("main", "first", "a.example")
    assert (second.id, second.password, second.host) == ("vakt", "second", "b.example")


def test_how_calls_are_taken() -> None:
    telephone = TelephoneSettings(
        second_call="forward", forward_to="200", auto_answer=2.5, watched=("102",), codecs=("PCMA",)
    )
    wanted = engine_configuration(Settings(telephone=telephone), {}.get, SOUND)
    assert wanted.rules == m.Rules(
        second_call=m.SecondCall.FORWARD, forward_to="200", auto_answer=2.5, watched=("102",)
    )
    assert wanted.codecs == ("PCMA",)
    assert wanted.sound is SOUND


def test_the_exchange_s_features() -> None:
    features = exchange_features(Settings(telephone=TelephoneSettings(voicemail="*97", park="700")))
    assert (features.voicemail, features.park, features.echo) == ("*97", "700", "")
