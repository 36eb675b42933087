#include "parts/data/partlist.h"

#include "parts/data/lowstock.h"
#include "parts/data/partkeys.h"

namespace parts {
namespace {

using storage::KeysetQuery;

PartRow listedPart(const storage::Statement& row) {
    constexpr int kFirst = KeysetQuery::kFirstColumn;
    return PartRow{PartId(row.id(kFirst)), row.integer(1),
                   row.text(kFirst + 1),   row.text(kFirst + 2),
                   row.text(kFirst + 3),   row.text(kFirst + 4),
                   row.text(kFirst + 5),   row.integer(kFirst + 6) != 0};
}

QByteArray partSortKey(PartOrder order) {
    switch (order) {
    case PartOrder::Name:
        return "part.name_key";
    case PartOrder::Number:
        return "part.number";
    case PartOrder::Made:
        break;
    }
    return "part.seq";
}

core::Result<KeysetQuery> partQuery(storage::Connection& /*connection*/, const PartFilter& filter,
                                    const PartSort& sort) {
    KeysetQuery query;
    query.columns =
        "part.id, part.number, part.name, part.unit_of_measure, part.barcode, "
        "part.category, part.deleted";
    query.from = "part";
    query.table = "part";
    query.seq = "part.seq";
    query.key = partSortKey(sort.order);
    query.descending = sort.descending;
    query.where = filter.inTrash ? "part.deleted = 1" : "part.deleted = 0 AND part.name_key > ''";
    if (filter.isCommon)
        query.where += " AND part.is_common = 1";
    if (filter.isBelowMinimum)
        query.where +=
            " AND part.id IN (SELECT p.id FROM part AS p WHERE " + isBelowMinimum() + ")";
    if (filter.category)
        query.addEqual("part.category", storage::toValue(*filter.category));
    query.addWords("part.filter_key", partFilterWords(filter.text));
    return query;
}

}  // namespace

const PartList& partList() {
    static constexpr PartList kList{.query = partQuery, .row = listedPart};
    return kList;
}

}  // namespace parts
