#pragma once

#include "equipment/domain/unit.h"
#include "storage/connection.h"

#include <QList>

namespace equipment {

/// Why a unit in the file may be the one that is being typed.
enum class UnitLikeness { SameSerial, SameVin, SamePlate };

/// "has the same serial number", translated: for the line that offers "use that one".
QString unitLikenessTitle(UnitLikeness likeness);

struct SimilarUnit {
    UnitId id;
    QString number;
    QString model;  ///< modelTitle()
    QString serial;
    QString plate;
    QString ownerName;
    UnitLikeness likeness = UnitLikeness::SameSerial;

    friend bool operator==(const SimilarUnit&, const SimilarUnit&) = default;
};

/// Units in the file, other than the draft's own, with the same serial (O as 0, I as 1), VIN or
/// plate; each once. A warning, never a refusal: makers do give a serial twice.
core::Result<QList<SimilarUnit>> similarUnits(storage::Connection& connection, const Unit& unit,
                                              int limit = 5);

/// A serial that several units have: an entry of the exceptions list. Two laptops may have entered
/// the same machine, or one serial was misread.
struct SharedSerial {
    QString key;
    QList<SimilarUnit> units;
};

/// Shared serials behind `afterKey`, in the order of their keys, up to `limit`. Reads the index of
/// serials only.
core::Result<QList<SharedSerial>> sharedSerials(storage::Connection& connection,
                                                const QString& afterKey = {}, int limit = 50);

}  // namespace equipment
