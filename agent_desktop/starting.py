"""What is begun before the window's modules are read, which takes most of the time to start.

Nothing is imported on another thread meanwhile: two threads that read modules which import one
another see them half-made.
"""

from __future__ import annotations

import gc

from agent_desktop.begun import Begun, Start
from agent_desktop.ipc.local_socket import AlreadyListening, listen
from agent_desktop.phone.spawning import spawn
from agent_desktop.settings.profile import Profile

# ruff: noqa: PLC0415 - the order of what is read is what this file is for


def start_desktop(profile: Profile, start: Start) -> int:
    """Run the desktop of a profile; a second desktop only brings the first to the front, or hands
    it the link. Raises OSError when the profile can't be used.
    """
    try:
        listener = listen(profile.control_socket)
    except AlreadyListening:
        return 0 if start.hidden else _ask_running(profile, start.link)
    # The address that is left of an engine may be a living one's, with a call: see EngineClient.
    engine = None if profile.engine_socket.exists() else spawn(profile.engine_socket)
    gc.disable()  # nothing is garbage yet; see _spare_the_collector
    from agent_desktop.ui.unread_sources import leave_sources_unread

    leave_sources_unread()
    from agent_desktop.desktop import main

    return main(start, Begun(profile, listener, engine))


def _ask_running(profile: Profile, link: str) -> int:
    from agent_desktop.control.client import Control, NotRunning, Refused
    from agent_desktop.control.messages import Link, Show

    try:
        with Control(profile.control_socket) as control:
            control.ask(Link(link) if link else Show())
    except (NotRunning, Refused):
        return 1
    return 0
