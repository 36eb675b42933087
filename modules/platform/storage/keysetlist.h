#pragma once

#include "storage/keyset.h"

namespace storage {

/// A list that a feature offers, declared once: what a filter and a sort ask for, and how a row is
/// read. All of its reads follow from that.
///
///     const CustomerList& customerList() {
///         static constexpr CustomerList kList{.query = customerQuery, .row = listedCustomer};
///         return kList;
///     }
///     customerList().first(connection, filter, sort, 20);
///
/// Either `row` makes a row from the query's columns, or `find` reads it by its seq: for rows that
/// need several joins, so that a page is found on the index alone.
template <class R, class F, class S>
struct KeysetList final {
    using Row = R;
    using Filter = F;
    using Sort = S;
    using Page = KeysetPage<R>;

    core::Result<KeysetQuery> (*query)(Connection&, const Filter&, const Sort&) = nullptr;
    Row (*row)(const Statement&) = nullptr;
    core::Result<std::optional<Row>> (*find)(Connection&, qint64 seq) = nullptr;
    /// For lists whose counts are kept; else the rows are counted.
    core::Result<qint64> (*counted)(Connection&, const Filter&) = nullptr;

    /// Up to `count` rows behind or before `anchor`; without an anchor the first or the last ones.
    core::Result<Page> page(Connection& connection, const Filter& filter, const Sort& sort,
                            const std::optional<Anchor>& anchor, Direction direction,
                            int count) const {
        CORE_ASSIGN(const KeysetQuery asked, query(connection, filter, sort));
        return rowsOf(connection, [&](auto read) {
            return readPage(connection, asked, anchor, direction, count, read);
        });
    }

    core::Result<Page> first(Connection& connection, const Filter& filter, const Sort& sort,
                             int count) const {
        return page(connection, filter, sort, std::nullopt, Direction::Forward, count);
    }

    core::Result<qint64> count(Connection& connection, const Filter& filter) const {
        if (counted)
            return counted(connection, filter);
        CORE_ASSIGN(const KeysetQuery asked, query(connection, filter, {}));
        return countRows(connection, asked);
    }

    /// The count together with what pageAt() and position() need; one pass over the index, on a
    /// reader's thread.
    core::Result<Landmarks> landmarks(Connection& connection, const Filter& filter,
                                      const Sort& sort) const {
        CORE_ASSIGN(const KeysetQuery asked, query(connection, filter, sort));
        return readLandmarks(connection, asked);
    }

    /// The rows from position `row` on.
    core::Result<Page> pageAt(Connection& connection, const Filter& filter, const Sort& sort,
                              const Landmarks& landmarks, qint64 position, int count) const {
        CORE_ASSIGN(const KeysetQuery asked, query(connection, filter, sort));
        return rowsOf(connection, [&](auto read) {
            return readPageAt(connection, asked, landmarks, position, count, read);
        });
    }

    /// Where a record stands; nullopt where the list does not show it.
    core::Result<std::optional<qint64>> position(Connection& connection, const Filter& filter,
                                                 const Sort& sort, const Landmarks& landmarks,
                                                 const core::RowId& id) const {
        CORE_ASSIGN(const KeysetQuery asked, query(connection, filter, sort));
        return positionOf(connection, asked, landmarks, id);
    }

private:
    template <class ReadPage>
    core::Result<Page> rowsOf(Connection& connection, ReadPage readPage) const {
        if (row)
            return readPage(row);
        CORE_ASSIGN(const auto seqs,
                    readPage([](const Statement& listed) { return listed.integer(1); }));
        Page found{{}, seqs.first, seqs.last};
        for (const qint64 seq : seqs.rows) {
            CORE_ASSIGN(std::optional<Row> one, find(connection, seq));
            if (one)
                found.rows.append(std::move(*one));
        }
        return found;
    }
};

}  // namespace storage
