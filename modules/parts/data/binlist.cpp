#include "parts/data/binlist.h"

#include "parts/domain/stockwords.h"

namespace parts {
namespace {

using storage::KeysetQuery;

BinRow listedBin(const storage::Statement& row) {
    constexpr int kFirst = KeysetQuery::kFirstColumn;
    BinRow bin;
    bin.seq = row.integer(1);
    bin.id = BinId(row.id(kFirst));
    bin.name = row.text(kFirst + 1);
    bin.kind = binKind(row.text(kFirst + 2));
    bin.note = row.text(kFirst + 3);
    bin.currency = core::Currency::fromCode(row.text(kFirst + 4)).value_or(core::Currency());
    bin.isRemoved = row.integer(kFirst + 5) != 0;
    bin.holderName = row.text(kFirst + 6);
    bin.valueMinor = row.integer(kFirst + 7);
    bin.places = row.integer(kFirst + 8);
    return bin;
}

core::Result<KeysetQuery> binQuery(storage::Connection& /*connection*/, const BinFilter& filter,
                                   const BinSort& sort) {
    KeysetQuery query;
    query.columns =
        "stock_bin.id, stock_bin.name, stock_bin.kind, stock_bin.note, stock_bin.currency, "
        "stock_bin.deleted, person.name, "
        "(SELECT coalesce(sum(s.value_minor), 0) FROM stock_bin_sum AS s "
        "WHERE s.bin_id = stock_bin.id), "
        "(SELECT count(*) FROM stock_balance AS b WHERE b.bin_id = stock_bin.id "
        "AND (b.on_hand_milli <> 0 OR b.reserved_milli <> 0))";
    query.from = "stock_bin LEFT JOIN person ON person.id = stock_bin.holder_id";
    query.table = "stock_bin";
    query.seq = "stock_bin.seq";
    query.key = sort.order == BinOrder::Name ? "stock_bin.name" : "stock_bin.seq";
    query.descending = sort.descending;
    query.where = filter.inTrash ? "stock_bin.deleted = 1" : "stock_bin.deleted = 0";
    if (filter.kind)
        query.addEqual("stock_bin.kind", storage::toValue(code(*filter.kind)));
    if (filter.isAbroad)
        query.where += " AND stock_bin.kind IN ('van', 'person')";
    if (!filter.text.trimmed().isEmpty()) {
        query.where += " AND instr(lower(stock_bin.name), lower(:name)) > 0";
        query.bindings.append({":name", storage::toValue(filter.text.trimmed())});
    }
    return query;
}

}  // namespace

const BinList& binList() {
    static constexpr BinList kList{.query = binQuery, .row = listedBin};
    return kList;
}

}  // namespace parts
