#pragma once

#include "core/result.h"
#include "equipment/domain/model.h"
#include "equipment/domain/unit.h"
#include "storage/connection.h"
#include "storage/writetx.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace equipment {

/// What is derived for a unit from its columns, its model, owners and sites (migration 0010).
struct UnitKeys {
    core::RowId owner;  ///< the customer whose it is now; nil: unknown
    core::RowId site;   ///< where it stands now; nil: unknown
    QString serial;     ///< serialKey()
    QString plate;      ///< serialKey() of the plate
    QString model;      ///< modelKey()
    QString sold;       ///< the day it was sold; empty: unknown
    QString filter;     ///< what the words of a list's filter are looked for in

    friend bool operator==(const UnitKeys&, const UnitKeys&) = default;
};

/// A unit with the keys that stand in its row and those that follow from the rows behind it.
struct KeyedUnit {
    core::RowId id;
    qint64 seq = 0;
    UnitKeys stored;
    UnitKeys derived;
};

/// The part of a unit's keys that follows from its model alone, so that units of one model share
/// it.
struct ModelKeys {
    QString sort;       ///< modelKey()
    QStringList words;  ///< its part of UnitKeys::filter
};

ModelKeys keysOfModel(const Model& model);

/// The keys of a unit that has neither owner nor site yet; `model` are those of its model.
UnitKeys keysOfNewUnit(const Unit& unit, const ModelKeys& model);
core::Result<UnitKeys> keysOfNewUnit(storage::Connection& connection, const Unit& unit);

/// nullopt where there is no such row.
core::Result<std::optional<KeyedUnit>> keyedUnit(storage::Connection& connection, qint64 seq);

/// The derived columns of a row that is inserted with its keys.
storage::Patch derivedPatch(const UnitKeys& keys);

/// Serials and plates in the form in which they are compared: O as 0, I as 1, no signs.
QString serialKey(const QString& serial);

/// Models in the order of brand, category and name, by their sound; never empty.
QString modelKey(const Model& model);

/// The words of a list's filter, folded as the filter keys are.
QStringList unitFilterWords(const QString& typed);

}  // namespace equipment
