#pragma once

#include "core/result.h"
#include "staff/domain/centre.h"
#include "storage/writetx.h"

namespace staff {

// Use cases; they need editCentresRight(). A draft with a nil id is added.

/// "input/invalid", "organisation/unknown".
core::Result<OrganisationId> saveOrganisation(storage::WriteTx& tx, const Organisation& draft);
/// "organisation/used" while a centre belongs to it.
core::Done removeOrganisation(storage::WriteTx& tx, OrganisationId id);

/// A new centre gets the usual working week. "input/invalid", "organisation/unknown",
/// "centre/unknown".
core::Result<CentreId> saveCentre(storage::WriteTx& tx, const Centre& draft);
/// "centre/last" for the only one, "centre/used" while people work there.
core::Done removeCentre(storage::WriteTx& tx, CentreId id);

}  // namespace staff
