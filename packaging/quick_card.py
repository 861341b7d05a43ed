#!/usr/bin/env python3
"""The card for the desk: one page with the keys an agent uses, in docs/kort-nn.html and -nb.html.

Made from the keys and the translations the program itself has. `--check` says whether the cards
are those.
"""

from __future__ import annotations

import os
import sys
from html import escape
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication  # noqa: E402

from agent_desktop.domain.language import Language  # noqa: E402
from agent_desktop.settings.settings import KeySettings  # noqa: E402
from agent_desktop.ui.key_words import KeyLine, key_groups  # noqa: E402
from agent_desktop.ui.language import install_translations  # noqa: E402
from agent_desktop.ui.shortcuts import Bindings  # noqa: E402

_SAID = {
    Language.NYNORSK: {
        "title": "Agent Desktop: eitt ark",
        "ring": "Når det ringjer",
        "steps": (
            "Sjå kommunen og kven som ringjer.",
            "Svar, og sei helsinga på kortet.",
            "Skriv notat medan de snakkar.",
            "Søk, og les opp det som er stadfesta.",
            "Legg på. Tema, utfall, lagre.",
        ),
        "everywhere": "Også når eit anna program ligg fremst",
        "never": "Kortet tek aldri tastaturet frå deg: det du skriv, hamnar der du er.",
        "wrong": "Noko gale? Sjå linja nedst til venstre, eller Oppsett → Samband.",
        "private": "Aldri fødselsnummer, kontonummer eller helse i notat og chat.",
    },
    Language.BOKMAL: {
        "title": "Agent Desktop: ett ark",
        "ring": "Når det ringer",
        "steps": (
            "Se kommunen og hvem som ringer.",
            "Svar, og si hilsenen på kortet.",
            "Skriv notat mens dere snakker.",
            "Søk, og les opp det som er bekreftet.",
            "Legg på. Tema, utfall, lagre.",
        ),
        "everywhere": "Også når et annet program ligger fremst",
        "never": "Kortet tar aldri tastaturet fra deg: det du skriver, havner der du er.",
        "wrong": "Noe galt? Se linjen nederst til venstre, eller Oppsett → Samband.",
        "private": "Aldri fødselsnummer, kontonummer eller helse i notat og chat.",
    },
}
_OUTSIDE = (("answer", 0), ("hang_up", 3), ("mute", 4), ("hold", 5))
"""The keys for everywhere, and their lines among the keys for calls."""
_STYLE = """
@page { size: A4; margin: 12mm; }
body { font: 10.5pt/1.35 "Inter", "Segoe UI", sans-serif; color: #15202a; }
body { max-width: 186mm; margin: auto; }
h1 { font-size: 17pt; margin: 0 0 6pt; } h2 { font-size: 11.5pt; margin: 9pt 0 3pt; }
.columns { columns: 2; column-gap: 10mm; } section { break-inside: avoid; }
table { width: 100%; border-collapse: collapse; } td { padding: 1.5pt 0; vertical-align: top; }
td:last-child { text-align: right; white-space: nowrap; padding-left: 6pt; }
tr + tr td { border-top: 0.5pt solid #d3dadf; }
kbd { font: inherit; font-size: 9.5pt; border: 0.7pt solid #75828d; }
kbd { border-radius: 2pt; padding: 0 3pt; }
ol { margin: 0; padding-left: 14pt; } p { margin: 6pt 0 0; }
"""


def _row(line: KeyLine) -> str:
    return f"<tr><td>{escape(line.words)}</td><td><kbd>{escape(line.caps)}</kbd></td></tr>"


def _section(title: str, lines: list[KeyLine]) -> str:
    rows = "\n".join(map(_row, lines))
    return f"<section><h2>{escape(title)}</h2>\n<table>\n{rows}\n</table></section>"


def make_card(app: QCoreApplication, language: Language) -> str:
    """The whole page."""
    if not install_translations(app, language):
        sys.exit("no translations: run packaging/translations.py --build first")
    said, groups = _SAID[language], key_groups(Bindings())
    keys, calls = KeySettings(), groups[0][1]
    outside = [KeyLine(calls[place].words, getattr(keys, name)) for name, place in _OUTSIDE]
    steps = "\n".join(f"<li>{escape(step)}</li>" for step in said["steps"])
    parts = [
        f"<section><h2>{escape(str(said['ring']))}</h2>\n<ol>\n{steps}\n</ol>"
        f"<p>{escape(str(said['never']))}</p></section>",
        _section(str(said["everywhere"]), outside),
        *(_section(title, lines) for title, lines in groups),
    ]
    body = "\n".join(parts)
    return (
        f'<!doctype html>\n<html lang="{language.value}">\n<meta charset="utf-8">\n'
        f"<title>{escape(str(said['title']))}</title>\n<style>{_STYLE}</style>\n"
        f'<h1>{escape(str(said["title"]))}</h1>\n<div class="columns">\n{body}\n</div>\n'
        f"<p><b>{escape(str(said['wrong']))}</b> {escape(str(said['private']))}</p>\n</html>\n"
    )


def main() -> int:
    """Write the cards, or with `--check` compare them."""
    app, stale = QCoreApplication([]), []
    for language in _SAID:
        file = ROOT / "docs" / f"kort-{language.value}.html"
        card = make_card(app, language)
        if "--check" not in sys.argv:
            file.write_text(card, encoding="utf-8")
        elif not file.exists() or file.read_text(encoding="utf-8") != card:
            stale.append(file.name)
    for name in stale:
        print(f"{name} is not what the keys are: run packaging/quick_card.py")  # noqa: T201
    return bool(stale)


if __name__ == "__main__":
    sys.exit(main())
