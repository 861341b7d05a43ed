"""What Asterisk says: short tones of our own in place of its recorded voice.

Voicemail gives up when one of its prompts is missing.
"""

from __future__ import annotations

from pathlib import Path

from agent_desktop.demo.servers.tune import write_tone

_RATE = 8_000
_PROMPTS = (
    *("beep", "vm-first", "vm-last", "vm-message", "vm-messages", "vm-youhave", "vm-INBOX"),
    *("vm-Old", "vm-no", "vm-nomore", "vm-opts", "vm-onefor", "vm-advopts", "vm-repeat"),
    *("vm-next", "vm-prev", "vm-delete", "vm-undelete", "vm-toforward", "vm-savemessage"),
    *("vm-helpexit", "vm-goodbye", "auth-thankyou"),
)


def lend_data(data: Path, share: Path) -> None:
    """A data folder with everything of the installed one, and sounds of our own."""
    sounds = share / "sounds" / "en"
    sounds.mkdir(parents=True, exist_ok=True)
    for lent in data.iterdir():
        if lent.name != "sounds" and not (share / lent.name).exists():
            (share / lent.name).symlink_to(lent)
    for prompt in _PROMPTS:
        hertz = 1000 if prompt == "beep" else 440
        write_tone(sounds / f"{prompt}.wav", hertz=hertz, seconds=0.15, rate=_RATE)
