#pragma once

#include "core/id.h"

#include <QList>
#include <QString>

#include <functional>

namespace insight {

/// Why a record is not imported.
struct ImportProblem {
    qint64 line = 0;  ///< of the file, or row of the sheet, counted from 1
    int column = 0;   ///< counted from 1; 0 for the whole record
    QString heading;  ///< name of the column; empty without one
    QString reason;   ///< translated, a full sentence

    friend bool operator==(const ImportProblem&, const ImportProblem&) = default;
};

/// What became of a file. `read` = `imported` + `rejected`, always; a rejected record has one or
/// more problems.
struct ImportResult {
    qint64 read = 0;
    qint64 imported = 0;
    qint64 rejected = 0;
    QList<ImportProblem> problems;
    core::RowId
        batch;  ///< by which the import is undone; nil for a dry run and where nothing was imported

    friend bool operator==(const ImportResult&, const ImportResult&) = default;
};

struct ImportProgress {
    qint64 read = 0;
    qint64 rejected = 0;
    double share = 0;  ///< of the file, 0 to 1
};

/// Told now and then, in the thread that imports; false cancels, and nothing is changed.
using ImportWatch = std::function<bool(const ImportProgress&)>;

}  // namespace insight
