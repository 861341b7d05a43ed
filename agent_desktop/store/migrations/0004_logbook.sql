-- What was ever told of a record, by us or by a colleague: a record is what its changes make of it,
-- in the order of revision, ts and event, which is the same at every desk. `ts` is the homeserver's
-- time; a change of our own that is still on its way has no event and comes after all others.
CREATE TABLE change (
    kind     TEXT NOT NULL,
    record   TEXT NOT NULL,
    author   TEXT NOT NULL,
    id       TEXT NOT NULL,
    revision INTEGER NOT NULL,
    ts       INTEGER NOT NULL,
    event    TEXT,
    at       INTEGER NOT NULL,
    room     TEXT NOT NULL,
    schema   INTEGER NOT NULL,
    fields   TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX change_by_record ON change (record, kind, author, id);
CREATE INDEX change_corrected ON change (room, record) WHERE revision > 0;

INSERT INTO change SELECT
    'contact', id, author, id, 0, CASE WHEN event IS NULL THEN 1 << 62 ELSE written END, event,
    written, 'log-' || coalesce(municipality, 'none'), 1,
    json_patch('{}', json_object(
        'municipality', municipality, 'call', call, 'direction', direction, 'number', number,
        'started', started, 'answered', answered, 'ended', ended, 'written', written,
        'caller_kind', caller_kind, 'text', text, 'topic', topic, 'outcome', outcome,
        'on_web', on_web,
        'quality', CASE WHEN loss IS NULL THEN NULL ELSE json_object(
            'loss', loss, 'jitter_ms', jitter, 'rtt_ms', rtt, 'silent_seconds', silent) END))
FROM contact;
INSERT INTO change SELECT
    'incident', id, author, id, 0, confirmed, 'kept:' || id, confirmed, 'incidents', 1,
    json_patch('{}', json_object(
        'kind', kind, 'title', title, 'municipalities', json(municipalities), 'say', say,
        'started', started, 'expected_end', expected_end, 'confirmed', confirmed,
        'resolved', resolved))
FROM incident;

ALTER TABLE contact RENAME TO old_contact;
DROP INDEX contact_by_number;
DROP INDEX contact_by_start;

-- Contacts as they stand. `place` follows `started`, so that the newest are found by row number.
-- An empty municipality is none. A stripped one says nothing of anybody any more.
CREATE TABLE contact (
    place        INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    call         TEXT,
    linked       TEXT NOT NULL,
    municipality TEXT NOT NULL,
    number       TEXT,
    number_end   TEXT NOT NULL,
    channel      TEXT NOT NULL,
    direction    TEXT NOT NULL,
    started      INTEGER NOT NULL,
    answered     INTEGER,
    ended        INTEGER,
    wrapped      INTEGER,
    author       TEXT NOT NULL,
    written      INTEGER NOT NULL,
    text         TEXT NOT NULL,
    caller_kind  TEXT NOT NULL,
    topic        TEXT,
    outcome      TEXT,
    on_web       TEXT,
    level        INTEGER,
    incident     TEXT,
    articles     TEXT NOT NULL,
    loss         INTEGER,
    jitter       INTEGER,
    rtt          INTEGER,
    silent       INTEGER,
    void         INTEGER NOT NULL,
    shared       INTEGER NOT NULL,
    stripped     INTEGER NOT NULL
) STRICT;
INSERT INTO contact SELECT
    (started << 20) + row_number() OVER (PARTITION BY started ORDER BY id), id, call, '',
    coalesce(municipality, ''), number, '', 'phone', direction, started, answered, ended, NULL,
    author, written, text, caller_kind, topic, outcome, on_web, NULL, NULL, '[]',
    loss, jitter, rtt, silent, 0, event IS NOT NULL, 0
FROM old_contact;
DROP TABLE old_contact;
CREATE INDEX contact_by_number ON contact (number, place) WHERE number IS NOT NULL;
CREATE INDEX contact_by_municipality ON contact (municipality, place);
CREATE INDEX contact_by_topic ON contact (topic, place);
CREATE INDEX contact_by_outcome ON contact (outcome, place);
CREATE INDEX contact_by_kind ON contact (caller_kind, place);
CREATE INDEX contact_by_channel ON contact (channel, place);
CREATE INDEX contact_by_author ON contact (author, place);
CREATE INDEX contact_by_incident ON contact (incident, place) WHERE incident IS NOT NULL;

CREATE VIRTUAL TABLE contact_text USING fts5 (
    text, content = 'contact', content_rowid = 'place', detail = 'none', columnsize = 0,
    tokenize = "unicode61 remove_diacritics 0", prefix = '2 3'
);
INSERT INTO contact_text (contact_text, rank) VALUES ('secure-delete', 1);
INSERT INTO contact_text (contact_text) VALUES ('rebuild');

-- How many contacts a day had of each sort, so that counting never reads them. Days are UTC.
CREATE TABLE tally (
    day          INTEGER NOT NULL,
    municipality TEXT NOT NULL,
    of           TEXT NOT NULL,
    value        TEXT NOT NULL,
    times        INTEGER NOT NULL,
    PRIMARY KEY (of, day, municipality, value)
) STRICT, WITHOUT ROWID;

CREATE VIEW tallied AS
    SELECT place, 'all' AS of, '' AS value FROM contact WHERE void = 0
    UNION ALL SELECT place, 'topic', coalesce(topic, '') FROM contact WHERE void = 0
    UNION ALL SELECT place, 'outcome', coalesce(outcome, '') FROM contact WHERE void = 0
    UNION ALL SELECT place, 'caller_kind', caller_kind FROM contact WHERE void = 0
    UNION ALL SELECT place, 'channel', channel FROM contact WHERE void = 0
    UNION ALL SELECT place, 'level', coalesce(level, '') FROM contact WHERE void = 0
    UNION ALL SELECT place, 'on_web', coalesce(on_web, '') FROM contact WHERE void = 0;
INSERT INTO tally
    SELECT started / 86400000, municipality, of, value, count(*)
    FROM contact JOIN tallied USING (place) GROUP BY 1, 2, 3, 4;

CREATE TRIGGER contact_in AFTER INSERT ON contact BEGIN
    INSERT INTO contact_text (rowid, text) VALUES (new.place, new.text);
    INSERT INTO tally
        SELECT new.started / 86400000, new.municipality, of, value, 1
        FROM tallied WHERE place = new.place
        ON CONFLICT DO UPDATE SET times = times + 1;
END;
CREATE TRIGGER contact_out BEFORE DELETE ON contact BEGIN
    INSERT INTO contact_text (contact_text, rowid, text) VALUES ('delete', old.place, old.text);
    UPDATE tally SET times = times - 1
        WHERE day = old.started / 86400000 AND municipality = old.municipality
        AND (of, value) IN (SELECT of, value FROM tallied WHERE place = old.place);
END;

DROP TABLE incident;
CREATE TABLE incident (
    id             TEXT PRIMARY KEY,
    kind           TEXT NOT NULL,
    title          TEXT NOT NULL,
    municipalities TEXT NOT NULL,
    say            TEXT NOT NULL,
    text           TEXT NOT NULL,
    place          TEXT NOT NULL,
    source         TEXT NOT NULL,
    started        INTEGER NOT NULL,
    expected_end   INTEGER,
    confirmed      INTEGER NOT NULL,
    author         TEXT NOT NULL,
    resolved       INTEGER,
    preparedness   INTEGER NOT NULL
) STRICT;
INSERT INTO incident SELECT
    record, fields ->> 'kind', fields ->> 'title', fields -> 'municipalities', fields ->> 'say',
    '', '', '', fields ->> 'started', fields ->> 'expected_end', fields ->> 'confirmed', author,
    fields ->> 'resolved', 0
FROM change WHERE kind = 'incident';

CREATE TABLE follow_up (
    id           TEXT PRIMARY KEY,
    contact      TEXT NOT NULL,
    municipality TEXT NOT NULL,
    kind         TEXT NOT NULL,
    text         TEXT NOT NULL,
    owner        TEXT NOT NULL,
    due          INTEGER NOT NULL,
    author       TEXT NOT NULL,
    created      INTEGER NOT NULL,
    done         INTEGER,
    done_by      TEXT NOT NULL
) STRICT;
CREATE INDEX follow_up_by_contact ON follow_up (contact);
CREATE INDEX follow_up_open ON follow_up (due) WHERE done IS NULL;

ALTER TABLE draft ADD COLUMN channel TEXT NOT NULL DEFAULT 'phone';
ALTER TABLE draft ADD COLUMN wrapped INTEGER;
ALTER TABLE draft ADD COLUMN linked TEXT NOT NULL DEFAULT '';
ALTER TABLE draft ADD COLUMN level INTEGER;
ALTER TABLE draft ADD COLUMN incident TEXT;
ALTER TABLE draft ADD COLUMN articles TEXT NOT NULL DEFAULT '[]';

-- Rooms by their verified name, those who lead there, and what is still to be fetched of each.
CREATE TABLE room (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE lead (room TEXT, user TEXT, PRIMARY KEY (room, user)) STRICT, WITHOUT ROWID;
CREATE TABLE gap (
    sequence INTEGER PRIMARY KEY,
    room     TEXT NOT NULL,
    token    TEXT NOT NULL
) STRICT;
-- A letter that was tried may have arrived: it is not sent again before that is known.
ALTER TABLE outbox ADD COLUMN tried INTEGER NOT NULL DEFAULT 0;

-- An answer may be read before its question; they find each other by the question's event.
ALTER TABLE answer RENAME TO old_answer;
DROP INDEX answer_by_question;
CREATE TABLE answer (
    event  TEXT PRIMARY KEY,
    target TEXT NOT NULL,
    author TEXT NOT NULL,
    text   TEXT NOT NULL,
    at     INTEGER NOT NULL
) STRICT;
INSERT INTO answer
    SELECT o.event, q.event, o.author, o.text, o.at FROM old_answer o JOIN question q ON q.id = o.question;
DROP TABLE old_answer;
CREATE INDEX answer_by_target ON answer (target, at);
ALTER TABLE knowledge_report ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
