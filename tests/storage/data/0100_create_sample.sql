CREATE TABLE garage (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL CHECK (name <> ''),
    phone TEXT,
    bays INTEGER NOT NULL DEFAULT 1,
    rating REAL,
    badge BLOB,
    opened_on TEXT,
    total_milli INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX garage_by_name ON garage (name);

CREATE TABLE garage_move (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    garage_id BLOB NOT NULL REFERENCES garage (id),
    qty_milli INTEGER NOT NULL,
    kind TEXT NOT NULL DEFAULT 'count',
    note TEXT
) STRICT;

CREATE INDEX garage_move_by_garage ON garage_move (garage_id);
