-- Files that were brought in, and which column was which, remembered by the names of the columns.
CREATE TABLE import_batch (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    target TEXT NOT NULL,
    file_name TEXT NOT NULL DEFAULT '',
    read_count INTEGER NOT NULL DEFAULT 0,
    imported_count INTEGER NOT NULL DEFAULT 0,
    rejected_count INTEGER NOT NULL DEFAULT 0,
    undone_at INTEGER
) STRICT;

CREATE TABLE import_mapping (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    header_signature TEXT NOT NULL,
    target TEXT NOT NULL,
    columns TEXT NOT NULL,
    date_order TEXT NOT NULL DEFAULT 'day'
) STRICT;

CREATE INDEX import_mapping_signature ON import_mapping(header_signature);
