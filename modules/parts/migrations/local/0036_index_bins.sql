-- The list of bins by name, and the kits that a part is in.
CREATE INDEX stock_bin_by_name ON stock_bin(name) WHERE deleted = 0;

CREATE INDEX part_kit_item_part ON part_kit_item(part_id);
