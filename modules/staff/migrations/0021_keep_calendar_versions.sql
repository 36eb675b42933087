-- What a centre's calendar was when a deadline was computed by it: insert-only, so that a change of
-- the calendar leaves the earlier ones as they were.

CREATE TABLE work_calendar_version (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    version INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    calendar TEXT NOT NULL
) STRICT;

CREATE INDEX work_calendar_version_fingerprint ON work_calendar_version (centre_id, fingerprint);
