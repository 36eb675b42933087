-- Derived: name_key sorts and compares names by their sound, phone_key is the number in one way of
-- writing, filter_key is what a list's filter looks into. A row joins the partial indexes when the
-- projection has derived its name_key, so it is indexed once.
ALTER TABLE customer ADD COLUMN name_key TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN phone_key TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN filter_key TEXT NOT NULL DEFAULT '';

ALTER TABLE contact ADD COLUMN phone_key TEXT NOT NULL DEFAULT '';

CREATE INDEX customer_by_name ON customer(name_key) WHERE deleted = 0 AND name_key > '';

CREATE INDEX customer_by_number ON customer(number) WHERE deleted = 0;

CREATE INDEX customer_walk_in ON customer(centre_id) WHERE walk_in = 1;

CREATE INDEX customer_by_phone ON customer(phone_key) WHERE phone_key > '';

CREATE INDEX customer_by_credit_code ON customer(credit_code) WHERE credit_code > '';

CREATE INDEX contact_by_phone ON contact(phone_key) WHERE phone_key > '';

CREATE VIRTUAL TABLE search_customer USING fts5(tokens, keys UNINDEXED,
    tokenize = 'ascii', detail = none, columnsize = 0, prefix = '1');
