#pragma once

#include "core/result.h"
#include "equipment/domain/holding.h"
#include "storage/writetx.h"

#include <optional>

namespace equipment {

/// Use case: from `since` on the unit is this customer's; whoever had it, had it until then. The
/// same owner as now changes nothing. Right "equipment.edit". Codes: "right/missing",
/// "unit/unknown", "customer/unknown", "owner/earlier" (`since` lies before the present owner's
/// first day).
core::Done changeOwner(storage::WriteTx& tx, const UnitId& unit,
                       const customers::CustomerId& customer,
                       const std::optional<core::Date>& since);

/// Use case: the same for the place where it stands; a nil site means that it is not known any
/// more. Codes: "site/unknown", "site/earlier".
core::Done moveUnit(storage::WriteTx& tx, const UnitId& unit, const customers::SiteId& site,
                    const std::optional<core::Date>& since);

}  // namespace equipment
