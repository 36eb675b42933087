#include "tabular/csvtablewriter.h"

#include "tabular/cellguard.h"
#include "tabular/outputfile.h"

namespace tabular {
namespace {

void appendCsvCell(QByteArray& line, const Cell& cell) {
    const QString* text = std::get_if<QString>(&cell);
    QByteArray bytes = (text ? guarded(*text) : cellText(cell)).toUtf8();
    const bool needsQuotes = bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') ||
                             bytes.contains('\r') || bytes.startsWith(' ') || bytes.endsWith(' ');
    if (!needsQuotes) {
        line += bytes;
        return;
    }
    line += '"' + bytes.replace("\"", "\"\"") + '"';
}

}  // namespace

CsvTableWriter::CsvTableWriter(std::unique_ptr<QSaveFile> file, const QStringList& columns)
    : m_file(std::move(file)) {
    m_file->write("\xEF\xBB\xBF");
    QList<Cell> names;
    for (const QString& column : columns)
        names.append(column);
    static_cast<void>(CsvTableWriter::add(names));  // a failure is kept by the file until finish()
}

core::Done CsvTableWriter::add(const QList<Cell>& cells) {
    m_line.resize(0);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_line += ',';
        appendCsvCell(m_line, cells[i]);
    }
    m_line += "\r\n";
    if (m_file->write(m_line) != m_line.size())
        return core::fail(unwritable(*m_file));
    return {};
}

core::Done CsvTableWriter::finish() {
    return commitOutput(*m_file);
}

}  // namespace tabular
