-- Derived: name_key sorts parts by the sound of their names, filter_key is what a list's filter
-- looks into. A row joins the partial index when the projection has derived its name_key.
ALTER TABLE part ADD COLUMN name_key TEXT NOT NULL DEFAULT '';

ALTER TABLE part ADD COLUMN filter_key TEXT NOT NULL DEFAULT '';

CREATE INDEX part_by_name ON part(name_key) WHERE deleted = 0 AND name_key > '';

CREATE INDEX part_by_number ON part(number) WHERE deleted = 0;

CREATE VIRTUAL TABLE search_part USING fts5(tokens, keys UNINDEXED,
    tokenize = 'ascii', detail = none, columnsize = 0, prefix = '1');
