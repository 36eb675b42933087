#pragma once

#include "core/result.h"
#include "tabular/row.h"

#include <QStringList>

#include <memory>

namespace tabular {

/// What a table may hold at most, whatever its format: more is a mistake or an attack, and is
/// refused with one sentence before it costs memory.
struct Limits {
    qsizetype cellBytes = 512 * 1024;
    qsizetype rowBytes = 4 * 1024 * 1024;
    int columns = 4096;
    qint64 fileBytes = 2'000'000'000;
};

/// Reads a table record by record. Any thread, one at a time. Errors are of the code "table/…"
/// ("table/empty", "table/too-large", "table/binary", "table/encoding", "table/quote",
/// "table/cell-limit", "table/row-limit", "table/truncated", "table/damaged", "file/unreadable");
/// the message names the place. After an error the reader is at its end.
class TableReader {
public:
    virtual ~TableReader() = default;

    /// The names of the columns, trimmed; empty where the table has no header.
    virtual const QStringList& header() const = 0;
    /// Fills `row` with the next record that is not blank; false after the last one.
    virtual core::Result<bool> next(Row& row) = 0;
    /// How much of the file is read, 0 to 1.
    virtual double progress() const = 0;
};

}  // namespace tabular
