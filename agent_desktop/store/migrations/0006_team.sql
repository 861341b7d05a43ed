-- Calls that have left the queue, and who calls back those that were lost.
CREATE TABLE queue_call (
    id           TEXT PRIMARY KEY,
    queue        TEXT NOT NULL,
    municipality TEXT NOT NULL,
    outcome      TEXT NOT NULL,
    joined       INTEGER NOT NULL,
    ended        INTEGER NOT NULL,
    number       TEXT NOT NULL,
    extension    TEXT NOT NULL,
    event        TEXT NOT NULL
) STRICT;
CREATE INDEX queue_call_by_end ON queue_call (ended);
CREATE TABLE lost_call (
    event  TEXT PRIMARY KEY,
    call   TEXT NOT NULL,
    user   TEXT NOT NULL,
    action TEXT NOT NULL,
    ts     INTEGER NOT NULL,
    room   TEXT NOT NULL
) STRICT;
CREATE INDEX lost_call_by_call ON lost_call (call, ts, event);

-- Calls for help, and what came of them.
CREATE TABLE help (
    event  TEXT PRIMARY KEY,
    id     TEXT NOT NULL,
    user   TEXT NOT NULL,
    action TEXT NOT NULL,
    ts     INTEGER NOT NULL,
    reason TEXT NOT NULL,
    asked  TEXT NOT NULL,
    until  INTEGER,
    answer TEXT NOT NULL
) STRICT;
CREATE INDEX help_by_id ON help (id, ts, event);

-- Conversations. A message of ours that is on its way has its letter's id for an event and is not
-- sent; `place` follows the homeserver's time. Times are milliseconds since the epoch, UTC.
CREATE TABLE message (
    place      INTEGER PRIMARY KEY,
    event      TEXT NOT NULL UNIQUE,
    letter     TEXT NOT NULL,
    room       TEXT NOT NULL,
    sender     TEXT NOT NULL,
    ts         INTEGER NOT NULL,
    text       TEXT NOT NULL,
    sent       INTEGER NOT NULL,
    edited     INTEGER NOT NULL DEFAULT 0,
    withdrawn  INTEGER NOT NULL DEFAULT 0,
    notice     INTEGER NOT NULL DEFAULT 0,
    thread     TEXT,
    answers_to TEXT,
    question   TEXT,
    file       TEXT
) STRICT;
CREATE INDEX message_by_room ON message (room, ts, event);
CREATE INDEX message_by_letter ON message (letter);
CREATE TABLE edit (
    event  TEXT PRIMARY KEY,
    target TEXT NOT NULL,
    sender TEXT NOT NULL,
    ts     INTEGER NOT NULL,
    text   TEXT NOT NULL
) STRICT;
CREATE INDEX edit_by_target ON edit (target, ts, event);
CREATE TABLE reaction (
    event  TEXT PRIMARY KEY,
    target TEXT NOT NULL,
    sender TEXT NOT NULL,
    key    TEXT NOT NULL,
    ts     INTEGER NOT NULL
) STRICT;
CREATE INDEX reaction_by_target ON reaction (target, ts, event);
CREATE TABLE receipt (
    room  TEXT NOT NULL,
    user  TEXT NOT NULL,
    event TEXT NOT NULL,
    ts    INTEGER NOT NULL,
    PRIMARY KEY (room, user)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE message_text USING fts5 (
    text, content = 'message', content_rowid = 'place', detail = 'none', columnsize = 0,
    tokenize = "unicode61 remove_diacritics 0", prefix = '2 3'
);
INSERT INTO message_text (message_text, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER message_in AFTER INSERT ON message BEGIN
    INSERT INTO message_text (rowid, text) VALUES (new.place, new.text);
END;
CREATE TRIGGER message_out BEFORE DELETE ON message BEGIN
    INSERT INTO message_text (message_text, rowid, text) VALUES ('delete', old.place, old.text);
END;
CREATE TRIGGER message_changed AFTER UPDATE OF text ON message BEGIN
    INSERT INTO message_text (message_text, rowid, text) VALUES ('delete', old.place, old.text);
    INSERT INTO message_text (rowid, text) VALUES (new.place, new.text);
END;

-- Citizens' conversations: what the bridge said of them, and who took them.
CREATE TABLE citizen_chat (
    event        TEXT PRIMARY KEY,
    room         TEXT NOT NULL,
    sender       TEXT NOT NULL,
    action       TEXT NOT NULL,
    ts           INTEGER NOT NULL,
    municipality TEXT NOT NULL,
    topic        TEXT NOT NULL
) STRICT;
CREATE INDEX citizen_chat_by_room ON citizen_chat (room, ts, event);

ALTER TABLE question ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN remind INTEGER;
-- A letter may be of another kind than a message, and to the event another letter becomes.
ALTER TABLE outbox ADD COLUMN kind TEXT NOT NULL DEFAULT 'm.room.message';
