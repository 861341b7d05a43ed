-- Times are milliseconds since the epoch, UTC. Numbers are E.164 or, short, as dialled.

CREATE TABLE draft (
    call         TEXT PRIMARY KEY,
    contact      TEXT NOT NULL UNIQUE,
    municipality TEXT,
    number       TEXT,
    direction    TEXT NOT NULL,
    started      INTEGER NOT NULL,
    answered     INTEGER,
    ended        INTEGER,
    text         TEXT NOT NULL,
    caller_kind  TEXT NOT NULL,
    topic        TEXT,
    outcome      TEXT,
    on_web       TEXT,
    saved        INTEGER NOT NULL
) STRICT;

CREATE TABLE contact (
    id           TEXT PRIMARY KEY,
    call         TEXT,
    municipality TEXT,
    number       TEXT,
    direction    TEXT NOT NULL,
    started      INTEGER NOT NULL,
    answered     INTEGER,
    ended        INTEGER,
    author       TEXT NOT NULL,
    written      INTEGER NOT NULL,
    text         TEXT NOT NULL,
    caller_kind  TEXT NOT NULL,
    topic        TEXT,
    outcome      TEXT,
    on_web       TEXT,
    event        TEXT
) STRICT;
CREATE INDEX contact_by_number ON contact (number, started);
CREATE INDEX contact_by_start ON contact (started);

CREATE TABLE incident (
    id             TEXT PRIMARY KEY,
    kind           TEXT NOT NULL,
    title          TEXT NOT NULL,
    municipalities TEXT NOT NULL,
    say            TEXT NOT NULL,
    started        INTEGER NOT NULL,
    expected_end   INTEGER,
    confirmed      INTEGER NOT NULL,
    author         TEXT NOT NULL,
    resolved       INTEGER
) STRICT;

CREATE TABLE question (
    id           TEXT PRIMARY KEY,
    contact      TEXT NOT NULL,
    municipality TEXT NOT NULL,
    unit         TEXT NOT NULL,
    text         TEXT NOT NULL,
    topic        TEXT,
    call_back    TEXT NOT NULL,
    asked        INTEGER NOT NULL,
    mine         INTEGER NOT NULL,
    event        TEXT UNIQUE
) STRICT;
CREATE TABLE answer (
    event    TEXT PRIMARY KEY,
    question TEXT NOT NULL,
    author   TEXT NOT NULL,
    text     TEXT NOT NULL,
    at       INTEGER NOT NULL
) STRICT;
CREATE INDEX answer_by_question ON answer (question, at);

-- What is still to be sent. The id is the Matrix transaction id, so a resend is the same event.
CREATE TABLE outbox (
    sequence INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    room     TEXT NOT NULL,
    content  TEXT NOT NULL,
    refused  TEXT
) STRICT;

-- Events of the timelines that are folded already, so that folding twice is folding once.
CREATE TABLE seen (event TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE person (user TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The mirror of the knowledge base: an article as one JSON value, and a row for each section to
-- search in. An empty municipality is the common section.
CREATE TABLE article (id TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE article_text USING fts5 (
    title, words, body, article UNINDEXED, municipality UNINDEXED,
    tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4'
);
