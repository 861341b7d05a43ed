"""What the desktop is started with."""

from __future__ import annotations

import subprocess

from msgspec import Struct

from agent_desktop.ipc.local_socket import Listener
from agent_desktop.settings.profile import Profile


class Start(Struct, frozen=True):
    """How the program was asked to start."""

    link: str = ""
    """To be opened."""
    hidden: bool = False
    """In the tray, as at log-in."""
    page: str = ""


class Begun(Struct, frozen=True):
    """What there is already when the window begins to be made."""

    profile: Profile
    listener: Listener
    """This is the only desktop of the profile."""
    engine: subprocess.Popen[bytes] | None
    """A telephone that is starting; None when one may be living already."""

    def end_engine(self) -> None:
        """There will be no desktop for it."""
        if self.engine is not None:
            self.engine.terminate()
            self.engine.wait()
