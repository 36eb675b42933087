#pragma once

#include "core/result.h"
#include "storage/actor.h"
#include "storage/connection.h"
#include "tabular/tablewriter.h"

#include <QStringList>

#include <functional>

namespace insight {

struct ExportedTable {
    QString name;
    QString path;
    qint64 rows = 0;

    friend bool operator==(const ExportedTable&, const ExportedTable&) = default;
};

/// Told the rows written so far now and then, in the thread that exports; false cancels and leaves
/// no file of the table that was being written.
using ExportWatch = std::function<bool(qint64 rows)>;

/// "customers", "contacts", "sites", "units", "orders", "findings", "lines", "events"
QStringList exportTables();

/// Writes one table into a file; what can be imported has the headings that the import knows. The
/// same rows give the same bytes. Times are those of the home centre. Needs "insight.export". For
/// Database::read. Codes "export/table", "export/cancelled", "right/missing", those of TableWriter.
core::Result<ExportedTable> exportTable(storage::Connection& connection,
                                        const storage::Actor& actor, const QString& table,
                                        const QString& path, tabular::FileFormat format,
                                        const ExportWatch& watch = {});

/// Every table into a file of its own in `directory`, which is made where it is not there.
core::Result<QList<ExportedTable>> exportAll(storage::Connection& connection,
                                             const storage::Actor& actor, const QString& directory,
                                             tabular::FileFormat format,
                                             const ExportWatch& watch = {});

}  // namespace insight
