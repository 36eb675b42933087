#pragma once

#include "storage/table.h"

namespace agreements {

/// The synced tables of agreements; constants, alive as long as the program.
const storage::Table& templateTable();
const storage::Table& agreementTable();
const storage::Table& agreementEventTable();
const storage::Table& agreementCopyTable();
const storage::Table& agreementScopeTable();
const storage::Table& agreementPaperTable();
const storage::Table& agreementScanTable();

}  // namespace agreements
