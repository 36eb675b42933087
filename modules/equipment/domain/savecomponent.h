#pragma once

#include "core/fieldproblem.h"
#include "core/result.h"
#include "equipment/domain/component.h"
#include "storage/writetx.h"

namespace equipment {

/// What is wrong with a component, field by field: "kind", "endedOn", "warrantyMonths".
QList<core::FieldProblem> problemsOf(const Component& component);

/// Use case: puts a component into its unit, or changes one that is there (by its id). Right
/// "equipment.edit". Codes: "right/missing", "input/invalid", "unit/unknown".
core::Result<ComponentId> installComponent(storage::WriteTx& tx, const Component& component);

/// Use case: takes the old component out on `on` and puts the next one in its place the same day.
/// The unit and, where it is empty, the kind are the old one's. Codes: "component/unknown",
/// "component/replaced" (it was taken out before).
core::Result<ComponentId> replaceComponent(storage::WriteTx& tx, const ComponentId& old,
                                           const Component& next, const core::Date& on);

/// Use case: a component that was entered by mistake goes to the trash. Right "equipment.edit".
core::Done removeComponent(storage::WriteTx& tx, const ComponentId& id);

}  // namespace equipment
