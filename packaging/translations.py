#!/usr/bin/env python3
"""Keeps translations/*.ts in step with the source, and builds resources/i18n/*.qm from them.

Without arguments: read the strings out of the source into the .ts files, and build. `--build`
builds only. `--check` changes nothing and fails on a string that is missing, unfinished or no
longer used. English is the source; its file only holds the plurals.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "agent_desktop"
FILES = ROOT / "translations"
BUILT = ROOT / "resources" / "i18n"
LANGUAGES = ("nb", "nn", "en")
PLURALS_ONLY = {"en"}

Key = tuple[str, str, str]


def tool(name: str) -> str:
    """A Qt tool beside the running Python, or on the path."""
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.exists() else shutil.which(name)
    if not found:
        sys.exit(f"{name} is missing: install PySide6-Essentials")
    return found


def update(language: str, target: Path) -> None:
    """Read the source's strings into a .ts file; what is not used any more is dropped."""
    sources = sorted(str(path) for path in SOURCES.rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none", "-silent", "-source-language", "en"]
    if language in PLURALS_ONLY:
        options.append("-pluralonly")
    command = [tool("pyside6-lupdate"), *sources, *options]
    subprocess.run(  # noqa: S603
        [*command, "-target-language", language, "-ts", str(target)], check=True, cwd=ROOT
    )


def build(language: str) -> None:
    """Compile one language. The new file takes the old one's place as a whole: a window that runs
    has the old one mapped into its memory.
    """
    BUILT.mkdir(parents=True, exist_ok=True)
    source, target = FILES / f"{language}.ts", BUILT / f"{language}.{os.getpid()}.qm"
    command = [tool("pyside6-lrelease"), "-silent", "-nounfinished", str(source)]
    subprocess.run([*command, "-qm", str(target)], check=True, cwd=ROOT)  # noqa: S603
    target.replace(BUILT / f"{language}.qm")


def messages(path: Path) -> dict[Key, ET.Element]:
    """Every message of a .ts file by context, source text and comment."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iter("message"):
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = message
    return found


def is_finished(message: ET.Element) -> bool:
    """Translated, with every plural form filled in."""
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return False
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)


def loses_places(key: Key, message: ET.Element) -> bool:
    """Whether a %1, %2 or %n of the source is missing in the translation."""
    text = "".join(message.find("translation").itertext())  # type: ignore[union-attr]
    return any(place in key[1] and place not in text for place in ("%1", "%2"))


def check(language: str) -> list[str]:
    """What is wrong with one language."""
    path = FILES / f"{language}.ts"
    if not path.exists():
        return [f"{path.name}: missing"]
    with tempfile.TemporaryDirectory() as folder:
        fresh_path = Path(folder) / path.name
        update(language, fresh_path)
        fresh = messages(fresh_path)
    ours = messages(path)
    wrong = [f"not in {path.name}: {key[:2]}" for key in fresh.keys() - ours.keys()]
    wrong += [f"no longer used, in {path.name}: {key[:2]}" for key in ours.keys() - fresh.keys()]
    for key, message in ours.items():
        if not is_finished(message):
            wrong.append(f"unfinished in {path.name}: {key[:2]}")
        elif loses_places(key, message):
            wrong.append(f"%1 or %2 lost in {path.name}: {key[:2]}")
    return sorted(wrong)


def main() -> int:
    """Do what was asked for; the exit code says whether all is well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--build", action="store_true")
    asked = parser.parse_args()
    if asked.check:
        wrong = [line for language in LANGUAGES for line in check(language)]
        sys.stdout.writelines(f"{line}\n" for line in wrong)
        return 1 if wrong else 0
    for language in LANGUAGES:
        if not asked.build:
            update(language, FILES / f"{language}.ts")
        build(language)
    return 0


if __name__ == "__main__":
    sys.exit(main())
