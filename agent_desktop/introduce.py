"""The first start: the person is asked, and what was said is kept where it belongs."""

from __future__ import annotations

from agent_desktop.domain.failures import NotSaved
from agent_desktop.domain.introduction import Introduction
from agent_desktop.engine_setup import password_name
from agent_desktop.matrix.session import PASSWORD as MATRIX_PASSWORD
from agent_desktop.matrix.session import KeptSecrets
from agent_desktop.settings.first import what_to_ask, write_first_settings
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import Settings
from agent_desktop.settings.window import decided_keys
from agent_desktop.store.database import StoreError
from agent_desktop.store.secrets import NoKeyring
from agent_desktop.ui.first_run import FirstRun
from agent_desktop.ui.kit import Kit


def introduce(profile: Profile, settings: Settings, secrets: KeptSecrets, kit: Kit) -> bool:
    """Ask who sits here. True when it is written; later is later: the next start asks again."""

    def keep(said: Introduction) -> str:
        """Passwords first: a settings file tells that there is nothing more to ask."""
        try:
            for name, secret in (
                (password_name(), said.telephone_password),
                (MATRIX_PASSWORD, said.chat_password),
            ):
                if secret:
                    secrets.put(name, secret)
            write_first_settings(profile, said)
        except (NotSaved, NoKeyring, StoreError) as error:
            return str(error)
        kit.preferences.choose(language=said.language)
        return ""

    return FirstRun(kit, what_to_ask(settings, decided_keys(profile)), keep).ask()
