"""The engine's sound: which devices, opened when, what happens when they come and go.

Everything runs on the SIP thread but the watching of the sound server, which has a thread of its
own that never touches pjsua2 (docs/adr/0007).
"""

from agent_desktop.phone.engine.sound.alsa import quiet_alsa
from agent_desktop.phone.engine.sound.path import SoundPath

__all__ = ["SoundPath", "quiet_alsa"]
