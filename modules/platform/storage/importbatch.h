#pragma once

#include "core/result.h"
#include "storage/projection.h"
#include "storage/writetx.h"

namespace storage {

struct Schema;

struct ImportUndo {
    qint64 removed = 0;   ///< records of the import that are in the trash now
    qint64 reverted = 0;  ///< records the import had changed and that are as before
};

/// Takes back an import by its id, in this transaction: records it inserted go to the trash, fields
/// it changed get their old values, ledger rows stay with the records they belong to.
/// "import/changed" when a record was changed since or is used by a record that is none of the
/// import's; `obstacles` names them (up to 100). "import/unknown", "import/undone".
core::Result<ImportUndo> undoImport(WriteTx& tx, const Schema& schema, const core::RowId& batch,
                                    QList<Finding>* obstacles = nullptr);

}  // namespace storage
