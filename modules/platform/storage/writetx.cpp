#include "storage/writetx.h"

#include "storage/database.h"
#include "storage/writetxstate.h"

#include <QCoreApplication>
#include <QSet>

namespace storage {
namespace {

core::Done refuseLedger(const Table& table) {
    return core::fail(
        QStringLiteral("storage/ledger"),
        QCoreApplication::translate("storage",
                                    "Entries of this kind are never changed. Enter a correction "
                                    "instead."),
        QString::fromLatin1(table.name));
}

core::Done refuseRemoved(const Table& table, const core::RowId& id) {
    return core::fail(
        QStringLiteral("storage/removed"),
        QCoreApplication::translate("storage",
                                    "The record is in the trash. Restore it before you change it."),
        QString::fromLatin1(table.name) + u' ' + id.toString());
}

/// The statement was refused as a whole; what was written before it stands and may be committed.
bool isMereRefusal(const core::Error& error) {
    static const QStringList codes{QStringLiteral("storage/constraint"),
                                   QStringLiteral("storage/field"), QStringLiteral("storage/type"),
                                   QStringLiteral("storage/fixed")};
    return codes.contains(error.code);
}

}  // namespace

void WriteTx::Private::begin(const Actor& who, core::Instant at) {
    actor = who;
    now = at;
    changes.rows.clear();
    refreshed = 0;
    broken.reset();
    journal.begin(ids, now, actor.user);
}

core::Result<TableWriter*> WriteTx::Private::writerOf(const Table& table) {
    if (broken)
        return core::fail(*broken);
    if (lastTable == &table)
        return lastWriter;
    auto& writer = writers[&table];
    if (!writer) {
        auto opened = TableWriter::open(connection, table);
        if (!opened) {
            writers.erase(&table);
            return core::fail(std::move(opened).error());
        }
        writer = std::move(*opened);
    }
    lastTable = &table;
    lastWriter = writer.get();
    return lastWriter;
}

core::Done WriteTx::Private::insert(const Table& table, const core::RowId& id,
                                    const core::RowId& centre, const Patch& values,
                                    const Patch* derived) {
    const WriteGuard::Pass pass(&guard);
    CORE_ASSIGN(TableWriter* const writer, writerOf(table));
    qsizetype opStart = 0;
    CborBuffer::Span kept;
    const RowHead head{id, centre, now.ms, actor.user};
    const auto seq = writer->insert(journal, head, values, derived, opStart, kept);
    if (!seq) {
        noteUnlessRefused(seq.error());
        return core::fail(seq.error());
    }
    const QByteArrayView bytes = journal.ops().view(kept.offset).first(kept.size);
    CORE_TRY(noted(journal.recorded(table, id, AuditKind::Insert, opStart, bytes)));
    changes.rows.append({&table, id, *seq, ChangeKind::Inserted, {}, derived != nullptr});
    return {};
}

core::Done WriteTx::Private::noted(core::Done outcome) {
    if (!outcome && !broken)
        broken = outcome.error();
    return outcome;
}

void WriteTx::Private::noteUnlessRefused(const core::Error& error) {
    if (!broken && !isMereRefusal(error))
        broken = error;
}

core::Done WriteTx::Private::refreshDerived() {
    if (refreshed == changes.rows.size())
        return {};
    const ChangeSet pending = refreshed == 0 ? changes : ChangeSet{changes.rows.mid(refreshed)};
    refreshed = changes.rows.size();
    for (const auto& projection : schema.projections)
        CORE_TRY(projection->refresh(connection, pending));
    forgetBulk();
    refreshed = changes.rows.size();
    return {};
}

/// Models reload after so much anyway: of the rows that an import made, one a table tells them.
void WriteTx::Private::forgetBulk() {
    constexpr qsizetype kKeptChanges = 10'000;
    if (changes.rows.size() <= kKeptChanges)
        return;
    QSet<const Table*> told;
    changes.rows.removeIf([&told](const RowChange& change) {
        if (change.kind != ChangeKind::Inserted)
            return false;
        const bool isTold = told.contains(change.table);
        told.insert(change.table);
        return isTold;
    });
}

core::Done WriteTx::Private::finish() {
    if (broken)
        return core::fail(*broken);
    CORE_TRY(refreshDerived());
    const WriteGuard::Pass pass(&guard);
    return journal.flush();
}

core::Done WriteTx::Private::setDeleted(const Table& table, const core::RowId& id, bool deleted) {
    if (table.kind == TableKind::Ledger)
        return refuseLedger(table);
    const WriteGuard::Pass pass(&guard);
    CORE_ASSIGN(TableWriter* const writer, writerOf(table));
    CORE_ASSIGN(const auto row, writer->find(id));
    if (row.deleted == deleted) {
        writer->forget();
        return {};
    }
    CORE_TRY(writer->setDeleted(row, deleted));
    CborBuffer& ops = journal.ops();
    const qsizetype written = ops.size();
    if (deleted) {
        writeDeleteOp(ops, table, id);
    } else {
        beginPatchOp(ops, table, id);
        ops.map(1);
        ops.integer(kDeletedField);
        ops.array(1);
        ops.integer(0);
    }
    auto opStart = journal.fitted(written);
    if (!opStart)
        return noted(core::fail(std::move(opStart).error()));
    audited.clear();
    audited.map(0);
    const AuditKind kind = deleted ? AuditKind::Remove : AuditKind::Restore;
    CORE_TRY(noted(journal.recorded(table, id, kind, *opStart, audited.view())));
    changes.rows.append(
        {&table, id, row.seq, deleted ? ChangeKind::Removed : ChangeKind::Restored, {}});
    return {};
}

WriteTx::WriteTx(Private& d) : m_d(d) {}

const Actor& WriteTx::actor() const {
    return m_d.actor;
}

core::Instant WriteTx::now() const {
    return m_d.now;
}

Connection& WriteTx::connection() {
    return m_d.connection;
}

core::RowId WriteTx::newId() {
    return m_d.ids.next(m_d.now);
}

core::Done WriteTx::insert(const Table& table, const core::RowId& id, const core::RowId& centre,
                           const Patch& values) {
    return m_d.insert(table, id, centre, values, nullptr);
}

core::Done WriteTx::insertSettled(const Table& table, const core::RowId& id,
                                  const core::RowId& centre, const Patch& values,
                                  const Patch& derived) {
    return m_d.insert(table, id, centre, values, &derived);
}

core::Done WriteTx::update(const Table& table, const core::RowId& id, const Patch& values) {
    if (table.kind == TableKind::Ledger)
        return refuseLedger(table);
    const WriteGuard::Pass pass(&m_d.guard);
    CORE_ASSIGN(TableWriter* const writer, m_d.writerOf(table));
    CORE_ASSIGN(const auto row, writer->find(id));
    if (row.deleted) {
        writer->forget();
        return refuseRemoved(table, id);
    }
    qsizetype opStart = 0;
    auto changed = writer->update(m_d.journal, id, row, values, opStart, m_d.audited);
    writer->forget();
    if (!changed) {
        m_d.noteUnlessRefused(changed.error());
        return core::fail(std::move(changed).error());
    }
    if (changed->none())
        return {};
    CORE_TRY(
        m_d.noted(m_d.journal.recorded(table, id, AuditKind::Update, opStart, m_d.audited.view())));
    RowChange change{&table, id, row.seq, ChangeKind::Updated, {}};
    for (int index = 0; index < table.fields.size(); ++index) {
        if (changed->test(size_t(index)))
            change.fields.append(index);
    }
    m_d.changes.rows.append(std::move(change));
    return {};
}

core::Done WriteTx::remove(const Table& table, const core::RowId& id) {
    return m_d.setDeleted(table, id, true);
}

core::Done WriteTx::restore(const Table& table, const core::RowId& id) {
    return m_d.setDeleted(table, id, false);
}

core::Done WriteTx::setImportBatch(const core::RowId& batch) {
    const WriteGuard::Pass pass(&m_d.guard);
    return m_d.noted(m_d.journal.setImportBatch(batch));
}

core::Done WriteTx::refreshDerived() {
    return m_d.refreshDerived();
}

}  // namespace storage
