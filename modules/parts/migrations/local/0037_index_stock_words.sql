-- The words of the list of stock: filter_key is that of the part, and stock_words holds its pieces of two
-- characters (one where none follows), so that a rare word is found wherever it stands. The pieces of what is
-- there already are cut here as stockwordindex.cpp does it. A common word is looked for in the order of the list,
-- in an index alone: no row is read that does not hold it.
ALTER TABLE stock_balance ADD COLUMN filter_key TEXT NOT NULL DEFAULT '';

CREATE VIRTUAL TABLE stock_words USING fts5(tokens,
    tokenize = 'ascii', detail = none, columnsize = 0, prefix = '1');

UPDATE stock_balance SET filter_key = coalesce((SELECT part.filter_key FROM part
    WHERE part.id = stock_balance.part_id), '');

INSERT INTO stock_words (rowid, tokens)
WITH RECURSIVE piece(seq, rest) AS (
    SELECT seq, filter_key FROM stock_balance WHERE filter_key <> ''
    UNION ALL
    SELECT seq, substr(rest, 2) FROM piece WHERE length(rest) > 1),
token(seq, text) AS (
    SELECT DISTINCT seq, CASE
        WHEN unicode(substr(rest, 2, 1)) > 127 OR substr(rest, 2, 1) GLOB '[0-9a-z]'
        THEN substr(rest, 1, 2) ELSE substr(rest, 1, 1) END
    FROM piece WHERE unicode(rest) > 127 OR substr(rest, 1, 1) GLOB '[0-9a-z]')
SELECT seq, group_concat(text, ' ') FROM (SELECT seq, text FROM token ORDER BY seq, text) GROUP BY seq;

CREATE INDEX stock_balance_words_by_name ON stock_balance(part_key, filter_key);

CREATE INDEX stock_balance_words_by_number ON stock_balance(part_number, filter_key);
