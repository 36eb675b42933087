-- New parts out without their old ones.
CREATE INDEX core_exchange_open ON core_exchange(seq)
    WHERE deleted = 0 AND old_move_id IS NULL AND no_return_reason IS NULL;
