"""The mirror in the store: what each source had when it was last read."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from agent_desktop.domain.article import Article
from agent_desktop.domain.ids import ArticleId
from agent_desktop.domain.knowledge import KnowledgeProblem, ProblemKind
from agent_desktop.knowledge.source import Changes
from agent_desktop.store.database import Connection

_COLUMNS = "source, article, place, kind, detail"


def take(
    connection: Connection, source: str, changes: Changes, now: int
) -> tuple[tuple[Article, ...], frozenset[ArticleId]]:
    """Take a source's changes over; what has come and what has gone. `now` in milliseconds.

    An id another source has already is a problem, and the former article stays.
    """
    owners = dict(connection.execute("SELECT id, source FROM article").fetchall())
    taken = {a.id: a for a in changes.articles if owners.get(a.id, source) == source}
    problems = list(changes.problems)
    for article in changes.articles:
        if article.id not in taken:
            other = owners[article.id]
            problems.append(
                KnowledgeProblem(source, article.id, article.title, ProblemKind.TWICE, other)
            )
    named = taken.keys() | {problem.article for problem in problems}
    gone = {a for a in changes.gone if owners.get(a) == source}
    if changes.complete:
        gone |= {a for a, owner in owners.items() if owner == source and a not in named}
        connection.execute("DELETE FROM knowledge_problem WHERE source = ?", (source,))
    connection.executemany(
        "DELETE FROM knowledge_problem WHERE source = ? AND article = ?",
        [(source, article) for article in named | gone | changes.gone],
    )
    connection.executemany("DELETE FROM article WHERE id = ?", [(article,) for article in gone])
    connection.executemany(
        "INSERT OR REPLACE INTO article VALUES (?, ?, ?, ?)",
        [(a.id, source, a.kind, msgspec.json.encode(a).decode()) for a in taken.values()],
    )
    connection.executemany(
        f"INSERT OR IGNORE INTO knowledge_problem ({_COLUMNS}) VALUES (?, ?, ?, ?, ?)",  # noqa: S608
        [(source, p.article, p.where, p.kind, p.detail) for p in problems],
    )
    connection.execute(
        "INSERT OR REPLACE INTO knowledge_source VALUES (?, ?, ?)", (source, changes.cursor, now)
    )
    return tuple(taken.values()), frozenset(gone)


def confirm(connection: Connection, source: str, now: int) -> None:
    """The source has nothing new: the mirror is what it is now."""
    connection.execute("UPDATE knowledge_source SET as_of = ? WHERE name = ?", (now, source))


def forget_others(connection: Connection, sources: tuple[str, ...]) -> frozenset[ArticleId]:
    """Drop what came from sources that are no longer configured."""
    marks = ", ".join("?" * len(sources))
    others = f"NOT IN ({marks})"  # sources without any: NOT IN () is every row
    rows = connection.execute(f"SELECT id FROM article WHERE source {others}", sources)  # noqa: S608
    gone = frozenset(ArticleId(row[0]) for row in rows.fetchall())
    connection.execute(f"DELETE FROM article WHERE source {others}", sources)  # noqa: S608
    connection.execute(f"DELETE FROM knowledge_problem WHERE source {others}", sources)  # noqa: S608
    connection.execute(f"DELETE FROM knowledge_source WHERE name {others}", sources)  # noqa: S608
    return gone


def read_cursor(connection: Connection, source: str) -> str:
    """Where a source is to be read on from; empty when never read."""
    row = connection.execute(
        "SELECT cursor FROM knowledge_source WHERE name = ?", (source,)
    ).fetchone()
    return row[0] if row else ""


def decode(content: str) -> Article:
    """An article as `take` keeps it."""
    return msgspec.json.decode(content, type=Article)


def problems(connection: Connection) -> tuple[KnowledgeProblem, ...]:
    """What is wrong with articles, by source and place."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM knowledge_problem ORDER BY source, place, kind"  # noqa: S608
    )
    found = (KnowledgeProblem(*row) for row in rows.fetchall())
    return tuple(replace(p, kind=ProblemKind(p.kind)) for p in found)
