#include "equipment/data/unitkeys.h"

#include "core/pinyin.h"
#include "core/textfold.h"
#include "equipment/domain/equipmentids.h"

namespace equipment {
namespace {

using core::Result;
using storage::Connection;

QString soundOf(const QString& text) {
    const QList<core::PinyinReading> readings = core::readName(text, 1);
    return readings.isEmpty() ? core::foldText(text) : readings.first().join(u' ');
}

/// The latest owner or site that has no last day; the id decides between equals, so that every
/// machine finds the same.
Result<core::RowId> currentHolder(Connection& connection, QByteArrayView sql,
                                  const core::RowId& unit) {
    CORE_ASSIGN(auto query, connection.prepare(sql));
    query.bind(":unit", unit);
    const core::RowId holder = query.next() ? query.id(0) : core::RowId();
    CORE_TRY(query.status());
    return holder;
}

constexpr char kCurrentOwner[] =
    "SELECT customer_id FROM unit_owner WHERE unit_id = :unit AND deleted = 0 AND to_on IS NULL "
    "ORDER BY ifnull(from_on, '') DESC, id DESC LIMIT 1";
constexpr char kCurrentSite[] =
    "SELECT site_id FROM unit_site WHERE unit_id = :unit AND deleted = 0 AND to_on IS NULL "
    "ORDER BY ifnull(from_on, '') DESC, id DESC LIMIT 1";
constexpr char kUnitSources[] =
    "SELECT unit.id, unit.number, unit.serial, unit.vin, unit.plate, unit.sold_on, unit.owner_id, "
    "unit.site_id, unit.serial_key, unit.plate_key, unit.model_key, unit.sold_key, "
    "unit.filter_key, model.brand, model.category, model.name FROM unit "
    "LEFT JOIN model ON model.id = unit.model_id WHERE unit.seq = :seq";

QString filterKey(const QString& number, const UnitKeys& keys, const QString& vin,
                  const QString& serial, const QString& plate, const ModelKeys& model) {
    QStringList parts{number.toLower(), core::foldText(serial), keys.serial.toLower(),
                      vin.toLower(), core::foldText(plate)};
    parts += model.words;
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u'\n');
}

}  // namespace

QString serialKey(const QString& serial) {
    return core::foldCode(serial);
}

QString modelKey(const Model& model) {
    // U+0001 sorts before every letter, so that "Bosch" stands before "Bosch Siemens".
    const QStringList parts{soundOf(model.brand), soundOf(model.category), soundOf(model.name)};
    return parts.join(QChar(1)) + QChar(1);
}

ModelKeys keysOfModel(const Model& model) {
    ModelKeys keys;
    keys.sort = modelKey(model);
    keys.words = {core::foldText(modelTitle(model)), keys.sort};
    for (const core::PinyinReading& reading : core::readName(model.category, 1))
        keys.words << core::fullPinyin(reading) << core::pinyinInitials(reading);
    return keys;
}

QStringList unitFilterWords(const QString& typed) {
    constexpr qsizetype kMost = 8;
    return core::foldText(typed).split(u' ', Qt::SkipEmptyParts).mid(0, kMost);
}

UnitKeys keysOfNewUnit(const Unit& unit, const ModelKeys& model) {
    UnitKeys keys;
    keys.serial = serialKey(unit.serial);
    keys.plate = serialKey(unit.plate);
    keys.model = model.sort;
    keys.sold = unit.dates.soldOn ? unit.dates.soldOn->toIso() : QString();
    keys.filter = filterKey(unit.number, keys, unit.vin, unit.serial, unit.plate, model);
    return keys;
}

Result<UnitKeys> keysOfNewUnit(Connection& connection, const Unit& unit) {
    Model model;
    {
        CORE_ASSIGN(auto row,
                    connection.prepare("SELECT brand, category, name FROM model WHERE id = :id"));
        row.bind(":id", unit.model);
        if (row.next()) {
            model.brand = row.text(0);
            model.category = row.text(1);
            model.name = row.text(2);
        }
        CORE_TRY(row.status());
    }
    return keysOfNewUnit(unit, keysOfModel(model));
}

storage::Patch derivedPatch(const UnitKeys& keys) {
    using storage::toValue;
    return {{"owner_id", toValue(keys.owner)},    {"site_id", toValue(keys.site)},
            {"serial_key", toValue(keys.serial)}, {"plate_key", toValue(keys.plate)},
            {"model_key", toValue(keys.model)},   {"sold_key", toValue(keys.sold)},
            {"filter_key", toValue(keys.filter)}};
}

Result<std::optional<KeyedUnit>> keyedUnit(Connection& connection, qint64 seq) {
    KeyedUnit unit;
    unit.seq = seq;
    {
        CORE_ASSIGN(auto row, connection.prepare(kUnitSources));
        row.bind(":seq", seq);
        if (!row.next()) {
            CORE_TRY(row.status());
            return std::optional<KeyedUnit>();
        }
        unit.id = row.id(0);
        unit.stored = UnitKeys{row.id(6),    row.id(7),    row.text(8), row.text(9),
                               row.text(10), row.text(11), row.text(12)};
        Model model;
        model.brand = row.text(13);
        model.category = row.text(14);
        model.name = row.text(15);
        unit.derived.serial = serialKey(row.text(2));
        unit.derived.plate = serialKey(row.text(4));
        const ModelKeys ofModel = keysOfModel(model);
        unit.derived.model = ofModel.sort;
        unit.derived.sold = row.text(5);
        unit.derived.filter =
            filterKey(row.text(1), unit.derived, row.text(3), row.text(2), row.text(4), ofModel);
    }
    CORE_ASSIGN(unit.derived.owner, currentHolder(connection, kCurrentOwner, unit.id));
    CORE_ASSIGN(unit.derived.site, currentHolder(connection, kCurrentSite, unit.id));
    return std::optional<KeyedUnit>(unit);
}

}  // namespace equipment
