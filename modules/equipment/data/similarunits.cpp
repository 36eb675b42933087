#include "equipment/data/similarunits.h"

#include "equipment/data/unitkeys.h"
#include "equipment/domain/platenumber.h"
#include "equipment/domain/vin.h"

#include <QCoreApplication>

#include <algorithm>

namespace equipment {
namespace {

using core::Done;
using core::Result;
using storage::Connection;

Done addUnitsWhere(Connection& connection, QByteArrayView condition, const QString& value,
                   UnitLikeness likeness, int limit, QList<SimilarUnit>& found) {
    if (value.isEmpty())
        return {};
    const QByteArray sql =
        "SELECT unit.id, unit.number, unit.serial, unit.plate, model.brand, model.category, "
        "model.name, customer.name FROM unit LEFT JOIN model ON model.id = unit.model_id "
        "LEFT JOIN customer ON customer.id = unit.owner_id WHERE unit.deleted = 0 AND " +
        condition.toByteArray() + " ORDER BY unit.seq DESC LIMIT :limit";
    CORE_ASSIGN(auto query, connection.prepare(sql));
    query.bind(":value", value).bind(":limit", limit);
    while (query.next()) {
        const UnitId id(query.id(0));
        const bool isKnown = std::any_of(found.begin(), found.end(),
                                         [&id](const SimilarUnit& unit) { return unit.id == id; });
        if (isKnown)
            continue;
        Model model;
        model.brand = query.text(4);
        model.category = query.text(5);
        model.name = query.text(6);
        found.append(SimilarUnit{id, query.text(1), modelTitle(model), query.text(2), query.text(3),
                                 query.text(7), likeness});
    }
    return query.status();
}

constexpr char kSameSerial[] = "unit.serial_key = :value AND unit.serial_key > ''";

}  // namespace

QString unitLikenessTitle(UnitLikeness likeness) {
    switch (likeness) {
    case UnitLikeness::SameSerial:
        return QCoreApplication::translate("equipment", "has the same serial number");
    case UnitLikeness::SameVin:
        return QCoreApplication::translate("equipment", "has the same VIN");
    case UnitLikeness::SamePlate:
        break;
    }
    return QCoreApplication::translate("equipment", "has the same plate");
}

Result<QList<SimilarUnit>> similarUnits(Connection& connection, const Unit& unit, int limit) {
    QList<SimilarUnit> found;
    // One more than asked for, because the draft's own row may be among them.
    const int most = limit + 1;
    CORE_TRY(addUnitsWhere(connection, kSameSerial, serialKey(unit.serial),
                           UnitLikeness::SameSerial, most, found));
    const auto vin = Vin::parse(unit.vin);
    CORE_TRY(addUnitsWhere(connection, "unit.vin = :value AND unit.vin > ''",
                           vin ? vin->text() : unit.vin.trimmed(), UnitLikeness::SameVin, most,
                           found));
    const auto plate = PlateNumber::parse(unit.plate);
    CORE_TRY(addUnitsWhere(connection, "unit.plate_key = :value AND unit.plate_key > ''",
                           serialKey(plate ? plate->text() : unit.plate), UnitLikeness::SamePlate,
                           most, found));
    found.removeIf([&unit](const SimilarUnit& other) { return other.id == unit.id; });
    return found.mid(0, limit);
}

Result<QList<SharedSerial>> sharedSerials(Connection& connection, const QString& afterKey,
                                          int limit) {
    constexpr int kMostUnits = 20;
    QList<SharedSerial> shared;
    {
        CORE_ASSIGN(auto query,
                    connection.prepare("SELECT serial_key FROM unit WHERE deleted = 0 AND "
                                       "model_key > '' AND serial_key > :after GROUP BY serial_key "
                                       "HAVING count(*) > 1 ORDER BY serial_key LIMIT :limit"));
        query.bind(":after", afterKey).bind(":limit", limit);
        while (query.next())
            shared.append(SharedSerial{query.text(0), {}});
        CORE_TRY(query.status());
    }
    for (SharedSerial& serial : shared)
        CORE_TRY(addUnitsWhere(connection, kSameSerial, serial.key, UnitLikeness::SameSerial,
                               kMostUnits, serial.units));
    return shared;
}

}  // namespace equipment
