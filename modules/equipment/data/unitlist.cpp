#include "equipment/data/unitlist.h"

#include "equipment/data/columnvalues.h"
#include "equipment/data/unitkeys.h"

namespace equipment {
namespace {

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
    if (filter.owner)
        query.addEqual("unit.owner_id", storage::toValue(*filter.owner));
    if (filter.site)
        query.addEqual("unit.site_id", storage::toValue(*filter.site));
    if (filter.model)
        query.addEqual("unit.model_id", storage::toValue(*filter.model));
    if (filter.centre)
        query.addEqual("unit.centre_id", storage::toValue(*filter.centre));
    if (filter.withoutSerial)
        query.where += " AND unit.serial_key = ''";
    query.addWords("unit.filter_key", unitFilterWords(filter.text));
}

core::Result<KeysetQuery> unitQuery(storage::Connection& /*connection*/, const UnitFilter& filter,
                                    const UnitSort& sort) {
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

const UnitList& unitList() {
    static constexpr UnitList kList{.query = unitQuery, .row = listedUnit};
    return kList;
}

}  // namespace equipment
