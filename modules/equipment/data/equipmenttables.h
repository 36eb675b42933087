#pragma once

#include "storage/table.h"

namespace equipment {

/// The synced tables of equipment; constants, alive as long as the program.
const storage::Table& productLineTable();
const storage::Table& modelTable();
const storage::Table& unitTable();
const storage::Table& unitOwnerTable();
const storage::Table& unitSiteTable();
const storage::Table& componentTable();

}  // namespace equipment
