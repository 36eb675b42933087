#pragma once

#include "insight/domain/importrun.h"

namespace insight {

/// What a wizard shows of a file before it is imported.
struct ImportPreview {
    struct Line {
        qint64 number = 0;
        QStringList cells;
    };

    std::optional<tabular::CsvFormat> csv;  ///< encoding, separator, header; nothing for a workbook
    QStringList sheets;
    QString sheet;
    QStringList header;  ///< empty without one
    int columns = 0;
    QList<Line> lines;      ///< the first ones
    ImportMapping mapping;  ///< the remembered one, else the guessed one
    bool isRemembered = false;
};

/// Reads the beginning of the file. With an empty target the kind of import is guessed as well. For
/// Database::read; codes as dryRunImport, without "import/columns".
core::Result<ImportPreview> previewImport(storage::Connection& connection, const QString& path,
                                          const tabular::TableWish& wish, const QString& target,
                                          int lines = 50);

/// The kind of import whose fields fit a header best; empty where none does.
QString guessTarget(const QStringList& header);

}  // namespace insight
