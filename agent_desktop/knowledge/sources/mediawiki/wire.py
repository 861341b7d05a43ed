"""The answers of MediaWiki's API that are used (action API, format version 2)."""

from __future__ import annotations

from typing import Any

import msgspec


class Error(msgspec.Struct, frozen=True):
    """Why the wiki refused; its words are for people who may see them, the code for us."""

    code: str


class Login(msgspec.Struct, frozen=True):
    """Answer of action=login."""

    result: str


class Slot(msgspec.Struct, frozen=True):
    """Text of a revision."""

    content: str | None = None
    """None: hidden, or more than the wiki gives at once."""


class Revision(msgspec.Struct, frozen=True):
    """A page's newest revision."""

    slots: dict[str, Slot] = {}


class LinkHere(msgspec.Struct, frozen=True):
    """A page that links to another."""

    title: str
    ns: int


class PageAnswer(msgspec.Struct, frozen=True):
    """A page, in one of perhaps several parts."""

    title: str = ""
    ns: int = 0
    pageid: int = 0
    missing: bool = False
    redirect: bool = False
    revisions: list[Revision] = []
    linkshere: list[LinkHere] = []


class Change(msgspec.Struct, frozen=True):
    """A line of the recent changes: an edit, a new page or something from the log."""

    rcid: int
    type: str = ""
    ns: int = -1
    title: str = ""
    logtype: str = ""
    logparams: dict[str, Any] = {}


class Namespace(msgspec.Struct, frozen=True):
    """A namespace's name in the wiki's language and in English."""

    id: int
    name: str = ""
    canonical: str = ""


class Alias(msgspec.Struct, frozen=True):
    """Another name of a namespace."""

    id: int
    alias: str


class Query(msgspec.Struct, frozen=True):
    """What was asked for, or a part of it."""

    tokens: dict[str, str] = {}
    namespaces: dict[str, Namespace] = {}
    namespacealiases: list[Alias] = []
    pages: list[PageAnswer] = []
    recentchanges: list[Change] = []


class Answer(msgspec.Struct, frozen=True, rename={"go_on": "continue"}):
    """Any answer."""

    error: Error | None = None
    login: Login | None = None
    curtimestamp: str = ""
    batchcomplete: bool = False
    go_on: dict[str, str | int] = {}
    query: Query | None = None
