-- Customers with the people to be reached and the places where their units stand.
CREATE TABLE customer (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'person',
    name TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    credit_code TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    walk_in INTEGER NOT NULL DEFAULT 0,
    language TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE contact (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    customer_id BLOB NOT NULL REFERENCES customer(id),
    name TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    wechat TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX contact_customer ON contact(customer_id);

CREATE TABLE site (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    customer_id BLOB NOT NULL REFERENCES customer(id),
    name TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    contact_id BLOB REFERENCES contact(id),
    visit_area TEXT
) STRICT;

CREATE INDEX site_customer ON site(customer_id);
