#pragma once

#include "core/result.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <optional>
#include <type_traits>
#include <utility>

namespace storage {

/// Where a row stands in a sorted list: its sort key and, among equal keys, its seq.
struct Anchor {
    Value key;
    qint64 seq = 0;

    friend bool operator==(const Anchor&, const Anchor&) = default;
};

enum class Direction { Forward, Backward };

/// A list that is read in pages by the key it is sorted by: each page is a short range scan of the
/// index over (key, seq), wherever it lies. `key` is a column that is never NULL, or `seq` itself.
struct KeysetQuery {
    QByteArray columns;  ///< what a row needs; they stand from column kFirstColumn on
    QByteArray from;     ///< the table and its LEFT JOINs
    QByteArray where;    ///< of the table alone: "customer.deleted = 0 AND customer.kind = :kind"
    QList<std::pair<QByteArray, Value>> bindings;  ///< {":kind", …}
    QByteArray table;  ///< "customer"; counted and sampled without the joins
    QByteArray key;    ///< "customer.name_key"
    QByteArray seq;    ///< "customer.seq"
    bool descending = false;

    static constexpr int kFirstColumn = 2;
};

template <class Row>
struct KeysetPage {
    QList<Row> rows;  ///< in the order of the list, whichever way it was read
    std::optional<Anchor> first;
    std::optional<Anchor> last;
};

/// The number of rows of a list and the anchor of every `every`-th of them, so that the row at any
/// position is found in a short scan. Read once for a filter and sort, in one pass over the index.
struct Landmarks {
    qint64 count = 0;
    int every = 1;
    QList<Anchor> anchors;  ///< anchors[i] is the last row before position (i + 1) * every
};

namespace keyset {

inline QByteArray selectSql(const KeysetQuery& query, bool withColumns, bool hasAnchor,
                            Direction direction) {
    const bool up = query.descending == (direction == Direction::Backward);
    const QByteArray order = up ? " ASC" : " DESC";
    const bool byKey = query.key != query.seq;
    QByteArray sql = "SELECT " + query.key + ", " + query.seq;
    if (withColumns)
        sql += ", " + query.columns;
    sql += " FROM " + (withColumns ? query.from : query.table) + " WHERE " + query.where;
    if (hasAnchor) {
        const QByteArray sign = up ? " > " : " < ";
        sql += byKey ? " AND (" + query.key + ", " + query.seq + ")" + sign +
                           "(:anchor_key, :anchor_seq)"
                     : " AND " + query.seq + sign + ":anchor_seq";
    }
    sql += " ORDER BY " + (byKey ? query.key + order + ", " : QByteArray()) + query.seq + order;
    return sql;
}

inline void bindAll(Statement& statement, const KeysetQuery& query,
                    const std::optional<Anchor>& anchor) {
    for (const auto& [name, value] : query.bindings)
        statement.bind(name.constData(), value);
    if (!anchor)
        return;
    if (query.key != query.seq)
        statement.bind(":anchor_key", anchor->key);
    statement.bind(":anchor_seq", anchor->seq);
}

}  // namespace keyset

/// Up to `count` rows behind `anchor` (Forward) or before it (Backward); without an anchor the
/// first or the last ones. `skip` passes over that many rows first; keep it short.
/// `read(Statement&)` makes the row from the columns.
template <class Read>
auto readPage(Connection& connection, const KeysetQuery& query, const std::optional<Anchor>& anchor,
              Direction direction, int count, Read read, int skip = 0)
    -> core::Result<KeysetPage<std::invoke_result_t<Read, Statement&>>> {
    const QByteArray sql = keyset::selectSql(query, true, anchor.has_value(), direction) +
                           " LIMIT :page_count OFFSET :page_skip";
    CORE_ASSIGN(Statement statement, connection.prepare(sql));
    keyset::bindAll(statement, query, anchor);
    statement.bind(":page_count", count).bind(":page_skip", skip);
    KeysetPage<std::invoke_result_t<Read, Statement&>> page;
    while (statement.next()) {
        const Anchor place{statement.value(0), statement.integer(1)};
        if (!page.first)
            page.first = place;
        page.last = place;
        page.rows.append(read(statement));
    }
    CORE_TRY(statement.status());
    if (direction == Direction::Backward) {
        std::reverse(page.rows.begin(), page.rows.end());
        std::swap(page.first, page.last);
    }
    return page;
}

inline core::Result<qint64> countRows(Connection& connection, const KeysetQuery& query) {
    const QByteArray sql = "SELECT count(*) FROM " + query.table + " WHERE " + query.where;
    CORE_ASSIGN(Statement statement, connection.prepare(sql));
    keyset::bindAll(statement, query, std::nullopt);
    const qint64 count = statement.next() ? statement.integer(0) : 0;
    CORE_TRY(statement.status());
    return count;
}

/// One pass over the index. Runs on a reader's thread; Connection::interrupt ends it.
inline core::Result<Landmarks> readLandmarks(Connection& connection, const KeysetQuery& query,
                                             int every = 1000) {
    Landmarks landmarks{0, every, {}};
    std::optional<Anchor> anchor;
    for (;;) {
        const QByteArray select =
            keyset::selectSql(query, false, anchor.has_value(), Direction::Forward);
        CORE_ASSIGN(Statement step, connection.prepare(select + " LIMIT 1 OFFSET :page_skip"));
        keyset::bindAll(step, query, anchor);
        step.bind(":page_skip", every - 1);
        const bool isFull = step.next();
        CORE_TRY(step.status());
        if (!isFull) {
            const QByteArray tail = "SELECT count(*) FROM (" + select + ")";
            CORE_ASSIGN(Statement rest, connection.prepare(tail));
            keyset::bindAll(rest, query, anchor);
            landmarks.count += rest.next() ? rest.integer(0) : 0;
            CORE_TRY(rest.status());
            return landmarks;
        }
        anchor = Anchor{step.value(0), step.integer(1)};
        landmarks.anchors.append(*anchor);
        landmarks.count += every;
    }
}

/// The rows from position `row` on (from 0), found from the nearest landmark before it.
template <class Read>
auto readPageAt(Connection& connection, const KeysetQuery& query, const Landmarks& landmarks,
                qint64 row, int count, Read read) {
    const qsizetype block =
        std::min<qsizetype>(qsizetype(row / landmarks.every), landmarks.anchors.size());
    std::optional<Anchor> anchor;
    if (block > 0)
        anchor = landmarks.anchors[block - 1];
    return readPage(connection, query, anchor, Direction::Forward, count, std::move(read),
                    int(row - block * landmarks.every));
}

}  // namespace storage
