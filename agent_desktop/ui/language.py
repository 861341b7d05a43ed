"""The language of the window: translations, dates and figures."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from agent_desktop.domain.language import Language
from agent_desktop.resources import resource
from agent_desktop.ui.translating import translate

_LOCALES = {
    Language.BOKMAL: QLocale(QLocale.Language.NorwegianBokmal, QLocale.Country.Norway),
    Language.NYNORSK: QLocale(QLocale.Language.NorwegianNynorsk, QLocale.Country.Norway),
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_DAY_AND_MONTH = {
    Language.BOKMAL: "d. MMMM",
    Language.NYNORSK: "d. MMMM",
    Language.ENGLISH: "d MMMM",
}
_installed: list[QTranslator] = []


def install_translations(app: QCoreApplication, language: Language) -> bool:
    """Make the window speak a language; False when its translation has not been built, and the
    window then speaks English. Call before any widget is made.
    """
    for old in _installed:
        app.removeTranslator(old)
        old.deleteLater()
    _installed.clear()
    QLocale.setDefault(_LOCALES[language])
    ours = QTranslator(app)
    found = ours.load(str(resource(f"i18n/{language.value}.qm")))
    qt = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    qt.load(f"qtbase_{language.value}", folder)
    for translator in (qt, ours):
        app.installTranslator(translator)
        _installed.append(translator)
    return found


def clock_time(moment: datetime) -> str:
    """`10:46` in the machine's zone."""
    return moment.astimezone().strftime("%H:%M")


def exact_time(moment: datetime) -> str:
    """`10:46:07` in the machine's zone."""
    return moment.astimezone().strftime("%H:%M:%S")


def day(language: Language, when: date) -> str:
    """`14. mai`, `14 May`; the space does not break."""
    written = _LOCALES[language].toString(
        QDate(when.year, when.month, when.day), _DAY_AND_MONTH[language]
    )
    return written.replace(" ", "\u00a0")


def weekday_and_day(language: Language, when: date) -> str:
    """`Onsdag 14. mai`."""
    name = _LOCALES[language].toString(QDate(when.year, when.month, when.day), "dddd")
    return f"{name[:1].upper()}{name[1:]} {day(language, when)}"


@cache
def month_numbers() -> dict[str, int]:
    """The months by their names, whole and short, in every language; lower case, no full stop."""
    months = ((number, name) for number in range(1, 13) for name in _names("month", number))
    return {name: number for number, name in months}


@cache
def weekday_numbers() -> dict[str, int]:
    """The days of the week by their names, in the same way; Monday is 1."""
    days = ((number, name) for number in range(1, 8) for name in _names("day", number))
    return {name: number for number, name in days}


def _names(what: str, number: int) -> set[str]:
    names = set()
    for locale in _LOCALES.values():
        for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
            name = locale.monthName if what == "month" else locale.dayName
            names.add(name(number, form).lower().rstrip("."))
    return names


def decimal(value: float) -> str:
    """`0,3` or `0.3`, as the window's language writes it."""
    return QLocale().toString(value, "f", 1)


def percent(figure: str) -> str:
    """`97,9 %` or `97.9%`, as the window's language writes it."""
    return translate("Language", "%1%", "a share").replace("%1", figure)


def quoted(words: str) -> str:
    """`«Ja»` or `“Yes”`, as the window's language writes it. What a citizen is told has the marks
    of the citizen's language, whatever the window's is.
    """
    return translate("Language", "“%1”", "a quotation").replace("%1", words)


def same_day(one: datetime, other: datetime) -> bool:
    """Whether two moments fall on one day in the machine's zone."""
    return abs(one - other) < timedelta(days=1) and one.astimezone().date() == (
        other.astimezone().date()
    )


def time_or_day(language: Language, moment: datetime, now: datetime) -> str:
    """The time today, the date on other days."""
    if same_day(moment, now):
        return clock_time(moment)
    return day(language, moment.astimezone().date())


@cache
def _translator(language: Language) -> QTranslator:
    translator = QTranslator()
    translator.load(str(resource(f"i18n/{language.value}.qm")))
    return translator


def translate_to(language: Language, context: str, text: str) -> str:
    """A text for a citizen: in the language they are written to, whatever the window's is."""
    return _translator(language).translate(context, text) or text
