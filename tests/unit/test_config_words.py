"""Every problem a configuration file can have, in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from agent_desktop.config_words import describe
from agent_desktop.domain.language import Language
from agent_desktop.settings.centre import load_employees
from agent_desktop.settings.toml_file import ConfigProblem
from agent_desktop.ui.language import install_translations
from tests.unit.ui.conftest import translations as translations  # noqa: PLC0414 - a fixture

SAID = [
    (
        "unknown key",
        "nøkkelen finnes ikke. Sjekk skrivemåten",
        "nøkkelen finst ikkje. Sjekk skrivemåten",
    ),
    (
        "Expected `int`, got `str`",
        "skal være et heltall, men er tekst i hermetegn",
        "skal vere eit heiltal, men er tekst i hermeteikn",
    ),
    (
        "Expected `bool`, got `array`",
        "skal være true eller false, men er en liste",
        "skal vere true eller false, men er ei liste",
    ),
    (
        "Expected `object`, got `float`",
        "skal være en tabell, men er et desimaltall",
        "skal vere ein tabell, men er eit desimaltal",
    ),
    (
        "Invalid enum value 'sv'",
        "«sv» er ikke blant verdiene du kan velge mellom",
        "«sv» er ikkje mellom verdiane du kan velje",
    ),
    (
        "Invalid enum value 'man' - at `key` in `$.hours`",
        "«man» er ikke blant verdiene du kan velge mellom",
        "«man» er ikkje mellom verdiane du kan velje",
    ),
    (
        "Object missing required field `web`",
        "nøkkelen «web» mangler",
        "nøkkelen «web» manglar",
    ),
    ("must be four digits", "skal være fire sifre", "skal vere fire siffer"),
    (
        "must be a colour like #00656E",
        "skal være en farge som #00656E",
        "skal vere ein farge som #00656E",
    ),
    ("must be two letters", "skal være to bokstaver", "skal vere to bokstavar"),
    (
        "must be a web address",
        "skal være en nettadresse: https:// og resten",
        "skal vere ei nettadresse: https:// og resten",
    ),
    ("must be like 09:00-15:00", "skal skrives som 09:00-15:00", "skal skrivast som 09:00-15:00"),
    (
        "code 'Æ': small letters, digits, -",
        "koden «Æ» kan bare ha små bokstaver a–z, sifre og bindestreker",
        "koden «Æ» kan berre ha små bokstavar a–z, siffer og bindestrekar",
    ),
    (
        "'12 %2' is no telephone number",
        "«12 %2» er ikke et telefonnummer",
        "«12 %2» er ikkje eit telefonnummer",
    ),
    (
        "4630 belongs to Osterøy already",
        "«4630» hører allerede til Osterøy",
        "«4630» høyrer alt til Osterøy",
    ),
    (
        "water is there already",
        "det er to tema med koden «water»",
        "det er to tema med koden «water»",
    ),
    (
        "there is no topic water above it",
        "ligger under «water», og det temaet finnes ikke",
        "ligg under «water», og det temaet finst ikkje",
    ),
    (
        "no [[municipality]] in the file",
        "filen har ingen [[municipality]]",
        "fila har ingen [[municipality]]",
    ),
    (
        "is not UTF-8 text",
        "filen er ikke UTF-8-tekst. Lagre den som UTF-8",
        "fila er ikkje UTF-8-tekst. Lagre ho som UTF-8",
    ),
    ("No such file or directory", "filen finnes ikke", "fila finst ikkje"),
    ("Permission denied", "du har ikke lov til å lese filen", "du har ikkje lov til å lese fila"),
    ("Is a directory", "er en mappe, ikke en fil", "er ei mappe, ikkje ei fil"),
    ("is missing", "mangler", "manglar"),
    (
        "Gulen is too like Voss",
        "fargen til Gulen er for lik fargen til Voss",
        "fargen til Gulen er for lik fargen til Voss",
    ),
    ("Invalid initial character", "Invalid initial character", "Invalid initial character"),
]


@pytest.fixture
def language(
    request: pytest.FixtureRequest, qapp: QApplication, translations: None
) -> Iterator[Language]:
    """The language a test is parametrised with."""
    assert install_translations(qapp, request.param)
    yield request.param
    install_translations(qapp, Language.ENGLISH)


@pytest.mark.parametrize("language", [Language.BOKMAL, Language.NYNORSK], indirect=True)
@pytest.mark.parametrize(("what", "bokmal", "nynorsk"), SAID)
def test_in_words(what: str, bokmal: str, nynorsk: str, language: Language) -> None:
    said = describe(ConfigProblem("m.toml", 7, "municipality.web", what))
    sentence = bokmal if language is Language.BOKMAL else nynorsk
    assert said == f"m.toml:7: municipality.web: {sentence}"


@pytest.mark.parametrize("language", [Language.NYNORSK], indirect=True)
def test_a_list_of_employees_that_can_not_be_read(language: Language, tmp_path: Path) -> None:
    gone = load_employees(tmp_path / "gone.csv").problems
    assert [describe(problem) for problem in gone] == ["gone.csv: fila finst ikkje"]
    (tmp_path / "latin.csv").write_bytes("namn;Bjørn".encode("latin-1"))
    latin = load_employees(tmp_path / "latin.csv").problems
    assert describe(latin[0]) == "latin.csv: fila er ikkje UTF-8-tekst. Lagre ho som UTF-8"


def test_without_a_translation_it_is_english(qapp: QCoreApplication) -> None:
    said = describe(ConfigProblem("s.toml", 0, "", "Expected `int`, got `str`"))
    assert said == "s.toml: must be a whole number, but is text in quotation marks"
