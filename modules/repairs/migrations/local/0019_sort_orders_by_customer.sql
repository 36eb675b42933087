-- Derived: customer.name_key of the order's customer, so that a list of orders is sorted by it along
-- one index. A row joins the index when the projection has derived its status.
ALTER TABLE repair_order ADD COLUMN customer_key TEXT NOT NULL DEFAULT '';

UPDATE repair_order SET customer_key =
    coalesce((SELECT name_key FROM customer WHERE customer.id = repair_order.customer_id), '');

CREATE INDEX repair_order_by_customer_key ON repair_order(customer_key) WHERE status > 0;

CREATE INDEX repair_order_open_by_customer_key ON repair_order(customer_key, seq, status, centre_id)
    WHERE status > 0 AND status < 80;
