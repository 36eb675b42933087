-- The clocks get a number of their own and the key that lists of what is due are sorted by. rank_at
-- is due_at, but a clock that stands still before it was due comes behind all that run: it cannot
-- become overdue. is_open is 1 while the clock has not ended on an order that is open itself; told
-- says what people were told of it: 1 that it will be due soon, 2 that it is overdue.
CREATE TABLE order_clock_listed (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL GENERATED ALWAYS AS (CAST(printf('%016d', seq) AS BLOB)) VIRTUAL,
    order_seq INTEGER NOT NULL,
    relation TEXT NOT NULL,
    what TEXT NOT NULL,
    order_id BLOB NOT NULL,
    centre_id BLOB NOT NULL,
    engineer_id BLOB,
    clause TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    rank_at INTEGER NOT NULL,
    paused_since INTEGER,
    pause_reason TEXT NOT NULL,
    paused_ms INTEGER NOT NULL,
    ended_at INTEGER,
    is_met INTEGER NOT NULL,
    is_open INTEGER NOT NULL,
    follows_calendar INTEGER NOT NULL,
    told INTEGER NOT NULL DEFAULT 0
) STRICT;

INSERT INTO order_clock_listed (order_seq, relation, what, order_id, centre_id, engineer_id, clause,
    opened_at, due_at, rank_at, paused_since, pause_reason, paused_ms, ended_at, is_met, is_open,
    follows_calendar)
SELECT k.order_seq, k.relation, k.what, k.order_id, k.centre_id, o.engineer_id, k.clause,
    k.opened_at, k.due_at,
    k.due_at + CASE WHEN k.ended_at IS NULL AND k.paused_since < k.due_at THEN 1000000000000000
        ELSE 0 END,
    k.paused_since, k.pause_reason, k.paused_ms, k.ended_at, k.is_met,
    CASE WHEN k.ended_at IS NULL AND o.status > 0 AND o.status < 80 THEN 1 ELSE 0 END, 0
FROM order_clock k JOIN repair_order o ON o.seq = k.order_seq
ORDER BY k.order_seq, k.relation, k.what;

DROP TABLE order_clock;

ALTER TABLE order_clock_listed RENAME TO order_clock;

CREATE UNIQUE INDEX order_clock_id ON order_clock(id);

CREATE UNIQUE INDEX order_clock_of_order ON order_clock(order_seq, relation, what);

CREATE INDEX order_clock_open ON order_clock(rank_at, seq) WHERE is_open = 1;

CREATE INDEX order_clock_open_in_centre ON order_clock(centre_id, rank_at, seq) WHERE is_open = 1;

CREATE INDEX order_clock_open_of_engineer ON order_clock(engineer_id, rank_at, seq)
    WHERE is_open = 1;

CREATE INDEX order_clock_paused ON order_clock(rank_at, seq)
    WHERE is_open = 1 AND paused_since IS NOT NULL;

CREATE INDEX order_clock_paused_in_centre ON order_clock(centre_id, rank_at, seq)
    WHERE is_open = 1 AND paused_since IS NOT NULL;

-- What nobody was told of yet, and the clocks that move with the centre's calendar.
CREATE INDEX order_clock_untold ON order_clock(centre_id, rank_at) WHERE is_open = 1 AND told < 2;

CREATE INDEX order_clock_following ON order_clock(centre_id)
    WHERE is_open = 1 AND follows_calendar = 1;
