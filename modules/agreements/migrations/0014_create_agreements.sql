-- Agreements: the versions of templates, agreements with what is drafted in them, the ledger of their
-- life, what was signed as it was signed, which units they are for, who holds the copies, scans.
CREATE TABLE agreement_template (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    template_key TEXT NOT NULL,
    version INTEGER NOT NULL,
    relation TEXT NOT NULL CHECK (relation IN ('customer', 'dealer_maker')),
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    hash TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'retired'))
) STRICT;

CREATE INDEX agreement_template_key ON agreement_template(template_key, version);

CREATE TABLE agreement (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    number TEXT NOT NULL,
    relation TEXT NOT NULL CHECK (relation IN ('customer', 'dealer_maker')),
    template_id BLOB NOT NULL REFERENCES agreement_template(id),
    template_key TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    customer_id BLOB REFERENCES customer(id),
    dealer_id BLOB REFERENCES organisation(id),
    maker_id BLOB REFERENCES organisation(id),
    blanks TEXT NOT NULL DEFAULT '{}',
    switches TEXT NOT NULL DEFAULT '{}',
    calendar TEXT NOT NULL DEFAULT '{}',
    time_zone TEXT NOT NULL,
    language TEXT NOT NULL,
    valid_from_on TEXT,
    valid_to_on TEXT,
    linked_id BLOB REFERENCES agreement(id),
    amends_id BLOB REFERENCES agreement(id),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX agreement_linked ON agreement(linked_id);

CREATE INDEX agreement_amends ON agreement(amends_id);

CREATE INDEX agreement_customer ON agreement(customer_id);

CREATE TABLE agreement_event (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    agreement_id BLOB NOT NULL REFERENCES agreement(id),
    kind TEXT NOT NULL,
    from_state INTEGER,
    to_state INTEGER,
    at INTEGER NOT NULL,
    counts_on TEXT,
    party TEXT NOT NULL DEFAULT '',
    person TEXT NOT NULL DEFAULT '',
    approved_by BLOB,
    other_id BLOB REFERENCES agreement(id),
    hash TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX agreement_event_agreement ON agreement_event(agreement_id);

CREATE TABLE agreement_copy (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    agreement_id BLOB NOT NULL REFERENCES agreement(id),
    content BLOB NOT NULL,
    hash TEXT NOT NULL,
    language TEXT NOT NULL,
    signed_on TEXT NOT NULL
) STRICT;

CREATE INDEX agreement_copy_agreement ON agreement_copy(agreement_id);

CREATE INDEX agreement_copy_hash ON agreement_copy(hash);

CREATE TABLE agreement_scope (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    agreement_id BLOB NOT NULL REFERENCES agreement(id),
    kind TEXT NOT NULL CHECK (kind IN ('unit', 'model', 'product_line', 'all')),
    unit_id BLOB REFERENCES unit(id),
    model_id BLOB REFERENCES model(id),
    product_line_id BLOB REFERENCES product_line(id),
    region TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX agreement_scope_agreement ON agreement_scope(agreement_id);

CREATE INDEX agreement_scope_unit ON agreement_scope(unit_id);

CREATE INDEX agreement_scope_model ON agreement_scope(model_id);

CREATE INDEX agreement_scope_product_line ON agreement_scope(product_line_id);

CREATE INDEX agreement_scope_kind ON agreement_scope(kind);

CREATE TABLE agreement_paper (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    agreement_id BLOB NOT NULL REFERENCES agreement(id),
    copy_number INTEGER NOT NULL,
    holder TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX agreement_paper_agreement ON agreement_paper(agreement_id);

CREATE TABLE agreement_scan (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    agreement_id BLOB NOT NULL REFERENCES agreement(id),
    hash TEXT NOT NULL,
    file_name TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX agreement_scan_agreement ON agreement_scan(agreement_id);
