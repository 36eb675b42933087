#pragma once

#include "storage/journal.h"
#include "storage/tablewriter.h"
#include "storage/writeguard.h"
#include "storage/writetx.h"

#include <optional>
#include <unordered_map>

namespace storage {

struct Schema;

/// What the writing connection keeps from one transaction to the next, and the transaction itself.
struct WriteTx::Private {
    Private(Connection& c, Journal& j, WriteGuard& g, const Schema& s, core::IdSource& i)
        : connection(c), journal(j), guard(g), schema(s), ids(i) {}

    void begin(const Actor& who, core::Instant at);
    core::Result<TableWriter*> writerOf(const Table& table);
    core::Done insert(const Table& table, const core::RowId& id, const core::RowId& centre,
                      const Patch& values, const Patch* derived);
    core::Done refreshDerived();
    void forgetBulk();
    /// What must follow the use case before the commit.
    core::Done finish();
    /// After a half-written row the transaction cannot be committed, whatever the use case makes of
    /// it.
    core::Done noted(core::Done outcome);
    void noteUnlessRefused(const core::Error& error);
    core::Done setDeleted(const Table& table, const core::RowId& id, bool deleted);

    Connection& connection;
    Journal& journal;
    WriteGuard& guard;
    const Schema& schema;
    core::IdSource& ids;

    Actor actor;
    core::Instant now;
    ChangeSet changes;
    qsizetype refreshed = 0;
    std::optional<core::Error> broken;
    CborBuffer audited;
    const Table* lastTable = nullptr;
    TableWriter* lastWriter = nullptr;
    std::unordered_map<const Table*, std::unique_ptr<TableWriter>> writers;
};

}  // namespace storage
