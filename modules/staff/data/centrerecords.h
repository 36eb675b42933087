#pragma once

#include "core/result.h"
#include "staff/domain/centre.h"
#include "storage/connection.h"

namespace staff {

/// All that are not deleted, by name.
core::Result<QList<Organisation>> listOrganisations(storage::Connection& connection);
core::Result<std::optional<Organisation>> findOrganisation(storage::Connection& connection,
                                                           OrganisationId id);

/// All that are not deleted, in the order they were made.
core::Result<QList<Centre>> listCentres(storage::Connection& connection);
core::Result<std::optional<Centre>> findCentre(storage::Connection& connection, CentreId id);
/// The one that was made first: where a user who works for the whole organisation begins.
core::Result<std::optional<Centre>> firstCentre(storage::Connection& connection);

}  // namespace staff
