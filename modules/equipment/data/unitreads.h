#pragma once

#include "core/result.h"
#include "equipment/domain/component.h"
#include "equipment/domain/holding.h"
#include "equipment/domain/model.h"
#include "equipment/domain/unit.h"
#include "storage/connection.h"

#include <optional>

namespace equipment {

/// A unit with what its card shows of this module's own.
struct UnitCard {
    Unit unit;
    Model model;
    customers::CustomerId owner;  ///< now; nil: unknown
    customers::SiteId site;       ///< now; nil: unknown
    bool isRemoved = false;
    core::Instant madeAt;
};

/// nullopt where there is no such row; a removed unit is found.
core::Result<std::optional<UnitCard>> findUnit(storage::Connection& connection, const UnitId& id);

core::Result<std::optional<UnitId>> unitWithNumber(storage::Connection& connection,
                                                   const QString& number);

core::Result<std::optional<Model>> findModel(storage::Connection& connection, const ModelId& id);
/// The model with exactly this brand, category and name that is not removed.
core::Result<std::optional<ModelId>> modelLike(storage::Connection& connection, const Model& model);
/// Product lines that are not removed, by name.
core::Result<QList<ProductLine>> productLines(storage::Connection& connection);

/// Owners and sites that are not removed, the earliest first.
core::Result<QList<UnitOwner>> ownersOf(storage::Connection& connection, const UnitId& id);
core::Result<QList<UnitSite>> unitSitesOf(storage::Connection& connection, const UnitId& id);

/// Components that are not removed, those in the unit first, then in the order they came.
core::Result<QList<Component>> componentsOf(storage::Connection& connection, const UnitId& id);
core::Result<std::optional<Component>> findComponent(storage::Connection& connection,
                                                     const ComponentId& id);

}  // namespace equipment
