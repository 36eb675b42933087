CREATE TABLE repair_order (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    customer_id BLOB NOT NULL REFERENCES customer(id),
    contact_name TEXT NOT NULL DEFAULT '',
    contact_phone TEXT NOT NULL DEFAULT '',
    site_id BLOB REFERENCES site(id),
    unit_id BLOB REFERENCES unit(id),
    channel TEXT NOT NULL,
    called_at INTEGER NOT NULL,
    fault TEXT NOT NULL DEFAULT '',
    customer_expectation TEXT NOT NULL DEFAULT '',
    accessories TEXT NOT NULL DEFAULT '',
    engineer_id BLOB REFERENCES person(id),
    promised_at INTEGER,
    priority INTEGER NOT NULL DEFAULT 0,
    outcome TEXT,
    barrier TEXT NOT NULL DEFAULT '',
    restored_on TEXT,
    external_ref TEXT NOT NULL DEFAULT '',
    import_batch BLOB,
    currency TEXT NOT NULL,
    status INTEGER NOT NULL DEFAULT 0,
    status_at INTEGER,
    waiting_reason TEXT,
    labour_minor INTEGER NOT NULL DEFAULT 0,
    part_minor INTEGER NOT NULL DEFAULT 0,
    other_minor INTEGER NOT NULL DEFAULT 0,
    total_minor INTEGER NOT NULL DEFAULT 0,
    minutes_spent INTEGER NOT NULL DEFAULT 0,
    closed_at INTEGER,
    updated_at INTEGER NOT NULL DEFAULT 0,
    due_at INTEGER NOT NULL DEFAULT 9223372036854775807
) STRICT;

CREATE INDEX repair_order_customer ON repair_order(customer_id, called_at);
CREATE INDEX repair_order_unit ON repair_order(unit_id, called_at);

CREATE TABLE order_event (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    order_id BLOB NOT NULL REFERENCES repair_order(id),
    kind TEXT NOT NULL,
    from_status INTEGER,
    to_status INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    person_id BLOB REFERENCES person(id),
    approved_by BLOB,
    text TEXT NOT NULL DEFAULT '',
    amount_minor INTEGER
) STRICT;

CREATE INDEX order_event_order ON order_event(order_id);

CREATE TABLE order_finding (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    order_id BLOB NOT NULL REFERENCES repair_order(id),
    position INTEGER NOT NULL,
    fault TEXT NOT NULL DEFAULT '',
    cause_code TEXT,
    cause TEXT NOT NULL DEFAULT '',
    measure TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX order_finding_order ON order_finding(order_id);

CREATE TABLE order_line (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    order_id BLOB NOT NULL REFERENCES repair_order(id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    part_id BLOB REFERENCES part(id),
    person_id BLOB REFERENCES person(id),
    minutes INTEGER NOT NULL DEFAULT 0,
    qty_milli INTEGER NOT NULL DEFAULT 1000,
    unit_price_minor INTEGER NOT NULL DEFAULT 0,
    tax_basis_points INTEGER NOT NULL DEFAULT 0,
    amount_minor INTEGER NOT NULL DEFAULT 0,
    tax_minor INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX order_line_order ON order_line(order_id);

CREATE TABLE order_signature (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    order_id BLOB NOT NULL REFERENCES repair_order(id),
    purpose TEXT NOT NULL,
    signer_name TEXT NOT NULL,
    strokes BLOB NOT NULL,
    at INTEGER NOT NULL,
    statement TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX order_signature_order ON order_signature(order_id);

CREATE TABLE order_print (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    order_id BLOB NOT NULL REFERENCES repair_order(id),
    document TEXT NOT NULL,
    copy_number INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    reprint INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX order_print_order ON order_print(order_id);
