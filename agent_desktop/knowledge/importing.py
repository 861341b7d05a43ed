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
from pathlib import Path

import nh3
from bs4 import BeautifulSoup
from markdownify import markdownify
from msgspec import Struct, field

from agent_desktop.domain.article import LONGEST_ARTICLE
from agent_desktop.knowledge.metadata import KEYS

TEXT, MUNICIPALITY, ID = "text", "municipality", "id"
_OURS = frozenset({*KEYS, TEXT, MUNICIPALITY, ID})
_LISTS = frozenset({"words", "deputies"})
_CODE = re.compile(r"\d{4}")
_ASIDE = ("title", "nav", "header", "footer", "aside", "form")
_PARTS = {"main", "article"}
_LARGEST = 8_000_000
"""Bytes of a file that is looked at."""
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


class Imported(Struct):
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
            title, text = _page(_read(page))
        except (NothingToImport, OSError) as error:
            done.problems.append((page.name, str(error)))
        except RecursionError:
            done.problems.append((page.name, "nested too deeply"))
        else:
            _write(folder, f"{_id(page.stem)}.md", {"title": title or page.stem}, text, done)
    return done


def _page(html: str) -> tuple[str, str]:
    """A page's heading, and as Markdown the part of it people read: without scripts, pictures,
    menus and that heading. Raises RecursionError."""
    clean = nh3.clean(
        html,
        tags=_TAGS | _PARTS | set(_ASIDE),
        clean_content_tags={"script", "style"},
        attributes={"a": {"href"}},
        url_schemes={"http", "https", "mailto", "tel"},
    )
    soup = BeautifulSoup(clean, "html.parser")  # after nh3: it takes its time on broken tags
    found = soup.find("h1") or soup.find("title")
    title = " ".join(found.get_text().split()) if found else ""
    if found:
        found.decompose()
    for aside in soup.find_all(_ASIDE):
        aside.decompose()
    part = soup.find("main") or soup.find("article") or soup
    text: str = markdownify(str(part), heading_style="ATX", bullets="-")
    return title, re.sub(r"\n{3,}", "\n\n", text).strip()


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
        if file.stat().st_size > _LARGEST:
            raise NothingToImport(f"{file.name}: larger than {_LARGEST // 1_000_000} MB")
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


class _Semicolon(csv.excel):
    """As spreadsheets write CSV in Norway."""

    delimiter = ";"


csv.register_dialect("semicolon", _Semicolon)
