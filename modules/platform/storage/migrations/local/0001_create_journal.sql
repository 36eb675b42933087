-- What every write leaves behind and what belongs to this file alone. SQLite only: the server keeps
-- a log of its own.

-- Keys: 'prefix' the two characters of this file in document numbers, 'made_at' when it was made.
CREATE TABLE sync_state (
    k TEXT PRIMARY KEY,
    v BLOB
) STRICT;

-- One row a transaction (imports are cut), in the form in which it is sent. The last row is never
-- pruned: the next dseq, chain and clock follow from it.
CREATE TABLE sync_outbox (
    dseq INTEGER PRIMARY KEY,
    txn_id BLOB NOT NULL UNIQUE CHECK (length(txn_id) = 16),
    chain BLOB NOT NULL,
    user_id BLOB NOT NULL,
    made_hlc BLOB NOT NULL,
    made_cursor INTEGER NOT NULL,
    made_epoch BLOB NOT NULL,
    schema_version INTEGER NOT NULL,
    ops BLOB NOT NULL,
    state INTEGER NOT NULL DEFAULT 0,
    sseq INTEGER,
    result BLOB,
    created INTEGER NOT NULL,
    import_batch BLOB
) STRICT;

-- The chain of the audit: entry n covers entry n - 1 and the digests of its rows.
CREATE TABLE sys_audit (
    n INTEGER PRIMARY KEY,
    txn_id BLOB NOT NULL CHECK (length(txn_id) = 16),
    device INTEGER NOT NULL,
    at INTEGER NOT NULL,
    user_id BLOB NOT NULL,
    import_batch BLOB,
    kind INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    rows_digest BLOB NOT NULL,
    chain BLOB NOT NULL
) STRICT;

CREATE INDEX sys_audit_by_import ON sys_audit (import_batch) WHERE import_batch IS NOT NULL;

-- seq = n * 1048576 + place within the entry. kind: 1 insert, 2 update, 3 remove, 4 restore.
-- vals: CBOR {field: value} of an insert, {field: [old, new]} of an update; NULL for a ledger, whose
-- row is the value. digest = SHA-256(salt || vals), for a ledger SHA-256(salt || row).
CREATE TABLE sys_audit_row (
    seq INTEGER PRIMARY KEY,
    table_no INTEGER NOT NULL,
    row_id BLOB NOT NULL,
    kind INTEGER NOT NULL,
    salt BLOB,
    vals BLOB,
    digest BLOB NOT NULL
) STRICT;

CREATE INDEX sys_audit_row_by_row ON sys_audit_row (row_id);

-- Ledger rows of generated data: 8 bytes of SHA-256(row) each, in the order of seq without a gap.
CREATE TABLE sys_audit_baseline (
    table_no INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    marks BLOB NOT NULL,
    n INTEGER NOT NULL REFERENCES sys_audit (n),
    PRIMARY KEY (table_no, first_seq)
) STRICT;

CREATE TABLE number_series (
    series TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;

CREATE TABLE import_undone (
    import_batch BLOB PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE draft (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    user_id BLOB NOT NULL,
    content BLOB NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (kind, key, user_id)
) STRICT;

CREATE TABLE doctor_state (
    check_name TEXT PRIMARY KEY,
    after_seq INTEGER NOT NULL DEFAULT 0,
    started_at INTEGER NOT NULL,
    finished_at INTEGER
) STRICT;

CREATE TABLE doctor_finding (
    seq INTEGER PRIMARY KEY,
    check_name TEXT NOT NULL,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    what TEXT NOT NULL,
    found_at INTEGER NOT NULL
) STRICT;
