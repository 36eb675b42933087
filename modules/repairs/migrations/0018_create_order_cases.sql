-- Orders under agreements: the facts of a case, the verdicts that were given on it, the choice of
-- agreement by a person, goodwill. A null fact has not been answered.
CREATE TABLE order_case (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    order_id BLOB NOT NULL REFERENCES repair_order(id),
    reported_at INTEGER NOT NULL,
    received_at INTEGER,
    fault_on TEXT,
    component TEXT,
    cause TEXT,
    transport_damage INTEGER,
    batch_problem INTEGER,
    returned_to_maker INTEGER,
    arranged_before_shipping INTEGER,
    consignee_correct INTEGER,
    home_visit INTEGER,
    visit_area TEXT,
    irreparable INTEGER,
    maker_confirmed INTEGER,
    permitted INTEGER,
    packing_complete INTEGER,
    list TEXT,
    list_quantity INTEGER,
    received_quantity INTEGER,
    at_end_test INTEGER,
    item TEXT,
    still_unusable INTEGER,
    at_opening INTEGER,
    listed_fault INTEGER,
    certified_repairs INTEGER,
    fault_kind TEXT,
    part_value_minor INTEGER,
    initial_stock INTEGER,
    old_part_returned INTEGER
) STRICT;

CREATE INDEX order_case_order ON order_case(order_id);

CREATE TABLE order_verdict (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    order_id BLOB NOT NULL REFERENCES repair_order(id),
    relation TEXT NOT NULL CHECK (relation IN ('customer', 'dealer_maker')),
    occasion TEXT NOT NULL,
    agreement_id BLOB REFERENCES agreement(id),
    agreement_hash TEXT NOT NULL DEFAULT '',
    case_json TEXT NOT NULL DEFAULT '',
    verdict_json TEXT NOT NULL DEFAULT '',
    clocks TEXT NOT NULL DEFAULT '',
    engine_version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX order_verdict_order ON order_verdict(order_id);

CREATE TABLE order_agreement (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    order_id BLOB NOT NULL REFERENCES repair_order(id),
    relation TEXT NOT NULL CHECK (relation IN ('customer', 'dealer_maker')),
    choice TEXT NOT NULL CHECK (choice IN ('chosen', 'none', 'automatic')),
    agreement_id BLOB REFERENCES agreement(id),
    reason TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX order_agreement_order ON order_agreement(order_id);

CREATE TABLE order_goodwill (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    order_id BLOB NOT NULL REFERENCES repair_order(id),
    relation TEXT NOT NULL CHECK (relation IN ('customer', 'dealer_maker')),
    line TEXT NOT NULL,
    payer TEXT NOT NULL,
    amount_minor INTEGER,
    currency TEXT NOT NULL,
    approved_by BLOB NOT NULL,
    reason TEXT NOT NULL,
    reverses_id BLOB REFERENCES order_goodwill(id),
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX order_goodwill_order ON order_goodwill(order_id);
