#pragma once

#include "core/error.h"

#include <QByteArrayView>

struct sqlite3;

namespace storage {

/// What SQLite refused, as an Error: "storage/full-disk", "storage/read-only", "storage/corrupt",
/// "storage/locked", "storage/constraint", "storage/interrupted", "storage/refused" (a synced table
/// written past WriteTx), "storage/io", "storage/memory", "storage/statement" for the rest. `db`
/// may be null; `sql` goes into the detail, values never do.
core::Error sqliteError(sqlite3* db, int code, QByteArrayView sql = {});

}  // namespace storage
