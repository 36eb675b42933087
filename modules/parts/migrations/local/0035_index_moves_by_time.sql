-- A stock take asks what moved after its instant, and for that alone: a short range of this index. It serves
-- whatever asked for part and bin as well.
CREATE INDEX stock_move_when ON stock_move(part_id, bin_id, effective_at);

DROP INDEX stock_move_place;
