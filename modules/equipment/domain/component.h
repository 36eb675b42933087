#pragma once

#include "core/date.h"
#include "equipment/domain/equipmentids.h"

#include <QString>

#include <optional>

namespace equipment {

/// A part of a unit that has a life and a warranty of its own: a compressor, the dispenser of a
/// fuel truck (S186). It is in the unit from `startedOn` until `endedOn`.
struct Component {
    ComponentId id;
    UnitId unit;
    QString kind;  ///< "dispenser", "compressor"; free text
    QString serial;
    std::optional<core::Date> startedOn;
    std::optional<core::Date> endedOn;
    std::optional<core::Date> cardEndsOn;  ///< end of its own warranty by its card
    std::optional<int> warrantyMonths;     ///< of its own; nullopt: as the unit
    ComponentId replacedBy;

    friend bool operator==(const Component&, const Component&) = default;
};

}  // namespace equipment
