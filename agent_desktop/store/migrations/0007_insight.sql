-- Calls that have left the queue, as they are counted: no number, nobody's name. Kept longer than
-- queue_call, which is for calling back.
CREATE TABLE queue_stay (
    id           TEXT PRIMARY KEY,
    municipality TEXT NOT NULL,
    outcome      TEXT NOT NULL,
    joined       INTEGER NOT NULL,
    ended        INTEGER NOT NULL,
    event        TEXT NOT NULL
) STRICT;
CREATE INDEX queue_stay_by_start ON queue_stay (joined);
CREATE INDEX queue_stay_by_event ON queue_stay (event);
INSERT INTO queue_stay SELECT id, municipality, outcome, joined, ended, event FROM queue_call;
CREATE TRIGGER queue_stay_in AFTER INSERT ON queue_call BEGIN
    INSERT INTO queue_stay
        VALUES (new.id, new.municipality, new.outcome, new.joined, new.ended, new.event)
        ON CONFLICT DO NOTHING;
END;
