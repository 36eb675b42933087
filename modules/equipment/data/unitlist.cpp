#include "equipment/data/unitlist.h"

#include "equipment/data/columnvalues.h"
#include "equipment/data/unitkeys.h"

namespace equipment {
namespace {

using core::Result;
using storage::Connection;
using storage::KeysetQuery;

UnitRow listedUnit(const storage::Statement& row) {
    constexpr int kFirst = KeysetQuery::kFirstColumn;
    UnitRow unit;
    unit.seq = row.integer(1);
    unit.id = UnitId(row.id(kFirst));
    unit.number = row.text(kFirst + 1);
    unit.serial = row.text(kFirst + 2);
    unit.vin = row.text(kFirst + 3);
    unit.plate = row.text(kFirst + 4);
    unit.soldOn = dateAt(row, kFirst + 5);
    unit.owner = customers::CustomerId(row.id(kFirst + 6));
    unit.isRemoved = row.integer(kFirst + 7) != 0;
    unit.madeAt = row.instant(kFirst + 8);
    unit.model = Model{ModelId(row.id(kFirst + 9)), ProductLineId(row.id(kFirst + 10)),
                       row.text(kFirst + 11), row.text(kFirst + 12), row.text(kFirst + 13)};
    unit.ownerName = row.text(kFirst + 14);
    return unit;
}

QByteArray unitSortKey(UnitOrder order) {
    switch (order) {
    case UnitOrder::Model:
        return "unit.model_key";
    case UnitOrder::Serial:
        return "unit.serial_key";
    case UnitOrder::Number:
        return "unit.number";
    case UnitOrder::Sold:
        return "unit.sold_key";
    case UnitOrder::Made:
        break;
    }
    return "unit.seq";
}

void addUnitFilter(KeysetQuery& query, const UnitFilter& filter) {
    const auto addId = [&query](const char* column, const QByteArray& name, const core::RowId& id) {
        query.where += QByteArray(" AND unit.") + column + " = " + name;
        query.bindings.append({name, storage::toValue(id.toBytes())});
    };
    if (filter.owner)
        addId("owner_id", ":owner", filter.owner->row());
    if (filter.site)
        addId("site_id", ":site", filter.site->row());
    if (filter.model)
        addId("model_id", ":model", filter.model->row());
    if (filter.centre)
        addId("centre_id", ":centre", *filter.centre);
    if (filter.withoutSerial)
        query.where += " AND unit.serial_key = ''";
    const QStringList words = unitFilterWords(filter.text);
    for (qsizetype index = 0; index < words.size(); ++index) {
        const QByteArray name = ":word" + QByteArray::number(index);
        query.where += " AND instr(unit.filter_key, " + name + ") > 0";
        query.bindings.append({name, storage::toValue(words[index])});
    }
}

KeysetQuery unitQuery(const UnitFilter& filter, const UnitSort& sort) {
    KeysetQuery query;
    query.columns =
        "unit.id, unit.number, unit.serial, unit.vin, unit.plate, unit.sold_on, "
        "unit.owner_id, unit.deleted, unit.made_at, unit.model_id, "
        "model.product_line_id, model.brand, model.category, model.name, customer.name";
    query.from =
        "unit LEFT JOIN model ON model.id = unit.model_id "
        "LEFT JOIN customer ON customer.id = unit.owner_id";
    query.table = "unit";
    query.seq = "unit.seq";
    query.key = unitSortKey(sort.order);
    query.descending = sort.descending;
    query.where = filter.inTrash ? "unit.deleted = 1" : "unit.deleted = 0 AND unit.model_key > ''";
    addUnitFilter(query, filter);
    return query;
}

}  // namespace

Result<UnitPage> listUnits(Connection& connection, const UnitFilter& filter, const UnitSort& sort,
                           const std::optional<storage::Anchor>& anchor,
                           storage::Direction direction, int count) {
    return storage::readPage(connection, unitQuery(filter, sort), anchor, direction, count,
                             listedUnit);
}

Result<qint64> countUnits(Connection& connection, const UnitFilter& filter) {
    return storage::countRows(connection, unitQuery(filter, {}));
}

Result<storage::Landmarks> unitLandmarks(Connection& connection, const UnitFilter& filter,
                                         const UnitSort& sort) {
    return storage::readLandmarks(connection, unitQuery(filter, sort));
}

Result<UnitPage> listUnitsAt(Connection& connection, const UnitFilter& filter, const UnitSort& sort,
                             const storage::Landmarks& landmarks, qint64 row, int count) {
    return storage::readPageAt(connection, unitQuery(filter, sort), landmarks, row, count,
                               listedUnit);
}

}  // namespace equipment
