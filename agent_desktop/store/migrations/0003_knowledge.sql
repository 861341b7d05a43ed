-- The mirror of the knowledge base. What is searched in lies in memory, so only articles are kept.
DROP TABLE article_text;
DROP TABLE article;
CREATE TABLE article (
    id      TEXT PRIMARY KEY,
    source  TEXT NOT NULL,
    kind    TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX article_by_source ON article (source);
CREATE INDEX article_by_kind ON article (kind);

-- Where each source is to be read on from, and when the mirror last was what the source is.
CREATE TABLE knowledge_source (
    name   TEXT PRIMARY KEY,
    cursor TEXT NOT NULL,
    as_of  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE knowledge_problem (
    source  TEXT NOT NULL,
    article TEXT NOT NULL,
    place   TEXT NOT NULL,
    kind    TEXT NOT NULL,
    detail  TEXT NOT NULL,
    PRIMARY KEY (source, article, place, kind, detail)
) STRICT, WITHOUT ROWID;

-- How often an article was opened at this desk, by day: neither who nor about whom.
CREATE TABLE article_opened (
    article      TEXT NOT NULL,
    municipality TEXT NOT NULL,
    day          TEXT NOT NULL,
    times        INTEGER NOT NULL,
    PRIMARY KEY (article, municipality, day)
) STRICT, WITHOUT ROWID;

-- What agents report to the editors: gaps and errors.
CREATE TABLE knowledge_report (
    id           TEXT PRIMARY KEY,
    kind         TEXT NOT NULL,
    municipality TEXT,
    words        TEXT NOT NULL,
    article      TEXT,
    title        TEXT NOT NULL,
    author       TEXT NOT NULL,
    reported     INTEGER NOT NULL,
    resolved     INTEGER,
    resolved_by  TEXT NOT NULL
) STRICT;
