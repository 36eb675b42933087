#pragma once

#include "equipment/domain/component.h"
#include "equipment/domain/model.h"
#include "equipment/domain/unit.h"
#include "storage/writetx.h"

namespace equipment {

/// All columns that a form edits; the approval of an extension is not among them.
storage::Patch patchOf(const Unit& unit);
storage::Patch patchOf(const Model& model);
storage::Patch patchOf(const Component& component);

/// A new row leaves to the table what is empty: less to write, to send and to audit.
storage::Patch withoutEmpty(storage::Patch patch);

}  // namespace equipment
