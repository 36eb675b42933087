-- Replays of the ledger, written in the transaction of the move, proven by doctor. The id of a balance is a
-- digest of its key, the same on every machine.
CREATE TABLE stock_balance (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    part_id BLOB NOT NULL,
    bin_id BLOB NOT NULL,
    owner TEXT NOT NULL,
    owner_party_id BLOB NOT NULL,
    lot TEXT NOT NULL,
    on_hand_milli INTEGER NOT NULL DEFAULT 0,
    reserved_milli INTEGER NOT NULL DEFAULT 0,
    value_minor INTEGER NOT NULL DEFAULT 0,
    part_key TEXT NOT NULL,
    part_number TEXT NOT NULL
) STRICT;

CREATE INDEX stock_balance_part ON stock_balance(part_id);

CREATE INDEX stock_balance_by_name ON stock_balance(part_key);

CREATE INDEX stock_balance_by_number ON stock_balance(part_number);

CREATE INDEX stock_balance_bin_by_name ON stock_balance(bin_id, part_key);

CREATE INDEX stock_balance_bin_by_number ON stock_balance(bin_id, part_number);

CREATE INDEX stock_balance_short ON stock_balance(seq) WHERE on_hand_milli < reserved_milli;

CREATE TABLE stock_bin_sum (
    bin_id BLOB NOT NULL,
    owner TEXT NOT NULL,
    value_minor INTEGER NOT NULL,
    PRIMARY KEY (bin_id, owner)
) STRICT, WITHOUT ROWID;

-- Pieces of a serial over all bins: 0 or one is right, all else was issued or received twice.
CREATE TABLE stock_serial (
    part_id BLOB NOT NULL,
    serial TEXT NOT NULL,
    pieces_milli INTEGER NOT NULL,
    PRIMARY KEY (part_id, serial)
) STRICT, WITHOUT ROWID;

CREATE INDEX stock_serial_wrong ON stock_serial(part_id) WHERE pieces_milli < 0 OR pieces_milli > 1000;

CREATE INDEX stock_move_serial ON stock_move(part_id, serial) WHERE serial IS NOT NULL;

CREATE INDEX stock_move_reverses ON stock_move(reverses_id) WHERE reverses_id IS NOT NULL;

CREATE INDEX stock_move_group ON stock_move(group_id) WHERE group_id IS NOT NULL;

CREATE INDEX stock_move_line ON stock_move(doc_line_id) WHERE doc_line_id IS NOT NULL;

CREATE INDEX stock_move_allowed ON stock_move(seq) WHERE allowed_by IS NOT NULL;

CREATE INDEX stock_move_received ON stock_move(part_id, currency, effective_at)
    WHERE kind = 'receive' AND unit_cost_minor > 0;

CREATE INDEX stock_move_counted ON stock_move(part_id, bin_id, effective_at) WHERE kind = 'count';

CREATE INDEX stock_reservation_line ON stock_reservation(doc_line_id) WHERE doc_line_id IS NOT NULL;

CREATE INDEX part_common ON part(seq) WHERE is_common = 1;

CREATE INDEX part_pack_barcode ON part(pack_barcode) WHERE pack_barcode IS NOT NULL;
