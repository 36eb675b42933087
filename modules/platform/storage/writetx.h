#pragma once

#include "core/hlc.h"
#include "core/idsource.h"
#include "core/result.h"
#include "storage/actor.h"
#include "storage/changeset.h"
#include "storage/connection.h"
#include "storage/table.h"

#include <initializer_list>
#include <utility>

namespace storage {

/// Columns and the values they get, by the column's name.
using Patch = QList<std::pair<const char*, Value>>;

/// The one way to write a synced table. Lives on the writer's thread, inside Database::write: all
/// that is done through one WriteTx is one transaction, one outbox entry and one audit entry
/// (bulk imports are cut, see data.md), and commits whole or not at all.
class WriteTx final {
public:
    const Actor& actor() const;
    core::Instant now() const;
    /// Reads here see what this transaction wrote.
    Connection& connection();
    core::RowId newId();

    /// centre nil = belongs to the whole organisation. Fields not named are NULL or the default.
    core::Done insert(const Table& table, const core::RowId& id, const core::RowId& centre, const Patch& values);
    /// Writes the fields that differ from what is there; nothing differs, nothing is written.
    /// Ledgers are refused with "storage/ledger".
    core::Done update(const Table& table, const core::RowId& id, const Patch& values);
    /// Leaves a tombstone.
    core::Done remove(const Table& table, const core::RowId& id);
    core::Done restore(const Table& table, const core::RowId& id);

    /// Everything written from here on belongs to this import and can be undone by its id.
    void setImportBatch(const core::RowId& batch);

private:
    friend class Database;
    struct Private;
    explicit WriteTx(Private& d);
    Private& m_d;
};

}  // namespace storage
