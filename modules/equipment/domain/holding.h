#pragma once

#include "core/date.h"
#include "customers/domain/customer.h"
#include "customers/domain/site.h"
#include "equipment/domain/equipmentids.h"

#include <optional>

namespace equipment {

/// Whose a unit was, from and until when. The first day may be unknown; without a last day the
/// unit is still theirs.
struct UnitOwner {
    UnitOwnerId id;
    UnitId unit;
    customers::CustomerId customer;
    std::optional<core::Date> from;
    std::optional<core::Date> to;

    friend bool operator==(const UnitOwner&, const UnitOwner&) = default;
};

/// Where a unit stood, from and until when.
struct UnitSite {
    UnitSiteId id;
    UnitId unit;
    customers::SiteId site;
    std::optional<core::Date> from;
    std::optional<core::Date> to;

    friend bool operator==(const UnitSite&, const UnitSite&) = default;
};

}  // namespace equipment
