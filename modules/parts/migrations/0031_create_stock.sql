-- Bins, and the ledger of what went into and out of them. What is on hand is never written: it is the sum of
-- the moves (S159, S119). A wrong move is taken back by another that refers to it.
CREATE TABLE stock_bin (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('centre', 'van', 'person', 'old_parts', 'quarantine')),
    holder_id BLOB REFERENCES person(id),
    currency TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- effective_at: when it happened; made_at: when it was entered. One serial is one piece.
CREATE TABLE stock_move (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    part_id BLOB NOT NULL REFERENCES part(id),
    bin_id BLOB NOT NULL REFERENCES stock_bin(id),
    owner TEXT NOT NULL CHECK (owner IN ('own', 'consigned_in', 'consigned_out', 'customer', 'maker')),
    owner_party_id BLOB,
    lot TEXT,
    serial TEXT,
    qty_milli INTEGER NOT NULL CHECK (qty_milli <> 0),
    kind TEXT NOT NULL CHECK (kind IN ('receive', 'issue', 'return', 'transfer', 'scrap', 'count', 'reverse')),
    unit_cost_minor INTEGER NOT NULL DEFAULT 0,
    value_minor INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL,
    effective_at INTEGER NOT NULL,
    reason TEXT,
    doc_kind TEXT,
    doc_id BLOB,
    doc_line_id BLOB,
    doc_number TEXT,
    group_id BLOB,
    reverses_id BLOB REFERENCES stock_move(id),
    allowed_by BLOB,
    approved_by BLOB,
    counted_milli INTEGER,
    CHECK (serial IS NULL OR qty_milli = 1000 OR qty_milli = -1000)
) STRICT;

CREATE INDEX stock_move_place ON stock_move(part_id, bin_id);

-- What is set aside: above zero, or given free again: below zero. A ledger as well.
CREATE TABLE stock_reservation (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    part_id BLOB NOT NULL REFERENCES part(id),
    bin_id BLOB NOT NULL REFERENCES stock_bin(id),
    owner TEXT NOT NULL CHECK (owner IN ('own', 'consigned_in', 'consigned_out', 'customer', 'maker')),
    owner_party_id BLOB,
    lot TEXT,
    qty_milli INTEGER NOT NULL CHECK (qty_milli <> 0),
    doc_kind TEXT,
    doc_id BLOB,
    doc_line_id BLOB,
    doc_number TEXT
) STRICT;

CREATE INDEX stock_reservation_place ON stock_reservation(part_id, bin_id);

-- Part master: columns of old rows stay NULL. tracking: 'serial', 'lot', NULL for neither; old_for_new: whoever
-- gets a new one hands in the old (S119, S120); a pack is what is bought and has a bar code of its own.
ALTER TABLE part ADD COLUMN tracking TEXT CHECK (tracking IN ('serial', 'lot'));

ALTER TABLE part ADD COLUMN is_common INTEGER;

ALTER TABLE part ADD COLUMN min_milli INTEGER;

ALTER TABLE part ADD COLUMN max_milli INTEGER;

ALTER TABLE part ADD COLUMN old_for_new INTEGER;

ALTER TABLE part ADD COLUMN pack_unit TEXT;

ALTER TABLE part ADD COLUMN pack_milli INTEGER;

ALTER TABLE part ADD COLUMN pack_barcode TEXT;
