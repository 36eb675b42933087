#include "parts/data/partlist.h"

#include "parts/data/partkeys.h"

namespace parts {
namespace {

using core::Result;
using storage::Connection;
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

KeysetQuery partQuery(const PartFilter& filter, const PartSort& sort) {
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
    if (filter.category) {
        query.where += " AND part.category = :category";
        query.bindings.append({":category", storage::toValue(*filter.category)});
    }
    const QStringList words = partFilterWords(filter.text);
    for (qsizetype index = 0; index < words.size(); ++index) {
        const QByteArray name = ":word" + QByteArray::number(index);
        query.where += " AND instr(part.filter_key, " + name + ") > 0";
        query.bindings.append({name, storage::toValue(words[index])});
    }
    return query;
}

}  // namespace

Result<PartPage> listParts(Connection& connection, const PartFilter& filter, const PartSort& sort,
                           const std::optional<storage::Anchor>& anchor,
                           storage::Direction direction, int count) {
    return storage::readPage(connection, partQuery(filter, sort), anchor, direction, count,
                             listedPart);
}

Result<qint64> countParts(Connection& connection, const PartFilter& filter) {
    return storage::countRows(connection, partQuery(filter, {}));
}

Result<storage::Landmarks> partLandmarks(Connection& connection, const PartFilter& filter,
                                         const PartSort& sort) {
    return storage::readLandmarks(connection, partQuery(filter, sort));
}

Result<PartPage> listPartsAt(Connection& connection, const PartFilter& filter, const PartSort& sort,
                             const storage::Landmarks& landmarks, qint64 row, int count) {
    return storage::readPageAt(connection, partQuery(filter, sort), landmarks, row, count,
                               listedPart);
}

}  // namespace parts
