#pragma once

#include "core/instant.h"
#include "core/result.h"
#include "insight/domain/importmapping.h"
#include "storage/connection.h"
#include "storage/writetx.h"

#include <optional>

namespace insight {

/// An import of the past, for the list from which it can be undone.
struct ImportBatch {
    core::RowId id;
    core::RowId centre;
    QString target;
    QString fileName;
    qint64 read = 0;
    qint64 imported = 0;
    qint64 rejected = 0;
    core::Instant madeAt;
    core::RowId madeBy;
    std::optional<core::Instant> undoneAt;

    friend bool operator==(const ImportBatch&, const ImportBatch&) = default;
};

/// The newest first.
core::Result<QList<ImportBatch>> listImportBatches(storage::Connection& connection,
                                                   int limit = 200);
core::Result<std::optional<ImportBatch>> findImportBatch(storage::Connection& connection,
                                                         const core::RowId& id);

/// The mapping that was used last for a file with these columns; of `target` alone where that is
/// given.
core::Result<std::optional<ImportMapping>> rememberedMapping(storage::Connection& connection,
                                                             const QString& signature,
                                                             const QString& target);
/// Writes it for the next file like this; nothing where it is remembered already.
core::Done rememberMapping(storage::WriteTx& tx, const QString& signature,
                           const ImportMapping& mapping);

}  // namespace insight
