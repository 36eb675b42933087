#pragma once

#include "core/result.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <limits>
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
/// index over (key, seq), wherever it lies. `key` is a column that is never NULL and compares by
/// its bytes, or `seq` itself.
struct KeysetQuery {
    QByteArray columns;  ///< what a row needs; they stand from column kFirstColumn on
    QByteArray from;     ///< the table and its LEFT JOINs
    QByteArray where;    ///< of the table alone: "customer.deleted = 0 AND customer.kind = :kind"
    QList<std::pair<QByteArray, Value>> bindings;  ///< {":kind", …}
    QByteArray table;  ///< "customer"; counted and sampled without the joins
    QByteArray key;    ///< "customer.name_key"
    QByteArray seq;    ///< "customer.seq"
    bool descending = false;
    bool isSorted = false;  ///< no index has the key: the rows are few and sorted for each reading

    static constexpr int kFirstColumn = 2;

    /// A further condition: `column` holds `value`.
    void addEqual(const QByteArray& column, Value value) {
        const QByteArray name = nextName();
        where += " AND " + column + " = " + name;
        bindings.append({name, std::move(value)});
    }
    /// A further condition: `column` contains each of the words.
    void addWords(const QByteArray& column, const QStringList& words) {
        for (const QString& word : words) {
            const QByteArray name = nextName();
            where += " AND instr(" + column + ", " + name + ") > 0";
            bindings.append({name, toValue(word)});
        }
    }

private:
    QByteArray nextName() const { return ":condition" + QByteArray::number(bindings.size()); }
};

/// Sorted by one of a list's orders; `Order` names them, the first is the usual one.
template <class Order>
struct SortBy {
    Order order = {};
    bool descending = false;

    friend bool operator==(const SortBy&, const SortBy&) = default;
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

/// The rows of a list as an index can reach them. SQLite does not seek by a pair of sort key and
/// seq, so the rows behind an anchor are read in two parts: those with the anchor's key, then those
/// with a key behind it.
enum class Part { All, SameKey, OtherKeys };

inline QByteArray selectSql(const KeysetQuery& query, bool withColumns, Part part,
                            Direction direction) {
    const bool up = query.descending == (direction == Direction::Backward);
    const QByteArray order = up ? " ASC" : " DESC";
    const QByteArray sign = up ? " > " : " < ";
    const bool bySeq = query.key == query.seq;
    QByteArray sql = "SELECT " + query.key + ", " + query.seq;
    if (withColumns)
        sql += ", " + query.columns;
    sql += " FROM " + (withColumns ? query.from : query.table) + " WHERE ";
    // The anchor stands first: of two lower bounds of a column SQLite seeks by the first.
    if (part == Part::SameKey)
        sql += query.key + " = :anchor_key AND " + query.seq + sign + ":anchor_seq AND ";
    else if (part == Part::OtherKeys)
        sql +=
            bySeq ? query.seq + sign + ":anchor_seq AND " : query.key + sign + ":anchor_key AND ";
    sql += query.where + " ORDER BY ";
    if (!bySeq && part != Part::SameKey)
        sql += query.key + order + ", ";
    return sql + query.seq + order + " LIMIT :page_count OFFSET :page_skip";
}

inline void bindAll(Statement& statement, const KeysetQuery& query) {
    for (const auto& [name, value] : query.bindings)
        statement.bind(name.constData(), value);
}

/// Calls `onRow(Statement&)` for up to `count` rows of one part; the number of calls.
template <class OnRow>
core::Result<int> scanPart(Connection& connection, const KeysetQuery& query, bool withColumns,
                           Part part, const Anchor& anchor, Direction direction, int count,
                           int skip, OnRow& onRow) {
    const QByteArray sql = selectSql(query, withColumns, part, direction);
    CORE_ASSIGN(Statement statement, connection.prepare(sql));
    bindAll(statement, query);
    const bool bySeq = query.key == query.seq;
    if (part != Part::All && !bySeq)
        statement.bind(":anchor_key", anchor.key);
    if (part == Part::SameKey || (part == Part::OtherKeys && bySeq))
        statement.bind(":anchor_seq", anchor.seq);
    statement.bind(":page_count", count).bind(":page_skip", skip);
    int rows = 0;
    for (; statement.next(); ++rows)
        onRow(statement);
    CORE_TRY(statement.status());
    return rows;
}

/// The same for up to `count` rows behind the anchor, or from the beginning, after `skip` rows.
template <class OnRow>
core::Result<int> scan(Connection& connection, const KeysetQuery& query, bool withColumns,
                       const std::optional<Anchor>& anchor, Direction direction, int count,
                       int skip, OnRow onRow) {
    const auto part = [&](Part which, bool columns, int most, int passed, auto& call) {
        return scanPart(connection, query, columns, which, anchor.value_or(Anchor()), direction,
                        most, passed, call);
    };
    if (!anchor)
        return part(Part::All, withColumns, count, skip, onRow);
    if (query.key == query.seq)
        return part(Part::OtherKeys, withColumns, count, skip, onRow);
    CORE_ASSIGN(const int same, part(Part::SameKey, withColumns, count, skip, onRow));
    if (same == count)
        return same;
    int passed = 0;
    if (same == 0 && skip > 0) {
        auto ignore = [](Statement&) {};
        CORE_ASSIGN(passed, part(Part::SameKey, false, skip, 0, ignore));
    } else {
        passed = skip;
    }
    CORE_ASSIGN(const int others,
                part(Part::OtherKeys, withColumns, count - same, skip - passed, onRow));
    return same + others;
}

}  // namespace keyset

/// Up to `count` rows behind `anchor` (Forward) or before it (Backward); without an anchor the
/// first or the last ones. `skip` passes over that many rows first; keep it short.
/// `read(Statement&)` makes the row from the columns.
template <class Read>
auto readPage(Connection& connection, const KeysetQuery& query, const std::optional<Anchor>& anchor,
              Direction direction, int count, Read read, int skip = 0)
    -> core::Result<KeysetPage<std::invoke_result_t<Read, Statement&>>> {
    KeysetPage<std::invoke_result_t<Read, Statement&>> page;
    const auto take = [&page, &read](Statement& statement) {
        const Anchor place{statement.value(0), statement.integer(1)};
        if (!page.first)
            page.first = place;
        page.last = place;
        page.rows.append(read(statement));
    };
    CORE_TRY(keyset::scan(connection, query, true, anchor, direction, count, skip, take));
    if (direction == Direction::Backward) {
        std::reverse(page.rows.begin(), page.rows.end());
        std::swap(page.first, page.last);
    }
    return page;
}

inline core::Result<qint64> countRows(Connection& connection, const KeysetQuery& query) {
    const QByteArray sql = "SELECT count(*) FROM " + query.table + " WHERE " + query.where;
    CORE_ASSIGN(Statement statement, connection.prepare(sql));
    keyset::bindAll(statement, query);
    const qint64 count = statement.next() ? statement.integer(0) : 0;
    CORE_TRY(statement.status());
    return count;
}

/// One pass over the index. Runs on a reader's thread; Connection::interrupt ends it.
inline core::Result<Landmarks> readLandmarks(Connection& connection, const KeysetQuery& query,
                                             int every = 1000) {
    Landmarks landmarks{0, every, {}};
    if (query.isSorted) {
        // Sorted once: to begin anew behind each landmark would sort anew.
        const auto pick = [&landmarks](Statement& statement) {
            if (++landmarks.count % landmarks.every == 0)
                landmarks.anchors.append(Anchor{statement.value(0), statement.integer(1)});
        };
        CORE_TRY(keyset::scan(connection, query, false, std::nullopt, Direction::Forward,
                              std::numeric_limits<int>::max(), 0, pick));
        return landmarks;
    }
    std::optional<Anchor> anchor;
    const auto keep = [&landmarks](Statement& statement) {
        landmarks.anchors.append(Anchor{statement.value(0), statement.integer(1)});
    };
    for (;;) {
        CORE_ASSIGN(const int found, keyset::scan(connection, query, false, anchor,
                                                  Direction::Forward, 1, every - 1, keep));
        if (found == 0)
            break;
        anchor = landmarks.anchors.last();
        landmarks.count += every;
    }
    CORE_ASSIGN(const int rest, keyset::scan(connection, query, false, anchor, Direction::Forward,
                                             every, 0, [](Statement&) {}));
    landmarks.count += rest;
    return landmarks;
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

namespace keyset {

/// Whether a key stands before another in a rising index: numbers by size, texts by their UTF-8,
/// as SQLite compares them.
inline bool isBefore(const Value& a, const Value& b) {
    if (std::holds_alternative<QString>(a) && std::holds_alternative<QString>(b))
        return std::get<QString>(a).toUtf8() < std::get<QString>(b).toUtf8();
    return a < b;
}

inline bool isBefore(const KeysetQuery& query, const Anchor& a, const Anchor& b) {
    const Anchor& first = query.descending ? b : a;
    const Anchor& second = query.descending ? a : b;
    if (first.key == second.key)
        return first.seq < second.seq;
    return isBefore(first.key, second.key);
}

/// Where a record stands; nullopt where the list does not show it.
inline core::Result<std::optional<Anchor>> anchorOf(Connection& connection,
                                                    const KeysetQuery& query,
                                                    const core::RowId& id) {
    // Without the index the list is read by: the id finds the row.
    const QByteArray table = query.seq.left(query.seq.indexOf('.'));
    CORE_ASSIGN(Statement row,
                connection.prepare("SELECT " + query.key + ", " + query.seq + " FROM " + table +
                                   " WHERE " + table + ".id = :record_id AND " + query.where));
    bindAll(row, query);
    row.bind(":record_id", id);
    std::optional<Anchor> anchor;
    if (row.next())
        anchor = Anchor{row.value(0), row.integer(1)};
    CORE_TRY(row.status());
    return anchor;
}

}  // namespace keyset

/// The position of a record, as readPageAt() counts, in one look-up and a scan from the nearest
/// landmark; nullopt where the list does not show it.
inline core::Result<std::optional<qint64>> positionOf(Connection& connection,
                                                      const KeysetQuery& query,
                                                      const Landmarks& landmarks,
                                                      const core::RowId& id) {
    CORE_ASSIGN(const std::optional<Anchor> wanted, keyset::anchorOf(connection, query, id));
    if (!wanted)
        return std::nullopt;
    const auto behind = std::lower_bound(
        landmarks.anchors.begin(), landmarks.anchors.end(), *wanted,
        [&query](const Anchor& a, const Anchor& b) { return keyset::isBefore(query, a, b); });
    const qint64 block = behind - landmarks.anchors.begin();
    std::optional<Anchor> begin;
    if (block > 0)
        begin = landmarks.anchors[block - 1];
    std::optional<qint64> position;
    qint64 row = block * landmarks.every;
    const auto look = [&](Statement& statement) {
        if (statement.integer(1) == wanted->seq)
            position = row;
        ++row;
    };
    CORE_TRY(keyset::scan(connection, query, false, begin, Direction::Forward, landmarks.every, 0,
                          look));
    return position;
}

}  // namespace storage
