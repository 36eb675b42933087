ALTER TABLE repair_order ADD COLUMN repeat_of_id BLOB REFERENCES repair_order(id);
