-- Calls that are over. `missed` is kept as found when the call ended, so that it can be counted.
CREATE TABLE past_call (
    call         TEXT PRIMARY KEY,
    direction    TEXT NOT NULL,
    number       TEXT,
    withheld     INTEGER NOT NULL,
    municipality TEXT,
    started      INTEGER NOT NULL,
    answered     INTEGER,
    ended        INTEGER NOT NULL,
    end_cause    TEXT NOT NULL,
    missed       INTEGER NOT NULL,
    seen         INTEGER NOT NULL
) STRICT;
CREATE INDEX past_call_by_start ON past_call (started DESC, call);
CREATE INDEX past_call_unseen ON past_call (call) WHERE missed = 1 AND seen = 0;

-- How a call sounded: lost packets in thousandths, the others in milliseconds and seconds.
ALTER TABLE draft ADD COLUMN loss INTEGER;
ALTER TABLE draft ADD COLUMN jitter INTEGER;
ALTER TABLE draft ADD COLUMN rtt INTEGER;
ALTER TABLE draft ADD COLUMN silent INTEGER;
ALTER TABLE contact ADD COLUMN loss INTEGER;
ALTER TABLE contact ADD COLUMN jitter INTEGER;
ALTER TABLE contact ADD COLUMN rtt INTEGER;
ALTER TABLE contact ADD COLUMN silent INTEGER;
