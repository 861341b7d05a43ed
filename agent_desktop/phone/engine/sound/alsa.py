"""One alias for ALSA, with the right device for each direction, in a file of our own."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

ALIAS = "AgentDesktop"
_CONFIG_PATH = "ALSA_CONFIG_PATH"
_FILE = "alsa.conf"
_STOCK = "<confdir:alsa.conf>\n"


def quiet_alsa(folder: Path) -> None:
    """Point ALSA at a file of our own. Must run before pjsua2 starts.

    The stock configuration opens every plugin it knows and prints about each that fails. It is
    only read on a machine that has a sound card and no PulseAudio or PipeWire. ALSA takes the
    path apart at spaces, commas and colons, so the process moves into the folder and names the
    file alone.
    """
    if sys.platform == "linux" and _CONFIG_PATH not in os.environ:
        os.chdir(folder)
        os.environ[_CONFIG_PATH] = _FILE
        write_alias("", "", "")


def write_alias(server: str, speaker: str, microphone: str | None) -> None:
    """Make the alias lead to these devices. A microphone of None is silence."""
    _write(_alias(server, speaker, microphone))


def write_stock() -> None:
    """Read the system's own configuration."""
    _write(_STOCK)


def has_card() -> bool:
    """Whether the kernel has a sound card. Elsewhere than on Linux it is not asked."""
    if sys.platform != "linux":
        return True
    try:
        return bool(Path("/proc/asound/pcm").read_text().strip())
    except OSError:
        return False


def _write(content: str) -> None:
    """Write the file so that ALSA sees it: it looks at the whole seconds of the file's age only,
    and a choice made in the second of the one before would be passed over for the old device."""
    path = Path(os.environ.get(_CONFIG_PATH, ""))
    if path.name != _FILE:
        return
    before = int(path.stat().st_mtime) if path.exists() else 0
    path.write_text(content)
    changed = max(int(time.time()), before + 1)
    os.utime(path, (changed, changed))


def _alias(server: str, speaker: str, microphone: str | None) -> str:
    """ALSA's plugin `asym` over `pulse`. The null device is named but not read: it has no clock."""
    capture = "type null" if microphone is None else _end(server, microphone)
    return "\n".join(
        (
            f"pcm.{ALIAS} {{",
            "  type asym",
            f"  playback.pcm {{ {_end(server, speaker)} }}",
            f"  capture.pcm {{ {capture} }}",
            f'  hint {{ show on description "{ALIAS}" }}',
            "}",
            "",
        )
    )


def _end(server: str, device: str) -> str:
    where = f" server {_quoted(server)}" if server else ""
    return f"type pulse{where}" + (f" device {_quoted(device)}" if device else "")


def _quoted(text: str) -> str:
    """A string of ALSA's configuration language."""
    clean = "".join(letter for letter in text if letter.isprintable())
    return '"' + clean.replace("\\", "\\\\").replace('"', '\\"') + '"'
