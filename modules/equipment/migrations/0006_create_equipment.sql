-- What is serviced: product lines, models, units with their owners, places and components.
CREATE TABLE product_line (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    product_group TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE model (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    product_line_id BLOB REFERENCES product_line(id),
    brand TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX model_brand ON model(brand, category, name);

CREATE TABLE unit (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL DEFAULT '',
    model_id BLOB REFERENCES model(id),
    serial TEXT NOT NULL DEFAULT '',
    vin TEXT NOT NULL DEFAULT '',
    plate TEXT NOT NULL DEFAULT '',
    batch TEXT NOT NULL DEFAULT '',
    gas_type TEXT NOT NULL DEFAULT '',
    made_year INTEGER,
    dealer_received_on TEXT,
    sold_on TEXT,
    delivered_on TEXT,
    installed_on TEXT,
    accepted_on TEXT,
    invoiced_on TEXT,
    invoice_number TEXT NOT NULL DEFAULT '',
    invoice_price_minor INTEGER,
    currency TEXT,
    card_ends_on TEXT,
    extension_months INTEGER NOT NULL DEFAULT 0,
    extension_until_on TEXT,
    extension_approval TEXT NOT NULL DEFAULT '',
    extension_approved_by BLOB,
    extension_approved_at INTEGER,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX unit_model ON unit(model_id);

CREATE TABLE unit_owner (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    unit_id BLOB NOT NULL REFERENCES unit(id),
    customer_id BLOB NOT NULL REFERENCES customer(id),
    from_on TEXT,
    to_on TEXT
) STRICT;

CREATE INDEX unit_owner_unit ON unit_owner(unit_id);

CREATE INDEX unit_owner_customer ON unit_owner(customer_id);

CREATE TABLE unit_site (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    unit_id BLOB NOT NULL REFERENCES unit(id),
    site_id BLOB NOT NULL REFERENCES site(id),
    from_on TEXT,
    to_on TEXT
) STRICT;

CREATE INDEX unit_site_unit ON unit_site(unit_id);

CREATE TABLE component (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    unit_id BLOB NOT NULL REFERENCES unit(id),
    kind TEXT NOT NULL DEFAULT '',
    serial TEXT NOT NULL DEFAULT '',
    started_on TEXT,
    ended_on TEXT,
    card_ends_on TEXT,
    warranty_months INTEGER,
    replaced_by_id BLOB REFERENCES component(id)
) STRICT;

CREATE INDEX component_unit ON component(unit_id);
