"""Takes over the knowledge base a centre has today: a table (CSV) or web pages (HTML).

It becomes a folder of Markdown (sources/markdown_folder.py) to go on from. A file that is there
already is never written over.
"""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

import nh3
from markdownify import markdownify

from agent_desktop.domain.article import LONGEST_ARTICLE
from agent_desktop.knowledge.metadata import KEYS

TEXT, MUNICIPALITY, ID = "text", "municipality", "id"
_OURS = frozenset({*KEYS, TEXT, MUNICIPALITY, ID})
_LISTS = frozenset({"words", "deputies"})
_CODE = re.compile(r"\d{4}")
_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)
_HEADING = re.compile(r"<h1[^>]*>(.*?)</h1>", re.IGNORECASE | re.DOTALL)
_MAIN = re.compile(r"<(main|article)\b[^>]*>(.*)</\1>", re.IGNORECASE | re.DOTALL)
_BODY = re.compile(r"<body\b[^>]*>(.*)</body>", re.IGNORECASE | re.DOTALL)
_ASIDE = re.compile(
    r"<(nav|header|footer|aside|form|title)\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL
)
_PAGES = (".html", ".htm")
_TAGS = {
    "p", "br", "strong", "em", "b", "i", "ul", "ol", "li", "a", "h1", "h2", "h3", "h4", "table",
    "thead", "tbody", "tr", "th", "td", "blockquote", "pre", "code", "hr", "div",
}  # fmt: skip
_ENCODINGS = ("utf-8-sig", "cp1252")
_LETTERS = str.maketrans({"æ": "e", "ø": "o", "å": "a"})
_LONGEST_ID = 60


class NothingToImport(Exception):  # noqa: N818 - told to whoever asked
    """The file or folder can't be read as what it should be; nothing was written."""


@dataclass(slots=True)
class Imported:
    """The files that were written, and what could not be taken over: where, and why."""

    written: list[str] = field(default_factory=list)
    problems: list[tuple[str, str]] = field(default_factory=list)


def import_knowledge(source: Path, folder: Path) -> Imported:
    """Write the articles of a CSV file, a web page, or a folder of them, to `folder`.

    Raises NothingToImport, and OSError when the folder can't be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        pages = sorted(p for p in source.rglob("*") if p.suffix.lower() in _PAGES)
        if not pages:
            raise NothingToImport(f"{source}: no page (.html) in it")
        return _import_pages(pages, folder)
    if source.suffix.lower() in _PAGES:
        return _import_pages([source], folder)
    return _import_table(source, folder)


def _import_table(file: Path, folder: Path) -> Imported:
    """One article, or one municipality's section of it, a row; the first row names the columns."""
    text = _read(file)
    rows = csv.DictReader(io.StringIO(text), dialect=_dialect(text))
    columns = [name.strip().lower() for name in rows.fieldnames or ()]
    if "title" not in columns or TEXT not in columns:
        raise NothingToImport(f"{file.name}: it needs the columns “title” and “text”")
    rows.fieldnames = columns
    done = Imported()
    unknown = [name for name in columns if name not in _OURS]
    done.problems += [(file.name, f"no column of ours, left out: {name}") for name in unknown]
    for row in rows:
        where = f"{file.name}:{rows.line_num}"
        values = {k: (v or "").strip() for k, v in row.items() if k}
        _take_row(values, where, folder, done)
    return done


def _take_row(row: Mapping[str, str], where: str, folder: Path, done: Imported) -> None:
    name, code = _id(row.get(ID) or row["title"]), row.get(MUNICIPALITY, "")
    if not name or not row[TEXT]:
        done.problems.append((where, "without a title or a text"))
    elif code and not _CODE.fullmatch(code):
        done.problems.append((where, f"a municipality is four digits, not {code}"))
    else:
        keys = ("checked",) if code else KEYS
        front = {key: row[key] for key in keys if row.get(key)}
        _write(folder, f"{name}.{code}.md" if code else f"{name}.md", front, row[TEXT], done)


def _import_pages(pages: Iterable[Path], folder: Path) -> Imported:
    done = Imported()
    for page in pages:
        try:
            html = _read(page)
        except (NothingToImport, OSError) as error:
            done.problems.append((page.name, str(error)))
            continue
        found = _HEADING.search(html) or _TITLE.search(html)
        title = _words(found[1]) if found else ""
        front = {"title": title or page.stem}
        _write(folder, f"{_id(page.stem)}.md", front, _markdown(html), done)
    return done


def _markdown(html: str) -> str:
    """The part of a page people read, without scripts, pictures, menus and its first heading."""
    main = _MAIN.search(html)
    body = _BODY.search(html)
    part = main[2] if main else body[1] if body else html
    part = _HEADING.sub("", _ASIDE.sub("", part), count=1)
    clean = nh3.clean(
        part, tags=_TAGS, attributes={"a": {"href"}}, url_schemes={"http", "https", "mailto", "tel"}
    )
    text: str = markdownify(clean, heading_style="ATX", bullets="-")
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _write(folder: Path, name: str, front: Mapping[str, str], text: str, done: Imported) -> None:
    if len(text) > LONGEST_ARTICLE:
        done.problems.append((name, f"longer than {LONGEST_ARTICLE} letters"))
        return
    lines = [f"{key} = {_toml(key, value)}" for key, value in front.items()]
    content = "\n".join(["+++", *lines, "+++", text, ""]) if lines else f"{text}\n"
    try:
        with (folder / name).open("x", encoding="utf-8") as file:
            file.write(content)
    except FileExistsError:
        done.problems.append((name, "is there already, and was left as it is"))
        return
    done.written.append(name)


def _toml(key: str, value: str) -> str:
    """A value as TOML. Everything is text; the reader makes numbers and dates of it."""
    if key in _LISTS:
        parts = [part.strip() for part in re.split(r"[,;]", value) if part.strip()]
        return json.dumps(parts, ensure_ascii=False)
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "")


def _read(file: Path) -> str:
    """A text in UTF-8, or as Windows used to write it. Raises NothingToImport."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise NothingToImport(f"{file}: {error.strerror}") from error
    for encoding in _ENCODINGS:
        try:
            return content.decode(encoding).replace("\x00", "")
        except UnicodeDecodeError:
            continue
    raise NothingToImport(f"{file.name}: no text in UTF-8 or Windows-1252")


def _dialect(text: str) -> type[csv.Dialect] | str:
    first = text.partition("\n")[0]
    return "semicolon" if first.count(";") > first.count(",") else "excel"


def _id(name: str) -> str:
    """A title as the name of a file: small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_LETTERS))
    return re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")[
        :_LONGEST_ID
    ]


def _words(html: str) -> str:
    return " ".join(unescape(nh3.clean(html, tags=set())).split())


class _Semicolon(csv.excel):
    """As spreadsheets write CSV in Norway."""

    delimiter = ";"


csv.register_dialect("semicolon", _Semicolon)
