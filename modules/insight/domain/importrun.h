#pragma once

#include "core/result.h"
#include "insight/domain/importmapping.h"
#include "insight/domain/importresult.h"
#include "storage/actor.h"
#include "storage/importbatch.h"
#include "storage/writetx.h"
#include "tabular/tablefile.h"

#include <optional>

namespace insight {

/// What is to be imported and how.
struct ImportRequest {
    QString path;
    tabular::TableWish wish;  ///< encoding, separator, header, sheet, where a person settled them
    QString target;           ///< see importTargets()
    std::optional<ImportMapping>
        mapping;  ///< none: the remembered one, else the one that the header suggests
};

/// Reads the whole file and says what an import would do; writes nothing. For Database::read.
/// Codes: "import/target", "import/columns", "import/no-centre", "import/cancelled", those of
/// tabular.
core::Result<ImportResult> dryRunImport(storage::Connection& connection,
                                        const storage::Actor& actor, const ImportRequest& request,
                                        const ImportWatch& watch = {});

/// Use case, needs "insight.import" and the rights of what it makes: brings the file in as one
/// transaction under one batch and remembers the mapping. Bad records are left out and listed;
/// where the file itself is broken, or somebody cancels, nothing is changed. Memory does not grow
/// with the file but for the problems. Codes as dryRunImport and "right/missing".
core::Result<ImportResult> runImport(storage::WriteTx& tx, const ImportRequest& request,
                                     const ImportWatch& watch = {});

/// Use case, needs "insight.import": what the import made goes to the trash, what it changed
/// becomes as before, and what it wrote into ledgers is reversed there. Codes of
/// storage::undoImport; `obstacles` names what stands in the way.
core::Result<storage::ImportUndo> undoImport(storage::WriteTx& tx, const storage::Schema& schema,
                                             const core::RowId& batch,
                                             QList<storage::Finding>* obstacles = nullptr);

}  // namespace insight
