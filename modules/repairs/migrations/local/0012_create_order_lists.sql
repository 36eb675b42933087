-- What the order lists read. A row joins the indexes when the projection gives it a status
-- (status > 0), so an order that is inserted and then derived is indexed once; 80 is "closed", the
-- first status that is not open. The indexes of open orders are small and hold what their filters
-- ask; seq, which every index has at its end, stands there second, where lists are sorted by it.
CREATE INDEX repair_order_by_number ON repair_order(number) WHERE status > 0;

CREATE INDEX repair_order_by_updated ON repair_order(updated_at) WHERE status > 0;

CREATE INDEX repair_order_by_called ON repair_order(called_at) WHERE status > 0;

CREATE INDEX repair_order_by_status ON repair_order(status) WHERE status > 0;

CREATE INDEX repair_order_by_total ON repair_order(total_minor) WHERE status > 0;

CREATE INDEX repair_order_by_due ON repair_order(due_at) WHERE status > 0;

CREATE INDEX repair_order_by_centre ON repair_order(centre_id) WHERE status > 0;

CREATE INDEX repair_order_by_closed ON repair_order(closed_at) WHERE closed_at IS NOT NULL;

CREATE INDEX repair_order_by_external_ref ON repair_order(external_ref) WHERE external_ref <> '';

CREATE INDEX repair_order_open_by_number ON repair_order(number, seq, status, centre_id)
    WHERE status > 0 AND status < 80;

CREATE INDEX repair_order_open_by_updated ON repair_order(updated_at, seq, status, centre_id)
    WHERE status > 0 AND status < 80;

CREATE INDEX repair_order_open_by_called ON repair_order(called_at, seq, status, centre_id)
    WHERE status > 0 AND status < 80;

CREATE INDEX repair_order_open_by_status ON repair_order(status, seq, centre_id)
    WHERE status > 0 AND status < 80;

CREATE INDEX repair_order_open_by_total ON repair_order(total_minor, seq, status, centre_id)
    WHERE status > 0 AND status < 80;

CREATE INDEX repair_order_open_by_due ON repair_order(due_at, seq, status, centre_id)
    WHERE status > 0 AND status < 80;

CREATE INDEX repair_order_open_by_engineer ON repair_order(engineer_id, seq, status, centre_id)
    WHERE status > 0 AND status < 80;

-- What has been promised and is not ready: the overdue ones are its beginning.
CREATE INDEX repair_order_promised ON repair_order(due_at, seq, status, centre_id)
    WHERE status > 0 AND status < 50;

-- How many orders of a centre stand in a status; kept by the projection.
CREATE TABLE order_count (
    centre_id BLOB NOT NULL,
    status INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    PRIMARY KEY (centre_id, status)
) STRICT, WITHOUT ROWID;

-- Status events whose from-state no longer fitted when they were replayed: kept, not applied.
CREATE TABLE order_exception (
    event_seq INTEGER PRIMARY KEY,
    order_seq INTEGER NOT NULL
) STRICT;

CREATE INDEX order_exception_order ON order_exception(order_seq);

CREATE VIRTUAL TABLE search_order USING fts5(tokens, keys UNINDEXED,
    tokenize = 'ascii', detail = none, columnsize = 0, prefix = '1');
