#pragma once

#include "core/result.h"
#include "insight/domain/importfield.h"
#include "insight/domain/importvalue.h"

#include <QMap>

namespace insight {

/// Which column of a file becomes which field of what is imported.
struct ImportMapping {
    QString target;              ///< "customers", "units", "repairs", "open-repair"
    QMap<QString, int> columns;  ///< key of a field -> column, counted from 0
    DateOrder dateOrder = DateOrder::DayFirst;

    friend bool operator==(const ImportMapping&, const ImportMapping&) = default;
};

/// The mapping that the names of the columns suggest: each field takes the first column that bears
/// one of its headings, or one that begins with it.
ImportMapping guessMapping(const QString& target, const QList<ImportField>& fields,
                           const QStringList& header);

/// Code "import/columns" where a required field has no column or two fields have the same one; the
/// message names them.
core::Done checkMapping(const ImportMapping& mapping, const QList<ImportField>& fields,
                        int columnCount);

/// The same for files with the same columns in the same order: what a remembered mapping is found
/// by.
QString headerSignature(const QStringList& header);

/// As it is kept in import_mapping.columns: {"name":0,"phone":3}
QString columnsAsJson(const ImportMapping& mapping);
QMap<QString, int> columnsFromJson(const QString& json);

}  // namespace insight
