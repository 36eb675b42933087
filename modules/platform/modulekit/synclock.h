#pragma once

#include "core/result.h"
#include "storage/table.h"

#include <QList>
#include <QStringList>

namespace modulekit {

/// modules/sync.lock: the numbers that tables and fields have on the wire, for ever. A line a table
/// ("20 customer record") and a line a field ("20.3 customer.name text"); what is no longer in the
/// program keeps its line with " retired" behind, so that its number is never given again.
///
/// What stands between the tables and the lock, one English sentence each: a number that changed
/// its meaning, a retired number in use, a table or field that the lock does not know yet, or one
/// that has gone without being retired. Empty when they agree.
QStringList differencesFromLock(const QString& lock, const QList<const storage::Table*>& tables);

/// The lock brought up to date: new numbers added, gone ones retired. "lock/number" when a number
/// would change its meaning: then the program has to take a new one.
core::Result<QString> updatedLock(const QString& lock, const QList<const storage::Table*>& tables);

}  // namespace modulekit
