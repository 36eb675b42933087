#pragma once

#include "storage/table.h"

namespace repairs {

/// The synced tables of this feature, numbers 50 to 55.
const storage::Table& orderTable();
const storage::Table& orderEventTable();
const storage::Table& orderFindingTable();
const storage::Table& orderLineTable();
const storage::Table& orderSignatureTable();
const storage::Table& orderPrintTable();

}  // namespace repairs
