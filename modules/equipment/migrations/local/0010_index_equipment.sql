-- Derived: whose the unit is and where it stands now, and the keys by which units are found, sorted
-- and filtered. A row joins the partial indexes when the projection has derived its model_key, so
-- it is indexed once.
ALTER TABLE unit ADD COLUMN owner_id BLOB;

ALTER TABLE unit ADD COLUMN site_id BLOB;

ALTER TABLE unit ADD COLUMN serial_key TEXT NOT NULL DEFAULT '';

ALTER TABLE unit ADD COLUMN plate_key TEXT NOT NULL DEFAULT '';

ALTER TABLE unit ADD COLUMN model_key TEXT NOT NULL DEFAULT '';

ALTER TABLE unit ADD COLUMN sold_key TEXT NOT NULL DEFAULT '';

ALTER TABLE unit ADD COLUMN filter_key TEXT NOT NULL DEFAULT '';

CREATE INDEX unit_by_number ON unit(number) WHERE deleted = 0;

CREATE INDEX unit_by_model ON unit(model_key) WHERE deleted = 0 AND model_key > '';

CREATE INDEX unit_by_serial ON unit(serial_key) WHERE deleted = 0 AND model_key > '';

CREATE INDEX unit_by_sold ON unit(sold_key) WHERE deleted = 0 AND model_key > '';

CREATE INDEX unit_by_owner ON unit(owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX unit_by_site ON unit(site_id) WHERE site_id IS NOT NULL;

CREATE INDEX unit_same_serial ON unit(serial_key) WHERE serial_key > '';

CREATE INDEX unit_same_plate ON unit(plate_key) WHERE plate_key > '';

CREATE INDEX unit_same_vin ON unit(vin) WHERE vin > '';

CREATE VIRTUAL TABLE search_unit USING fts5(tokens, keys UNINDEXED,
    tokenize = 'ascii', detail = none, columnsize = 0, prefix = '1');
