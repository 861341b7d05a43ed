"""Synapse from PyPI, in a virtual environment of its own, every file checked by its hash."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

from agent_desktop.demo.servers.cache import Say, cached
from agent_desktop.demo.servers.process import ServerError

REQUIREMENTS = Path(__file__).parents[3] / "packaging" / "demo" / "synapse-requirements.txt"


def install_synapse(say: Say, requirements: Path = REQUIREMENTS) -> Path:
    """The Python of the cached environment; the first time it is filled.

    ServerError when the requirements are not there (the demo runs from a source checkout) or pip
    can't fetch them.
    """
    if not requirements.exists():
        raise ServerError(f"The list of Synapse's packages is missing: {requirements}")
    recipe = f"{sys.version}\n{requirements.read_text()}"

    def fill(folder: Path) -> None:
        say("Installing Synapse, once (240 MB, about a minute)")
        venv.create(folder, with_pip=True)
        pip = [str(folder / "bin/python"), "-m", "pip", "--quiet", "--disable-pip-version-check"]
        done = subprocess.run(
            [*pip, "install", "--require-hashes", "-r", str(requirements)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise ServerError(f"Synapse could not be installed:\n{done.stderr[-2000:]}")

    return cached("synapse", recipe, fill) / "bin/python"
