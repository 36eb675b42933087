-- Derived: the clocks that the verdicts of an order set, as replayed from its events.
CREATE TABLE order_clock (
    order_seq INTEGER NOT NULL,
    relation TEXT NOT NULL,
    what TEXT NOT NULL,
    order_id BLOB NOT NULL,
    centre_id BLOB NOT NULL,
    clause TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    paused_since INTEGER,
    pause_reason TEXT NOT NULL,
    paused_ms INTEGER NOT NULL,
    ended_at INTEGER,
    is_met INTEGER NOT NULL,
    PRIMARY KEY (order_seq, relation, what)
) STRICT, WITHOUT ROWID;

-- What is due: clocks that run come in the order in which they become due.
CREATE INDEX order_clock_running ON order_clock(due_at, order_seq)
    WHERE ended_at IS NULL AND paused_since IS NULL;

CREATE INDEX order_clock_open ON order_clock(due_at, order_seq) WHERE ended_at IS NULL;
