#pragma once

#include "core/id.h"
#include "storage/table.h"

#include <QHash>
#include <QMetaType>
#include <QSet>

namespace storage {

enum class ChangeKind { Inserted, Updated, Removed, Restored };

/// What a committed transaction changed: for models that refresh, projections that follow.
struct RowChange {
    const Table* table = nullptr;
    core::RowId id;
    qint64 seq = 0;
    ChangeKind kind = ChangeKind::Updated;
    QList<int> fields;       ///< indices into table->fields
    bool isSettled = false;  ///< came with its derived columns, see WriteTx::insertSettled
};

/// What the notifier tells holds every row of a transaction, except that of the rows that a very
/// large one inserted it may name only one a table: who shows rows of a table asks touches().
struct ChangeSet {
    QList<RowChange> rows;

    bool touches(const Table& table) const;
    QList<RowChange> of(const Table& table) const;
};

}  // namespace storage

Q_DECLARE_METATYPE(storage::ChangeSet)
