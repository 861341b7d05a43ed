"""What an agent typed, as words to search for."""

from __future__ import annotations

from msgspec import Struct

from agent_desktop.knowledge.language.tokens import tokens

_MOST_WORDS = 12
_LONGEST_READ = 1000
"""Letters of a query that are looked at; a million pasted words cost no more than a long line."""
_SMALL_WORDS = """
    og i på av for til med om er det den dei de ein ei eit en et eg jeg du vi han ho hun som at å
    når kva hva korleis hvordan kven hvem kvar hvor kan skal må vil har får ikkje ikke min mi mitt
    si sin sitt seg meg frå fra ved eller men så då da der her etter før over under dette denne vera
    være blir vert vart ble noko noe nokon noen kor mykje mye mange lenge mot utan uten nye ny finne
    treng trenger lurer spør the and
"""
_SMALL = frozenset(_SMALL_WORDS.split())
"""Words that say nothing about the matter, in both written forms."""


class QueryWord(Struct, frozen=True):
    """A word; `unfinished` when more letters may come."""

    text: str
    unfinished: bool = False


class Query(Struct, frozen=True):
    """The words to look for."""

    words: tuple[QueryWord, ...]

    @classmethod
    def read(cls, text: str, *, unfinished: bool = True) -> Query:
        """The words of a text. The last one is a beginning, unless a space follows it.

        Small words are left out where others say more.
        """
        text = text[:_LONGEST_READ]
        found = [token.word for token in tokens(text)]
        open_end = unfinished and bool(found) and text[-1:].isalnum()
        last = found[-1] if open_end else None
        telling = [w for w in dict.fromkeys(found[:-1] if open_end else found) if w not in _SMALL]
        words = [QueryWord(word) for word in telling[:_MOST_WORDS] if word != last]
        if last is not None and (last not in _SMALL or not words):
            words.append(QueryWord(last, unfinished=True))
        return cls(tuple(words) or tuple(map(QueryWord, dict.fromkeys(found[:_MOST_WORDS]))))
