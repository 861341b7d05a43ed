"""Brackets, templates and tags of wikitext. All of it takes time in proportion to the text."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

from msgspec import Struct

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_UNSEEN = "gallery|graph|imagemap|includeonly|indicator|math|ref|score|script|style|templatedata"
_BLOCK = re.compile(rf"<({_UNSEEN}|nowiki|pre|source|syntaxhighlight)\b([^<>]*)>", re.IGNORECASE)
_LITERAL = {"nowiki", "pre", "source", "syntaxhighlight"}
_TAG = re.compile(r"</?([a-z][a-z0-9]*)\b[^<>]*>", re.IGNORECASE)
_TAGS = {"br": "\n", "b": "'''", "strong": "'''", "i": "''", "em": "''", "p": "\n\n", "hr": "\n\n"}
_SWITCH = re.compile(r"__[A-ZÆØÅ]{3,30}__")
_ACTIVE = re.compile(r"[\[\]{}'|=*#:;<>!_-]|(?<=\n) ")
_PART = re.compile(r"\{\{|\}\}|\[\[|\]\]|\|")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


class Template(Struct, frozen=True):
    """A call of a template: its name and what it was given, unnamed parts as "1", "2" …"""

    name: str
    values: dict[str, str]


def without_tags(text: str) -> str:
    """The text without comments, notes, scripts and tags; what stands in nowiki is plain text."""
    text = _COMMENT.sub("", _CONTROL.sub("", text.replace("\r\n", "\n")))
    pieces: list[str] = []
    never_closed: set[str] = set()
    at = 0
    while block := _BLOCK.search(text, at):
        pieces.append(text[at : block.start()])
        at = block.end()
        name = block[1].lower()
        if block[2].endswith("/") or name in never_closed:
            continue
        closing = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(text, at)
        if closing is None:
            never_closed.add(name)
            continue
        if name in _LITERAL:
            pieces.append(_ACTIVE.sub(_as_entity, text[at : closing.start()]))
        at = closing.end()
    pieces.append(text[at:])
    return _SWITCH.sub("", _TAG.sub(_instead, "".join(pieces)))


def spans(text: str, opening: str, closing: str) -> Iterator[tuple[int, int]]:
    """The outermost complete pairs of brackets, in order. What has no partner is passed over."""
    if opening not in text:
        return iter(())
    tokens = re.compile(f"{re.escape(opening)}|{re.escape(closing)}")
    opened: list[int] = []
    found: list[tuple[int, int]] = []
    for token in tokens.finditer(text):
        if token[0] == opening:
            opened.append(token.start())
        elif opened:
            start = opened.pop()
            while found and found[-1][0] > start:
                found.pop()
            found.append((start, token.end()))
    return iter(found)


def replace_spans(text: str, opening: str, closing: str, instead: Callable[[str], str]) -> str:
    """The text with every outermost pair replaced; `instead` is given what stands between."""
    pieces: list[str] = []
    at = 0
    for start, end in spans(text, opening, closing):
        pieces += (text[at:start], instead(text[start + len(opening) : end - len(closing)]))
        at = end
    pieces.append(text[at:])
    return "".join(pieces)


def read_template(inside: str) -> Template:
    """A template from what stands between its braces."""
    name, *parts = _split(inside)
    values: dict[str, str] = {}
    for number, part in enumerate(parts, 1):
        key, is_named, value = part.partition("=")
        if is_named:
            values[key.strip()] = value.strip()
        elif part.strip():
            values[str(number)] = part.strip()
    return Template(name.strip(), values)


def plain_text(wikitext: str) -> str:
    """A value of a template as text: of links the label, of templates nothing."""
    text = replace_spans(wikitext, "{{", "}}", lambda _inside: "")
    text = replace_spans(text, "[[", "]]", lambda inside: inside.rpartition("|")[2])
    return html.unescape(re.sub(r"'{2,}", "", text)).strip()


def _split(inside: str) -> list[str]:
    """The parts between pipes, those within links and other templates left alone."""
    parts: list[str] = []
    depth = start = 0
    for token in _PART.finditer(inside):
        if token[0] == "|":
            if depth <= 0:
                parts.append(inside[start : token.start()])
                start = token.end()
        else:
            depth += 1 if token[0] in {"{{", "[["} else -1
    return [*parts, inside[start:]]


def _as_entity(character: re.Match[str]) -> str:
    return f"&#{ord(character[0])};"


def _instead(tag: re.Match[str]) -> str:
    return _TAGS.get(tag[1].lower(), "")
