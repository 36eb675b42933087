-- One row for each way to reach a record: codes forwards and backwards, forms of names. The kind
-- stands first so that each kind is a range of its own; it is the number of the record's table.
CREATE TABLE search_code (
    kind INTEGER NOT NULL,
    code TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (kind, code, seq)
) STRICT, WITHOUT ROWID;
