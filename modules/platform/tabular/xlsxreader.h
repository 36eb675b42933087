#pragma once

#include "tabular/tablereader.h"
#include "tabular/xlsxpackage.h"
#include "tabular/xlsxworkbook.h"

#include <QXmlStreamReader>

#include <memory>
#include <optional>

namespace tabular {

/// Which sheet of a workbook, and whether its first row has the names; found where not given.
struct XlsxWish {
    QString sheet;  ///< empty: the first one
    std::optional<bool> hasHeader;
};

/// Reads a sheet of an XLSX workbook row by row; only the shared strings are held in memory. Cells
/// come as text: dates by their style as ISO 8601, numbers with at most 15 digits, booleans as TRUE
/// and FALSE, formulas by their stored result. Errors name sheet and cell ("Sheet1!B7").
class XlsxReader final : public TableReader {
public:
    static core::Result<std::unique_ptr<XlsxReader>> open(const QString& path,
                                                          const XlsxWish& wish = {},
                                                          const Limits& limits = {});
    static core::Result<std::unique_ptr<XlsxReader>> open(const QByteArray& bytes,
                                                          const XlsxWish& wish = {},
                                                          const Limits& limits = {});
    ~XlsxReader() override;

    QStringList sheetNames() const { return m_workbook.sheetNames(); }
    const QString& sheet() const { return m_sheet; }
    const QStringList& header() const override { return m_header; }
    core::Result<bool> next(Row& row) override;
    double progress() const override;

private:
    struct Cell;

    XlsxReader(std::unique_ptr<XlsxPackage> package, XlsxWorkbook workbook, const Limits& limits);
    static core::Result<std::unique_ptr<XlsxReader>> start(std::unique_ptr<XlsxPackage> package,
                                                           const XlsxWish& wish,
                                                           const Limits& limits);
    core::Result<bool> readRow(Row& row);
    core::Done readCells(Row& row);
    core::Done readCell(Row& row, int& column);
    core::Done appendValue(Row& row, const Cell& cell);
    core::Error damaged(const QString& place) const;
    QString place(int column) const;

    std::unique_ptr<XlsxPackage> m_package;
    XlsxWorkbook m_workbook;
    Limits m_limits;
    QString m_sheet;
    std::unique_ptr<QIODevice> m_part;
    std::unique_ptr<QXmlStreamReader> m_xml;
    QStringList m_header;
    std::optional<Row> m_first;  ///< read ahead to see whether it is a header
    qint64 m_rowNumber = 0;
    qint64 m_claimedSize = 0;
    bool m_failed = false;
};

}  // namespace tabular
