-- Events that were taken back: one that is read only afterwards must not come in. By room name.
CREATE TABLE redacted (
    room  TEXT NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (room, event)
) STRICT, WITHOUT ROWID;
-- The message a report was last told by.
ALTER TABLE knowledge_report ADD COLUMN event TEXT;
