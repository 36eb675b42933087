#pragma once

#include "core/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

namespace tabular {

/// A number with a fixed count of decimals: money, quantities. 1250 with 2 digits is 12.50.
struct Decimal {
    qint64 units = 0;
    int digits = 0;

    QString toString() const;
    friend bool operator==(const Decimal&, const Decimal&) = default;
};

/// A moment on the wall clock of the place the table is for, to the second.
struct LocalMoment {
    QDate date;
    int secondOfDay = 0;

    /// "2026-07-01 08:30:00"
    QString toString() const;
    friend bool operator==(const LocalMoment&, const LocalMoment&) = default;
};

using Cell = std::variant<std::monostate, QString, qint64, bool, Decimal, QDate, LocalMoment>;

enum class FileFormat { Csv, Xlsx, Json };

/// By the ending of a file's name, or the name of the format: "csv", "xlsx", "json".
std::optional<FileFormat> fileFormatFromName(const QString& name);
/// "csv", "xlsx", "json"
QString fileFormatName(FileFormat format);

/// Writes a table to a file that appears whole or not at all: until finish() succeeds, what stood
/// under the name stays. The same rows give the same bytes. Nothing is kept in memory but a row.
/// - CSV: UTF-8 with byte order mark, commas, CRLF, ISO dates, text guarded (cellguard.h).
/// - XLSX: typed cells, frozen header, widths by content. Text is written as text cells, which no
///   spreadsheet runs, so it stays as it is.
/// - JSON: an array with an object a row, keys in the order of the columns, empty cells null.
/// Errors: "file/unwritable", "table/row-limit", "table/cell-limit".
class TableWriter {
public:
    static core::Result<std::unique_ptr<TableWriter>> create(const QString& path, FileFormat format,
                                                             const QStringList& columns,
                                                             const QString& title);
    virtual ~TableWriter() = default;

    virtual core::Done add(const QList<Cell>& cells) = 0;
    virtual core::Done finish() = 0;
};

/// A cell as CSV and people read it, unguarded.
QString cellText(const Cell& cell);

}  // namespace tabular
