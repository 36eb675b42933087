#pragma once

#include "tabular/csvformat.h"
#include "tabular/tablereader.h"

#include <QStringList>

namespace tabular {

/// What a person may settle before a file is read; what is left open is found.
struct TableWish {
    CsvWish csv;
    QString sheet;

    friend bool operator==(const TableWish&, const TableWish&) = default;
};

/// A table opened for reading, and how it was understood.
struct OpenedTable {
    std::unique_ptr<TableReader> reader;
    std::optional<CsvFormat> csv;  ///< nothing for a workbook
    QStringList sheets;            ///< of a workbook
    QString sheet;
};

/// Opens a CSV or XLSX file, told apart by what it holds and not by its name. Refuses what is known
/// to be something else (an old .xls, a PDF, a picture) with a sentence that says so.
core::Result<OpenedTable> openTable(const QString& path, const TableWish& wish = {},
                                    const Limits& limits = {});

}  // namespace tabular
