#include "insight/data/importrecords.h"

#include "insight/data/insighttables.h"

namespace insight {
namespace {

using storage::toValue;

constexpr char kBatchColumns[] =
    "SELECT id, centre_id, target, file_name, read_count, imported_count, rejected_count, made_at, "
    "made_by, undone_at "
    "FROM import_batch WHERE deleted = 0";

ImportBatch toImportBatch(storage::Statement& row) {
    ImportBatch batch;
    batch.id = row.id(0);
    batch.centre = row.id(1);
    batch.target = row.text(2);
    batch.fileName = row.text(3);
    batch.read = row.integer(4);
    batch.imported = row.integer(5);
    batch.rejected = row.integer(6);
    batch.madeAt = row.instant(7);
    batch.madeBy = row.id(8);
    if (!row.isNull(9))
        batch.undoneAt = row.instant(9);
    return batch;
}

struct KeptMapping {
    core::RowId id;
    ImportMapping mapping;
};

core::Result<std::optional<KeptMapping>> keptMapping(storage::Connection& connection,
                                                     const QString& signature,
                                                     const QString& target) {
    CORE_ASSIGN(
        auto query,
        connection.prepare("SELECT id, target, columns, date_order FROM import_mapping "
                           "WHERE header_signature = :signature AND deleted = 0 "
                           "AND (:target = '' OR target = :target) ORDER BY seq DESC LIMIT 1"));
    query.bind(":signature", signature).bind(":target", target);
    std::optional<KeptMapping> kept;
    if (query.next())
        kept = KeptMapping{
            query.id(0),
            {query.text(1), columnsFromJson(query.text(2)), dateOrderFromCode(query.text(3))}};
    CORE_TRY(query.status());
    return kept;
}

}  // namespace

core::Result<QList<ImportBatch>> listImportBatches(storage::Connection& connection, int limit) {
    const QByteArray sql = QByteArray(kBatchColumns) + " ORDER BY seq DESC LIMIT :limit";
    CORE_ASSIGN(auto query, connection.prepare(sql));
    query.bind(":limit", limit);
    QList<ImportBatch> batches;
    while (query.next())
        batches.append(toImportBatch(query));
    CORE_TRY(query.status());
    return batches;
}

core::Result<std::optional<ImportBatch>> findImportBatch(storage::Connection& connection,
                                                         const core::RowId& id) {
    const QByteArray sql = QByteArray(kBatchColumns) + " AND id = :id";
    CORE_ASSIGN(auto query, connection.prepare(sql));
    query.bind(":id", id);
    std::optional<ImportBatch> batch;
    if (query.next())
        batch = toImportBatch(query);
    CORE_TRY(query.status());
    return batch;
}

core::Result<std::optional<ImportMapping>> rememberedMapping(storage::Connection& connection,
                                                             const QString& signature,
                                                             const QString& target) {
    CORE_ASSIGN(const auto kept, keptMapping(connection, signature, target));
    return kept ? std::optional(kept->mapping) : std::nullopt;
}

core::Done rememberMapping(storage::WriteTx& tx, const QString& signature,
                           const ImportMapping& mapping) {
    CORE_ASSIGN(const auto kept, keptMapping(tx.connection(), signature, mapping.target));
    const storage::Patch values{{"columns", toValue(columnsAsJson(mapping))},
                                {"date_order", toValue(dateOrderCode(mapping.dateOrder))}};
    if (kept)
        return tx.update(importMappingTable(), kept->id, values);
    return tx.insert(importMappingTable(), tx.newId(), tx.actor().centre,
                     storage::Patch{{"header_signature", toValue(signature)},
                                    {"target", toValue(mapping.target)}} +
                         values);
}

}  // namespace insight
