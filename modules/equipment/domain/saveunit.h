#pragma once

#include "core/result.h"
#include "equipment/data/unitkeys.h"
#include "equipment/domain/unitdraft.h"
#include "storage/writetx.h"

namespace equipment {

/// Use case: makes the unit or changes it, with its model, owner and site (see UnitDraft). A unit
/// without number gets the next one. Another extension than the stored one is not approved.
/// Right "equipment.edit". Codes: "right/missing", "input/invalid", "unit/removed", and those of
/// changeOwner and moveUnit.
/// `keys`, for who makes thousands, are those of the model that the draft names by its id.
core::Result<UnitId> saveUnit(storage::WriteTx& tx, const UnitDraft& draft,
                              const ModelKeys* keys = nullptr);

/// Use case: the model that has exactly this brand, category and name, made where there is none.
/// Right "equipment.edit".
core::Result<ModelId> findOrAddModel(storage::WriteTx& tx, const Model& model);

/// Use case: changes a model for all its units, or makes one. Right "equipment.edit".
core::Result<ModelId> saveModel(storage::WriteTx& tx, const Model& model);

/// Use case: the unit's extension counts from now on, approved by whoever does this. Right
/// "equipment.approve_extension". Codes: "unit/unknown", "unit/no_extension".
core::Done approveExtension(storage::WriteTx& tx, const UnitId& id);

/// Use case: into the trash and out of it. Right "equipment.remove". Code "unit/unknown".
core::Done removeUnit(storage::WriteTx& tx, const UnitId& id);
core::Done restoreUnit(storage::WriteTx& tx, const UnitId& id);

}  // namespace equipment
