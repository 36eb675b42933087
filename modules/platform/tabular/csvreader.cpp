#include "tabular/csvreader.h"

#include "tabular/cellguard.h"
#include "tabular/textsource.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cstring>

namespace tabular {
namespace {

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(CsvText)
};

QString csvPlace(qint64 line, int column) {
    return QStringLiteral("line %1, column %2").arg(line).arg(column);
}

core::Done checkFile(const QString& path, const Limits& limits) {
    const QFileInfo file(path);
    if (!file.exists())
        return core::fail(QStringLiteral("file/unreadable"),
                          CsvText::tr("There is no file %1. Check the name.").arg(path));
    if (!file.isFile())
        return core::fail(QStringLiteral("file/unreadable"),
                          CsvText::tr("%1 is not a file. Choose a file.").arg(path));
    if (file.size() >= limits.fileBytes)
        return core::fail(
            QStringLiteral("table/too-large"),
            CsvText::tr(
                "The file is too large (%1); at most %2 can be read. Divide it into smaller files.")
                .arg(QLocale().formattedDataSize(file.size()),
                     QLocale().formattedDataSize(limits.fileBytes)),
            QStringLiteral("%1 bytes").arg(file.size()));
    return {};
}

}  // namespace

CsvReader::~CsvReader() = default;

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, const CsvFormat& format,
                     const Limits& limits)
    : m_format(format),
      m_limits(limits),
      m_source(
          std::make_unique<TextSource>(std::move(device), format.encoding, format.byteOrderMark)) {
    m_stopsPlain[uchar(format.separator)] = true;
    m_stopsPlain[uchar('\n')] = true;
    m_stopsPlain[uchar('\r')] = true;
}

core::Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString& path, const CsvWish& wish,
                                                         const Limits& limits) {
    CORE_TRY(checkFile(path, limits));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return core::fail(
            QStringLiteral("file/unreadable"),
            CsvText::tr("The file %1 cannot be read: %2").arg(path, file->errorString()));
    return open(std::move(file), wish, limits);
}

core::Result<std::unique_ptr<CsvReader>> CsvReader::open(std::unique_ptr<QIODevice> device,
                                                         const CsvWish& wish,
                                                         const Limits& limits) {
    CORE_ASSIGN(const CsvFormat format, recogniseCsv(*device, wish));
    return open(std::move(device), format, limits);
}

core::Result<std::unique_ptr<CsvReader>> CsvReader::open(std::unique_ptr<QIODevice> device,
                                                         const CsvFormat& format,
                                                         const Limits& limits) {
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(device), format, limits));
    reader->skipSeparatorLine();
    if (format.hasHeader) {
        CORE_ASSIGN(const bool found, reader->readHeader());
        if (!found)
            return core::fail(
                QStringLiteral("table/empty"),
                CsvText::tr("The file is empty: it holds no rows. Choose another one."));
    }
    return reader;
}

core::Result<bool> CsvReader::readHeader() {
    Row row;
    CORE_ASSIGN(const bool found, next(row));
    for (int column = 0; column < row.size(); ++column)
        m_header.append(row.text(column).trimmed());
    return found;
}

void CsvReader::skipSeparatorLine() {
    if (!fill() || m_end - m_cursor < 6 || std::memcmp(m_cursor, "sep=", 4) != 0)
        return;
    const char* after = m_cursor + 5;
    if (*after == '\r')
        ++after;
    if (after == m_end || *after != '\n')
        return;
    m_cursor = after + 1;
    m_line = 2;
}

double CsvReader::progress() const {
    return m_source->progress();
}

bool CsvReader::fill() {
    if (!m_source->next())
        return false;
    m_cursor = m_source->chunk().data();
    m_end = m_cursor + m_source->chunk().size();
    return true;
}

core::Result<bool> CsvReader::next(Row& row) {
    if (m_failed)
        return false;
    for (;;) {
        row.begin(m_line);
        auto found = readRecord(row);
        m_failed = !found.has_value();
        if (!found || !*found)
            return found;
        if (row.isBlank())
            continue;
        auto whole = checkTruncated(row);
        if (!whole) {
            m_failed = true;
            return core::fail(whole.error());
        }
        if (m_expectedColumns == 0)
            m_expectedColumns = row.size();
        return true;
    }
}

core::Done CsvReader::checkTruncated(const Row& row) const {
    if (!m_endedWithoutNewline || row.size() >= m_expectedColumns)
        return {};
    return core::fail(
        QStringLiteral("table/truncated"),
        CsvText::tr(
            "The file is cut off: it ends in line %1 after %2 of %3 columns. Export it again.")
            .arg(m_line)
            .arg(row.size())
            .arg(m_expectedColumns),
        csvPlace(m_line, row.size()));
}

core::Result<bool> CsvReader::readRecord(Row& row) {
    if (m_cursor == m_end && !fill()) {
        CORE_TRY(sourceState(row));
        return false;
    }
    for (;;) {
        m_cellLine = m_line;
        if (m_cursor != m_end && *m_cursor == '"')
            CORE_TRY(readQuotedCell(row));
        else
            CORE_TRY(readPlainCell(row));
        const bool isOver =
            m_cursor == m_end;  // the cells stop only at a sign or at the end of the text
        if (isOver)
            CORE_TRY(sourceState(row));
        closeCell(row);
        if (row.size() > m_limits.columns || row.byteCount() > m_limits.rowBytes)
            return core::fail(QStringLiteral("table/row-limit"),
                              CsvText::tr("Line %1 is too long: a row may have %2 columns and %3.")
                                  .arg(row.line())
                                  .arg(m_limits.columns)
                                  .arg(QLocale().formattedDataSize(m_limits.rowBytes)),
                              csvPlace(row.line(), row.size()));
        if (isOver) {
            m_endedWithoutNewline = true;
            return true;
        }
        if (endRecord())
            return true;
    }
}

/// Steps over a separator (false) or a line end (true).
bool CsvReader::endRecord() {
    const char sign = *m_cursor++;
    const bool more = m_cursor != m_end || fill();
    if (sign == m_format.separator) {
        if (!more)
            m_cursor = m_end = nullptr;
        return false;
    }
    ++m_line;
    if (!more)
        m_cursor = m_end = nullptr;
    else if (sign == '\r' && *m_cursor == '\n')
        ++m_cursor;
    else if (sign == '\r')
        m_loneReturns = true;
    return true;
}

void CsvReader::closeCell(Row& row) {
    if (isGuarded(row.openCell()))
        row.dropFirstOfOpenCell();
    row.endCell();
}

core::Done CsvReader::appendSpan(Row& row, const char* end) {
    row.append(QByteArrayView(m_cursor, end - m_cursor));
    m_cursor = end;
    if (row.openCell().size() <= m_limits.cellBytes)
        return {};
    const int column = row.size() + 1;
    return core::fail(QStringLiteral("table/cell-limit"),
                      CsvText::tr("The cell in line %1, column %2 is larger than %3; a closing "
                                  "quotation mark may be missing.")
                          .arg(m_cellLine)
                          .arg(column)
                          .arg(QLocale().formattedDataSize(m_limits.cellBytes)),
                      csvPlace(m_cellLine, column));
}

core::Done CsvReader::readPlainCell(Row& row) {
    while (m_cursor != m_end) {
        const char* at = m_cursor;
        while (at != m_end && !m_stopsPlain[uchar(*at)])
            ++at;
        CORE_TRY(appendSpan(row, at));
        if (m_cursor != m_end || !fill())
            break;
    }
    return {};
}

core::Done CsvReader::readQuotedCell(Row& row) {
    ++m_cursor;
    for (;;) {
        if (m_cursor == m_end && !fill()) {
            CORE_TRY(sourceState(row));
            const int column = row.size() + 1;
            return core::fail(
                QStringLiteral("table/quote"),
                CsvText::tr("The quotation mark that opens in line %1, column %2 is never closed. "
                            "The file may be cut off.")
                    .arg(m_cellLine)
                    .arg(column),
                csvPlace(m_cellLine, column));
        }
        const void* found = std::memchr(m_cursor, '"', size_t(m_end - m_cursor));
        const char* quote = found ? static_cast<const char*>(found) : m_end;
        m_line += std::count(m_cursor, quote, '\n');
        if (m_loneReturns)
            m_line += std::count(m_cursor, quote, '\r');
        CORE_TRY(appendSpan(row, quote));
        if (!found)
            continue;
        ++m_cursor;
        if (m_cursor == m_end && !fill())
            return {};
        if (*m_cursor != '"')
            return readBehindQuote(row);
        row.append("\"");
        ++m_cursor;
    }
}

/// After the closing quote there is a separator or a line end, or the record is at fault. Where the
/// quotes went over line ends, they most likely swallowed records whose own quotes no longer pair:
/// then nothing that follows can be trusted.
core::Done CsvReader::readBehindQuote(Row& row) {
    if (m_stopsPlain[uchar(*m_cursor)])
        return {};
    const qsizetype before = row.openCell().size();
    CORE_TRY(readPlainCell(row));
    if (row.openCell().sliced(before).trimmed().isEmpty())
        return {};
    const int column = row.size() + 1;
    if (m_line == m_cellLine) {
        row.addFault(column, CsvText::tr("There is text after the closing quotation mark."));
        return {};
    }
    return core::fail(
        QStringLiteral("table/quote"),
        CsvText::tr(
            "The quotation mark that opens in line %1, column %2 is closed by one in line %3 that "
            "belongs to other text. Put the quotation marks right.")
            .arg(m_cellLine)
            .arg(column)
            .arg(m_line),
        csvPlace(m_cellLine, column));
}

/// Why the text ended: nothing where the file is simply over.
core::Done CsvReader::sourceState(const Row& row) const {
    const int column = row.size() + 1;
    const QString place = csvPlace(m_line, column);
    switch (m_source->fault()) {
    case TextSource::Fault::None:
        return {};
    case TextSource::Fault::Unreadable:
        return core::fail(QStringLiteral("file/unreadable"),
                          CsvText::tr("The file cannot be read further than line %1: %2")
                              .arg(m_line)
                              .arg(m_source->deviceError()),
                          place);
    case TextSource::Fault::Binary:
        return core::fail(
            QStringLiteral("table/binary"),
            CsvText::tr("This is not a table of text: line %1, column %2 holds a zero byte. "
                        "Choose a CSV or XLSX file.")
                .arg(m_line)
                .arg(column),
            place);
    case TextSource::Fault::BadEncoding:
        return core::fail(
            QStringLiteral("table/encoding"),
            CsvText::tr(
                "Line %1, column %2 holds bytes that are not %3. Choose another encoding, or save "
                "the file as UTF-8.")
                .arg(m_line)
                .arg(column)
                .arg(encodingName(m_format.encoding)),
            place);
    case TextSource::Fault::CutCharacter:
        return core::fail(
            QStringLiteral("table/truncated"),
            CsvText::tr(
                "The file is cut off: it ends in the middle of a character in line %1, column %2. "
                "Export it again.")
                .arg(m_line)
                .arg(column),
            place);
    }
    return {};
}

}  // namespace tabular
