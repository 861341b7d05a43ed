"""Problems of articles, in the language of whoever has to mend them."""

from __future__ import annotations

from agent_desktop.domain.knowledge import FOLDER, KnowledgeProblem, ProblemKind
from agent_desktop.ui.translating import QT_TRANSLATE_NOOP, translate

_SENTENCES = {
    ProblemKind.METADATA: QT_TRANSLATE_NOOP(
        "Knowledge",
        "The metadata can't be read: %1. If the article was read before, it is shown as it was.",
    ),
    ProblemKind.VALUE: QT_TRANSLATE_NOOP(
        "Knowledge", "“%1” can't be used. The rest of the article is there."
    ),
    ProblemKind.NO_COMMON: QT_TRANSLATE_NOOP(
        "Knowledge", "A municipality's section without the article it belongs to."
    ),
    ProblemKind.TOO_LONG: QT_TRANSLATE_NOOP(
        "Knowledge", "The article is too long to be taken over. Divide it into several."
    ),
    ProblemKind.NOT_TEXT: QT_TRANSLATE_NOOP("Knowledge", "This is no text in UTF-8."),
    ProblemKind.NOT_READABLE: QT_TRANSLATE_NOOP("Knowledge", "The file can't be read: %1."),
    ProblemKind.REDIRECT_LOOP: QT_TRANSLATE_NOOP(
        "Knowledge", "The page redirects to itself, perhaps by way of others."
    ),
    ProblemKind.TWICE: QT_TRANSLATE_NOOP(
        "Knowledge", "There is another article with the same name (%1). That one is shown."
    ),
}


def problem_words(problem: KnowledgeProblem) -> str:
    """What is wrong, and what that means."""
    is_source = problem.kind is ProblemKind.TWICE
    detail = source_words(problem.detail) if is_source else problem.detail
    return translate("Knowledge", _SENTENCES[problem.kind]).replace("%1", detail)


def source_words(source: str) -> str:
    """What a source of articles is called."""
    return translate("Knowledge", "The folder of articles") if source == FOLDER else source


def describe_problem(problem: KnowledgeProblem) -> str:
    """Where, and what is wrong with it."""
    return f"{problem.where}: {problem_words(problem)}"
