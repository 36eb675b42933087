-- The small tables behind part lines: what a part is called and what it costs.
CREATE TABLE part (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    unit_of_measure TEXT NOT NULL DEFAULT '',
    barcode TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX part_number ON part(number);

CREATE INDEX part_barcode ON part(barcode);

CREATE TABLE price_list (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL,
    tax_included INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE price_list_entry (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    price_list_id BLOB NOT NULL REFERENCES price_list(id),
    part_id BLOB NOT NULL REFERENCES part(id),
    price_minor INTEGER NOT NULL,
    valid_from_on TEXT NOT NULL
) STRICT;

CREATE INDEX price_list_entry_part ON price_list_entry(part_id, price_list_id, valid_from_on);
