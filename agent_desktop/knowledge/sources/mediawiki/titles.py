"""Titles of pages: how they are written the same way, and whose page a subpage is."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from agent_desktop.domain.ids import MunicipalityCode

MAIN = 0
"""The namespace of articles."""
FILE = 6
CATEGORY = 14


class Names(Struct, frozen=True):
    """What the wiki calls its categories and files in links, in lower case."""

    category: frozenset[str] = frozenset({"category"})
    file: frozenset[str] = frozenset({"file", "image", "media"})


class Place(Struct, frozen=True):
    """Where a page belongs: to an article, as its common text or as a municipality's own."""

    root: str
    municipality: MunicipalityCode | None = None


class Places:
    """Tells a municipality's subpage by its last part: its name or its four digits."""

    def __init__(self, municipalities: Mapping[str, MunicipalityCode]) -> None:
        self._codes = {name.casefold(): code for name, code in municipalities.items()}
        self._codes |= {str(code): code for code in municipalities.values()}

    def of(self, title: str) -> Place:
        """Where the page with this title belongs."""
        root, slash, last = title.rpartition("/")
        code = self._codes.get(last.strip().casefold()) if slash and root else None
        return Place(root.rstrip(), code) if code else Place(title)


def normal_title(written: str) -> str:
    """A title as MediaWiki keeps it, from how it stands in a link; without the part after #."""
    words = " ".join(written.partition("#")[0].replace("_", " ").split())
    title = words.lstrip(":").lstrip()
    first = title[:1].upper()
    return first + title[1:] if len(first) == 1 else title
