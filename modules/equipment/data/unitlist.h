#pragma once

#include "equipment/domain/holding.h"
#include "equipment/domain/model.h"
#include "equipment/domain/unit.h"
#include "storage/keysetlist.h"

#include <optional>

namespace equipment {

/// One line of the list of units (S269).
struct UnitRow {
    UnitId id;
    qint64 seq = 0;
    QString number;
    Model model;
    QString serial;
    QString vin;
    QString plate;
    std::optional<core::Date> soldOn;
    customers::CustomerId owner;  ///< now; nil: unknown
    QString ownerName;
    bool isRemoved = false;
    core::Instant madeAt;

    friend bool operator==(const UnitRow&, const UnitRow&) = default;
};

struct UnitFilter {
    /// All of these words, in number, serial, VIN, plate, brand, category and model; folded.
    QString text;
    std::optional<customers::CustomerId> owner;
    std::optional<customers::SiteId> site;
    std::optional<ModelId> model;
    std::optional<core::RowId> centre;
    bool withoutSerial = false;  ///< only those whose serial is unknown
    bool inTrash = false;        ///< only the removed ones

    friend bool operator==(const UnitFilter&, const UnitFilter&) = default;
};

/// Each has an index; those in the trash are sorted without one.
enum class UnitOrder { Model, Serial, Number, Sold, Made };

using UnitSort = storage::SortBy<UnitOrder>;
using UnitList = storage::KeysetList<UnitRow, UnitFilter, UnitSort>;

const UnitList& unitList();

}  // namespace equipment
