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

/// Columns and the values they get, by the column's name. A value has the type of its Field: an
/// int64 is refused for a REAL column.
using Patch = QList<std::pair<const char*, Value>>;

/// The one way to write a synced table. Lives inside Database::write, on the writer's thread: all
/// that is done through one WriteTx is one transaction, one outbox entry and one audit entry
/// (bulk imports are cut, see data.md), and commits whole or not at all. A transaction that wrote
/// no synced row (a draft, a cache) leaves neither.
class WriteTx final {
public:
    WriteTx(const WriteTx&) = delete;
    WriteTx& operator=(const WriteTx&) = delete;

    const Actor& actor() const;
    /// The same during the whole transaction.
    core::Instant now() const;
    /// Reads here see what this transaction wrote.
    Connection& connection();
    core::RowId newId();

    /// centre nil = belongs to the whole organisation. Fields not named are NULL or the default.
    /// The patch may also name "made_at" and "made_by", for rows that were made before they came
    /// into this file.
    core::Done insert(const Table& table, const core::RowId& id, const core::RowId& centre,
                      const Patch& values);
    /// An insert whose derived columns the caller has worked out: `derived` names those that differ
    /// from their defaults. They are neither sent nor audited. The projections of derived columns
    /// pass over the row, so it must leave those of the record it belongs to right as well; doctor
    /// proves them. The search index follows as ever. For what is made in thousands.
    core::Done insertSettled(const Table& table, const core::RowId& id, const core::RowId& centre,
                             const Patch& values, const Patch& derived);
    /// Writes the fields that differ from what is there; nothing differs, nothing is written.
    /// Refused: ledgers ("storage/ledger"), a row in the trash ("storage/removed"), none
    /// ("storage/missing"), a Fixed field ("storage/fixed").
    core::Done update(const Table& table, const core::RowId& id, const Patch& values);
    /// Leaves a tombstone; a row in the trash stays as it is.
    core::Done remove(const Table& table, const core::RowId& id);
    core::Done restore(const Table& table, const core::RowId& id);

    /// Everything written from here on belongs to this import and can be undone by its id. Nil ends
    /// it.
    core::Done setImportBatch(const core::RowId& batch);

    /// Brings derived columns and the search index up to date with what was written so far, where
    /// the same transaction goes on reading them. Happens by itself before the commit.
    core::Done refreshDerived();

private:
    friend class Database;
    struct Private;
    explicit WriteTx(Private& d);
    Private& m_d;
};

}  // namespace storage
