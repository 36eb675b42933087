#include "parts/data/stocklist.h"

#include "parts/data/balancekey.h"
#include "parts/data/lowstock.h"
#include "parts/data/partkeys.h"
#include "parts/data/stockwordindex.h"
#include "parts/domain/stockwords.h"

namespace parts {
namespace {

using storage::KeysetQuery;

/// Up to so many rows are sorted for each page; of more the list is looked through in its order.
constexpr qint64 kMostSorted = 4000;

constexpr char kStockColumns[] =
    "stock_balance.part_id, stock_balance.bin_id, stock_balance.owner, "
    "stock_balance.owner_party_id, stock_balance.lot, stock_balance.id, "
    "stock_balance.part_number, part.name, part.unit_of_measure, stock_bin.name, "
    "stock_balance.on_hand_milli, stock_balance.reserved_milli, stock_balance.value_minor, "
    "stock_bin.currency";
constexpr char kStockJoins[] =
    " LEFT JOIN part ON part.id = stock_balance.part_id "
    "LEFT JOIN stock_bin ON stock_bin.id = stock_balance.bin_id";

StockRow listedStock(const storage::Statement& row) {
    constexpr int kFirst = KeysetQuery::kFirstColumn;
    StockRow listed;
    listed.seq = row.integer(1);
    listed.place = placeFrom(row, kFirst);
    listed.id = BalanceId(row.id(kFirst + 5));
    listed.partNumber = row.text(kFirst + 6);
    listed.partName = row.text(kFirst + 7);
    listed.unitOfMeasure = row.text(kFirst + 8);
    listed.binName = row.text(kFirst + 9);
    listed.level = {row.integer(kFirst + 10), row.integer(kFirst + 11), row.integer(kFirst + 12)};
    listed.currency = core::Currency::fromCode(row.text(kFirst + 13)).value_or(core::Currency());
    return listed;
}

QByteArray conditionOf(StockFilter::State state) {
    switch (state) {
    case StockFilter::State::Present:
        return "(stock_balance.on_hand_milli <> 0 OR stock_balance.reserved_milli <> 0)";
    case StockFilter::State::Short:
        return "stock_balance.on_hand_milli < stock_balance.reserved_milli";
    case StockFilter::State::BelowMinimum:
        return "stock_balance.part_id IN (SELECT p.id FROM part AS p WHERE " + isBelowMinimum() +
               ")";
    case StockFilter::State::All:
        break;
    }
    return "stock_balance.seq > 0";
}

/// Rows of a rare word come from the index of words and are sorted. A common one is looked for in
/// an index that holds the filter key in the order of the list.
core::Done addStockWords(storage::Connection& connection, KeysetQuery& query,
                         const StockFilter& filter, StockOrder order) {
    const QStringList words = partFilterWords(filter.text);
    if (words.isEmpty())
        return {};
    query.addWords("stock_balance.filter_key", words);
    const QString match = wordMatch(words);
    qint64 matches = kMostSorted;
    if (!match.isEmpty()) {
        CORE_ASSIGN(matches, countMatches(connection, match, kMostSorted));
    }
    if (matches < kMostSorted) {
        // The sign keeps SQLite from reading all rows in the order of the key.
        query.key = "+" + query.key;
        query.isSorted = true;
        query.where +=
            " AND stock_balance.seq IN (SELECT rowid FROM stock_words "
            "WHERE stock_words MATCH :match)";
        query.bindings.append({":match", storage::toValue(match)});
    } else if (!filter.bin) {
        query.table += order == StockOrder::Name ? " INDEXED BY stock_balance_words_by_name"
                                                 : " INDEXED BY stock_balance_words_by_number";
        query.from = query.table + kStockJoins;
    }
    return {};
}

core::Result<KeysetQuery> stockQuery(storage::Connection& connection, const StockFilter& filter,
                                     const StockSort& sort) {
    KeysetQuery query;
    query.columns = kStockColumns;
    query.from = QByteArray("stock_balance") + kStockJoins;
    query.table = "stock_balance";
    query.seq = "stock_balance.seq";
    query.key =
        sort.order == StockOrder::Name ? "stock_balance.part_key" : "stock_balance.part_number";
    query.descending = sort.descending;
    query.where = conditionOf(filter.state);
    if (filter.bin)
        query.addEqual("stock_balance.bin_id", storage::toValue(*filter.bin));
    if (filter.owner)
        query.addEqual("stock_balance.owner", storage::toValue(code(*filter.owner)));
    if (filter.isConsigned)
        query.where += " AND stock_balance.owner IN ('consigned_in', 'consigned_out')";
    if (filter.binKind) {
        query.where +=
            " AND stock_balance.bin_id IN (SELECT k.id FROM stock_bin AS k WHERE k.kind = :kind)";
        query.bindings.append({":kind", storage::toValue(code(*filter.binKind))});
    }
    CORE_TRY(addStockWords(connection, query, filter, sort.order));
    return query;
}

}  // namespace

const StockList& stockList() {
    static constexpr StockList kList{.query = stockQuery, .row = listedStock};
    return kList;
}

core::Result<std::optional<StockRow>> findStock(storage::Connection& connection,
                                                const BalanceId& id) {
    CORE_ASSIGN(auto row, connection.prepare(
                              QByteArray("SELECT stock_balance.part_key, stock_balance.seq, ") +
                              kStockColumns + " FROM stock_balance" + kStockJoins +
                              " WHERE stock_balance.id = :id"));
    row.bind(":id", id);
    std::optional<StockRow> found;
    if (row.next())
        found = listedStock(row);
    CORE_TRY(row.status());
    return found;
}

}  // namespace parts
