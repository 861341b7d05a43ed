"""What is known about an article, in words."""

from __future__ import annotations

from datetime import date

from agent_desktop.domain.article import ArticleKind
from agent_desktop.domain.freshness import Freshness
from agent_desktop.domain.language import Language
from agent_desktop.ui.article.reading import Reading
from agent_desktop.ui.language import day
from agent_desktop.ui.translating import QT_TRANSLATE_NOOP, translate

_KIND = {
    ArticleKind.SERVICE: QT_TRANSLATE_NOOP("Article", "Service description"),
    ArticleKind.DECLARATION: QT_TRANSLATE_NOOP("Article", "Service declaration"),
    ArticleKind.AGREEMENT: QT_TRANSLATE_NOOP("Article", "Service agreement"),
    ArticleKind.ROUTINE: QT_TRANSLATE_NOOP("Article", "Routine"),
    ArticleKind.CONTACT: QT_TRANSLATE_NOOP("Article", "Contact information"),
    ArticleKind.PREPAREDNESS: QT_TRANSLATE_NOOP("Article", "Preparedness"),
    ArticleKind.START: QT_TRANSLATE_NOOP("Article", "Start page"),
}
_WRITTEN = {
    Language.NYNORSK: QT_TRANSLATE_NOOP("Article", "Written in Nynorsk"),
    Language.BOKMAL: QT_TRANSLATE_NOOP("Article", "Written in Bokmål"),
    Language.ENGLISH: QT_TRANSLATE_NOOP("Article", "Written in English"),
}


def day_of(language: Language, when: date, today: date) -> str:
    """`12. januar`, with the year when it is another one."""
    written = day(language, when)
    return written if when.year == today.year else f"{written}\u00a0{when.year}"


def facts(reading: Reading) -> list[str]:
    """Who answers for it, how far to go, whether the citizen finds it: what a call turns on."""
    article = reading.article
    step = article.ladder_step
    told = [
        _named(translate("Article", "Owner: %1"), article.owner),
        translate("Article", "Step %1 of 6").replace("%1", str(step)) if step else "",
        _on_web(article.on_web),
        _written_form(reading),
    ]
    return [fact for fact in told if fact]


def more_facts(reading: Reading, language: Language, today: date) -> list[str]:
    """What sort of article it is, the people behind it, and when it was checked."""
    article = reading.article
    told = [
        translate("Article", _KIND[article.kind]),
        _named(translate("Article", "Contact: %1"), article.contact),
        _named(translate("Article", "At the desk: %1"), article.liaison),
        _named(translate("Article", "Deputy: %1"), ", ".join(article.deputies)),
        _checked(article.checked, language, today),
    ]
    return [fact for fact in told if fact]


def doubt(dates: Freshness, owner: str, language: Language, today: date) -> str:
    """When it was last checked, when it should have been, and who is to do it."""
    if dates.checked is None or dates.due is None:
        told = [translate("Article", "Never checked")]
    elif dates.checked > today:
        wrong = translate("Article", "The date of the check is wrong: %1")
        told = [wrong.replace("%1", day_of(language, dates.checked, today))]
    else:
        last = translate("Article", "Last checked %1")
        due = translate("Article", "due %1")
        told = [
            last.replace("%1", day_of(language, dates.checked, today)),
            due.replace("%1", day_of(language, dates.due, today)),
        ]
    if owner:
        told.append(translate("Article", "owner: %1").replace("%1", owner))
    return " · ".join(told)


def _named(words: str, name: str) -> str:
    return words.replace("%1", name) if name else ""


def _on_web(on_web: bool | None) -> str:
    if on_web is None:
        return ""
    return translate("Article", "On the web") if on_web else translate("Article", "Not on the web")


def _written_form(reading: Reading) -> str:
    """Only where it is not the municipality's own."""
    town, form = reading.municipality, reading.article.written_form
    return translate("Article", _WRITTEN[form]) if town and town.written_form != form else ""


def _checked(checked: date | None, language: Language, today: date) -> str:
    if checked is None:
        return ""
    return translate("Article", "Checked %1").replace("%1", day_of(language, checked, today))
