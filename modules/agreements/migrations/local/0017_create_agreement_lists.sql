-- Derived: where an agreement stands, the days on which it is in force, and the keys by which lists
-- are sorted and filtered. A row joins the partial indexes when the projection has derived its
-- state (state > 0), so it is indexed once.
ALTER TABLE agreement ADD COLUMN state INTEGER NOT NULL DEFAULT 0;

ALTER TABLE agreement ADD COLUMN state_at INTEGER NOT NULL DEFAULT 0;

ALTER TABLE agreement ADD COLUMN signed_on TEXT;

ALTER TABLE agreement ADD COLUMN effective_on TEXT;

ALTER TABLE agreement ADD COLUMN ended_on TEXT;

ALTER TABLE agreement ADD COLUMN in_force_from_on TEXT;

ALTER TABLE agreement ADD COLUMN in_force_until_on TEXT;

ALTER TABLE agreement ADD COLUMN not_applied INTEGER NOT NULL DEFAULT 0;

ALTER TABLE agreement ADD COLUMN title_key TEXT NOT NULL DEFAULT '';

ALTER TABLE agreement ADD COLUMN party_key TEXT NOT NULL DEFAULT '';

ALTER TABLE agreement ADD COLUMN valid_to_key TEXT NOT NULL DEFAULT '';

ALTER TABLE agreement ADD COLUMN filter_key TEXT NOT NULL DEFAULT '';

CREATE INDEX agreement_by_number ON agreement(number) WHERE deleted = 0;

CREATE INDEX agreement_by_title ON agreement(title_key) WHERE deleted = 0 AND state > 0;

CREATE INDEX agreement_by_party ON agreement(party_key) WHERE deleted = 0 AND state > 0;

CREATE INDEX agreement_by_state ON agreement(state) WHERE deleted = 0 AND state > 0;

CREATE INDEX agreement_by_valid_to ON agreement(valid_to_key) WHERE deleted = 0 AND state > 0;

CREATE INDEX agreement_by_updated ON agreement(state_at) WHERE deleted = 0 AND state > 0;

CREATE VIRTUAL TABLE search_agreement USING fts5(tokens, keys UNINDEXED,
    tokenize = 'ascii', detail = none, columnsize = 0, prefix = '1');
