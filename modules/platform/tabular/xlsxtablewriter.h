#pragma once

#include "tabular/tablewriter.h"

#include <QSaveFile>
#include <QTemporaryDir>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace tabular {

/// Written row by row to a file beside the system's temporary ones, then copied to its place.
class XlsxTableWriter final : public TableWriter {
public:
    static core::Result<std::unique_ptr<TableWriter>> create(std::unique_ptr<QSaveFile> file,
                                                             const QStringList& columns,
                                                             const QString& title);
    ~XlsxTableWriter() override;

    core::Done add(const QList<Cell>& cells) override;
    core::Done finish() override;

private:
    XlsxTableWriter(std::unique_ptr<QSaveFile> file, qsizetype columns);
    core::Done openBook(const QStringList& columns, const QString& title);
    core::Done writeCell(int column, const Cell& cell, lxw_format* style);
    lxw_format* decimalStyle(int digits);

    std::unique_ptr<QSaveFile> m_file;
    QTemporaryDir m_directory;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_dateStyle = nullptr;
    lxw_format* m_momentStyle = nullptr;
    QList<lxw_format*> m_decimalStyles;
    QList<int> m_widths;  ///< in characters, a hanzi is two
    quint32 m_row = 0;
};

}  // namespace tabular
