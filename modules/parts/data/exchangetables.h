#pragma once

#include "storage/table.h"

namespace parts {

/// The synced tables of old for new, substitutes and kits; constants, alive as long as the program.
const storage::Table& coreExchangeTable();
const storage::Table& coreDepositTable();
const storage::Table& partSubstituteTable();
const storage::Table& partKitItemTable();

}  // namespace parts
