-- Old for new (S119, S120): one record from the new part that went out to what became of the old one.
CREATE TABLE core_exchange (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    part_id BLOB NOT NULL REFERENCES part(id),
    issue_move_id BLOB NOT NULL REFERENCES stock_move(id),
    old_move_id BLOB REFERENCES stock_move(id),
    no_return_reason TEXT,
    owner TEXT NOT NULL CHECK (owner IN ('own', 'consigned_in', 'consigned_out', 'customer', 'maker')),
    owner_party_id BLOB,
    due_on TEXT,
    label TEXT NOT NULL DEFAULT '',
    fate TEXT CHECK (fate IN ('to_maker', 'refurbish', 'scrap', 'to_customer')),
    fate_move_id BLOB REFERENCES stock_move(id),
    payer TEXT NOT NULL DEFAULT '',
    basis TEXT NOT NULL DEFAULT '',
    price_minor INTEGER,
    currency TEXT NOT NULL,
    clause TEXT NOT NULL DEFAULT '',
    agreement TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX core_exchange_issue ON core_exchange(issue_move_id);

-- Deposits: above zero taken, below zero given back or kept; what is held is their sum.
CREATE TABLE core_deposit (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    exchange_id BLOB NOT NULL REFERENCES core_exchange(id),
    kind TEXT NOT NULL CHECK (kind IN ('taken', 'refunded', 'kept')),
    amount_minor INTEGER NOT NULL CHECK (amount_minor <> 0),
    currency TEXT NOT NULL,
    at INTEGER NOT NULL,
    reason TEXT
) STRICT;

CREATE INDEX core_deposit_exchange ON core_deposit(exchange_id);

CREATE TABLE part_substitute (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    part_id BLOB NOT NULL REFERENCES part(id),
    substitute_id BLOB NOT NULL REFERENCES part(id),
    both_ways INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX part_substitute_part ON part_substitute(part_id);

CREATE INDEX part_substitute_other ON part_substitute(substitute_id);

-- What is taken along for a fault: the rows of one fault are its kit.
CREATE TABLE part_kit_item (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    fault TEXT NOT NULL DEFAULT '',
    part_id BLOB NOT NULL REFERENCES part(id),
    qty_milli INTEGER NOT NULL
) STRICT;

CREATE INDEX part_kit_item_fault ON part_kit_item(fault);
