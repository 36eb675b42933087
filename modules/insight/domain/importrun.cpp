#include "insight/domain/importrun.h"

#include "core/localtime.h"
#include "identity/rightcheck.h"
#include "insight/data/importrecords.h"
#include "insight/data/insighttables.h"
#include "insight/domain/importright.h"
#include "insight/domain/importsource.h"
#include "insight/domain/importtarget.h"
#include "repairs/domain/importorder.h"
#include "staff/data/centrerecords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace insight {
namespace {

struct RunText {
    Q_DECLARE_TR_FUNCTIONS(RunText)
};

constexpr qint64 kRecordsPerWatch = 256;
/// So often the projections follow, so that what waits for them stays small.
constexpr qint64 kRecordsPerRefresh = 8000;

core::Result<ImportPlace> placeOf(storage::Connection& connection, const storage::Actor& actor) {
    CORE_ASSIGN(auto centre, staff::findCentre(connection, staff::CentreId(actor.centre)));
    if (!centre) {
        CORE_ASSIGN(centre, staff::firstCentre(connection));
    }
    if (!centre)
        return core::fail(
            QStringLiteral("import/no-centre"),
            RunText::tr("Name your service centre first; then records can be brought in."));
    CORE_ASSIGN(const QTimeZone zone, core::timeZone(centre->timeZone));
    return ImportPlace{centre->id.row(), centre->name, centre->numberPrefix,
                       centre->currency, zone,         {}};
}

/// A refusal of one record; everything else ends the import.
bool isRefusal(const core::Error& error) {
    return !error.code.startsWith(u"storage/") && !error.code.startsWith(u"file/") &&
           !error.code.startsWith(u"right/");
}

/// The way of the records from the file to the target, with or without writing.
class ImportLoop final {
public:
    ImportLoop(ImportSource& source, ImportTarget& target, const ImportWatch& watch)
        : m_source(source),
          m_target(target),
          m_watch(watch),
          m_record(source.mapping, target.fields(), source.table.reader->header()) {}

    core::Result<ImportResult> run(storage::Connection& connection, storage::WriteTx* tx) {
        for (;;) {
            CORE_ASSIGN(const bool found, m_source.next(m_row));
            if (!found)
                return m_result;
            ++m_result.read;
            CORE_TRY(take(connection, tx));
            CORE_TRY(tell());
        }
    }

private:
    core::Done take(storage::Connection& connection, storage::WriteTx* tx) {
        m_record.stand(m_row, m_result.problems);
        m_source.checkWidth(m_row, m_record);
        if (!m_record.isRefused())
            CORE_TRY(m_target.read(connection, m_record));
        if (tx && !m_record.isRefused())
            CORE_TRY(write(*tx));
        ++(m_record.isRefused() ? m_result.rejected : m_result.imported);
        return {};
    }

    core::Done write(storage::WriteTx& tx) {
        const core::Done written = m_target.write(tx);
        if (!written) {
            if (!isRefusal(written.error()))
                return written;
            m_record.refuse(written.error().message);
            return {};
        }
        if (m_result.imported % kRecordsPerRefresh == kRecordsPerRefresh - 1)
            return tx.refreshDerived();
        return {};
    }

    core::Done tell() const {
        if (!m_watch || m_result.read % kRecordsPerWatch != 0)
            return {};
        if (m_watch({m_result.read, m_result.rejected, m_source.table.reader->progress()}))
            return {};
        return core::fail(QStringLiteral("import/cancelled"),
                          RunText::tr("The import was cancelled; nothing was changed."));
    }

    ImportSource& m_source;
    ImportTarget& m_target;
    const ImportWatch& m_watch;
    ImportRecord m_record;
    tabular::Row m_row;
    ImportResult m_result;
};

core::Done insertBatch(storage::WriteTx& tx, const ImportRequest& request,
                       const ImportResult& result) {
    using storage::toValue;
    return tx.insert(importBatchTable(), result.batch, tx.actor().centre,
                     {{"target", toValue(request.target)},
                      {"file_name", toValue(QFileInfo(request.path).fileName())},
                      {"read_count", toValue(result.read)},
                      {"imported_count", toValue(result.imported)},
                      {"rejected_count", toValue(result.rejected)}});
}

}  // namespace

core::Result<ImportResult> dryRunImport(storage::Connection& connection,
                                        const storage::Actor& actor, const ImportRequest& request,
                                        const ImportWatch& watch) {
    CORE_ASSIGN(const ImportPlace place, placeOf(connection, actor));
    CORE_ASSIGN(auto target, targetNamed(request.target));
    CORE_ASSIGN(ImportSource source, openSource(connection, request, *target));
    CORE_TRY(target->begin(connection, place));
    return ImportLoop(source, *target, watch).run(connection, nullptr);
}

core::Result<ImportResult> runImport(storage::WriteTx& tx, const ImportRequest& request,
                                     const ImportWatch& watch) {
    CORE_TRY(identity::require(tx, importRight()));
    CORE_ASSIGN(ImportPlace place, placeOf(tx.connection(), tx.actor()));
    CORE_ASSIGN(auto target, targetNamed(request.target));
    CORE_ASSIGN(ImportSource source, openSource(tx.connection(), request, *target));
    place.batch = tx.newId();
    CORE_TRY(tx.setImportBatch(place.batch));
    CORE_TRY(target->begin(tx.connection(), place));
    CORE_ASSIGN(ImportResult result, ImportLoop(source, *target, watch).run(tx.connection(), &tx));
    CORE_TRY(tx.setImportBatch({}));
    if (result.imported == 0)
        return result;
    result.batch = place.batch;
    CORE_TRY(insertBatch(tx, request, result));
    CORE_TRY(rememberMapping(tx, source.signature, source.mapping));
    return result;
}

core::Result<storage::ImportUndo> undoImport(storage::WriteTx& tx, const storage::Schema& schema,
                                             const core::RowId& batch,
                                             QList<storage::Finding>* obstacles) {
    CORE_TRY(identity::require(tx, importRight()));
    CORE_ASSIGN(const auto undo, storage::undoImport(tx, schema, batch, obstacles));
    // Before the batch ends: the reversals belong to it, as the tombstones do.
    CORE_TRY(repairs::reverseImportedOrders(tx, batch));
    CORE_TRY(tx.setImportBatch({}));
    CORE_TRY(tx.update(importBatchTable(), batch, {{"undone_at", storage::toValue(tx.now())}}));
    return undo;
}

}  // namespace insight
