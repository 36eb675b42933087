#include "tabular/jsontablewriter.h"

#include "tabular/outputfile.h"

namespace tabular {
namespace {

QByteArray jsonText(const QString& text) {
    static const char digits[] = "0123456789abcdef";
    QByteArray json("\"");
    for (const char sign : text.toUtf8()) {
        if (sign == '"' || sign == '\\')
            json.append('\\').append(sign);
        else if (sign == '\n')
            json += "\\n";
        else if (uchar(sign) < 0x20)
            json += QByteArray("\\u00") + digits[uchar(sign) >> 4] + digits[uchar(sign) & 15];
        else
            json += sign;
    }
    return json + '"';
}

QByteArray jsonCell(const Cell& cell) {
    if (std::holds_alternative<std::monostate>(cell))
        return "null";
    if (const bool* flag = std::get_if<bool>(&cell))
        return *flag ? "true" : "false";
    const bool isNumber =
        std::holds_alternative<qint64>(cell) || std::holds_alternative<Decimal>(cell);
    return isNumber ? cellText(cell).toUtf8() : jsonText(cellText(cell));
}

}  // namespace

JsonTableWriter::JsonTableWriter(std::unique_ptr<QSaveFile> file, const QStringList& columns)
    : m_file(std::move(file)) {
    for (const QString& column : columns)
        m_keys.append(jsonText(column) + ':');
    m_file->write("[");
}

core::Done JsonTableWriter::add(const QList<Cell>& cells) {
    m_line = m_isFirst ? "\n{" : ",\n{";
    m_isFirst = false;
    for (qsizetype i = 0; i < cells.size() && i < m_keys.size(); ++i)
        m_line += (i > 0 ? "," : "") + m_keys[i] + jsonCell(cells[i]);
    m_line += '}';
    if (m_file->write(m_line) != m_line.size())
        return core::fail(unwritable(*m_file));
    return {};
}

core::Done JsonTableWriter::finish() {
    m_file->write("\n]\n");
    return commitOutput(*m_file);
}

}  // namespace tabular
