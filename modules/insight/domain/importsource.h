#pragma once

#include "insight/domain/importrun.h"
#include "insight/domain/importtarget.h"
#include "tabular/tablefile.h"

namespace insight {

/// A file that is being imported, with the mapping that its columns get.
struct ImportSource {
    tabular::OpenedTable table;
    ImportMapping mapping;
    QString signature;
    std::optional<tabular::Row> first;  ///< read ahead where there is no header to count columns by
    int columns = 0;

    core::Result<bool> next(tabular::Row& row);
    /// Refuses a record that has more or fewer cells than the table has columns.
    void checkWidth(const tabular::Row& row, ImportRecord& record) const;
};

/// "import/target" for a name that is none.
core::Result<std::unique_ptr<ImportTarget>> targetNamed(const QString& name);

/// Opens the file and settles the mapping: the request's, the remembered one, or the guessed one.
core::Result<ImportSource> openSource(storage::Connection& connection, const ImportRequest& request,
                                      const ImportTarget& target);

}  // namespace insight
