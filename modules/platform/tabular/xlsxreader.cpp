#include "tabular/xlsxreader.h"

#include "tabular/csvformat.h"
#include "tabular/xlsxvalue.h"

#include <QCoreApplication>
#include <QLocale>

namespace tabular {
namespace {

struct XlsxText {
    Q_DECLARE_TR_FUNCTIONS(tabular::XlsxReader)
};

constexpr qint64 kRows = 1'048'576;

QStringList rowTexts(const Row& row) {
    QStringList texts;
    for (int column = 0; column < row.size(); ++column)
        texts.append(row.text(column).trimmed());
    return texts;
}

}  // namespace

/// A cell as its element says it.
struct XlsxReader::Cell {
    int column = 0;
    QString type;
    int style = 0;
    QString stored;  ///< of <v>
    QString text;    ///< of <is>
};

XlsxReader::XlsxReader(std::unique_ptr<XlsxPackage> package, XlsxWorkbook workbook,
                       const Limits& limits)
    : m_package(std::move(package)), m_workbook(std::move(workbook)), m_limits(limits) {}

XlsxReader::~XlsxReader() = default;

core::Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const QString& path,
                                                           const XlsxWish& wish,
                                                           const Limits& limits) {
    CORE_ASSIGN(auto package, XlsxPackage::open(path, limits));
    return start(std::move(package), wish, limits);
}

core::Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const QByteArray& bytes,
                                                           const XlsxWish& wish,
                                                           const Limits& limits) {
    CORE_ASSIGN(auto package, XlsxPackage::open(bytes));
    return start(std::move(package), wish, limits);
}

core::Result<std::unique_ptr<XlsxReader>> XlsxReader::start(std::unique_ptr<XlsxPackage> package,
                                                            const XlsxWish& wish,
                                                            const Limits& limits) {
    CORE_ASSIGN(auto workbook, XlsxWorkbook::read(*package));
    std::unique_ptr<XlsxReader> reader(
        new XlsxReader(std::move(package), std::move(workbook), limits));
    reader->m_sheet = wish.sheet.isEmpty() ? reader->sheetNames().first() : wish.sheet;
    const QString partName = reader->m_workbook.sheetPart(reader->m_sheet);
    if (!partName.isEmpty())
        reader->m_part = reader->m_package->part(partName);
    if (!reader->m_part)
        return core::fail(
            QStringLiteral("table/no-sheet"),
            XlsxText::tr("The workbook has no sheet “%1”. It has: %2.")
                .arg(reader->m_sheet, reader->sheetNames().join(QStringLiteral(", "))));
    reader->m_claimedSize = reader->m_package->claimedSize(partName);
    reader->m_xml = std::make_unique<QXmlStreamReader>(reader->m_part.get());
    Row first;
    CORE_ASSIGN(const bool found, reader->next(first));
    if (!found)
        return core::fail(
            QStringLiteral("table/empty"),
            XlsxText::tr("The sheet “%1” is empty: it holds no rows. Choose another sheet or file.")
                .arg(reader->m_sheet));
    if (wish.hasHeader.value_or(looksLikeHeader(rowTexts(first))))
        reader->m_header = rowTexts(first);
    else
        reader->m_first = first;
    return reader;
}

double XlsxReader::progress() const {
    return m_claimedSize > 0 ? qMin(1.0, double(m_xml->characterOffset()) / double(m_claimedSize))
                             : 1.0;
}

QString XlsxReader::place(int column) const {
    return m_sheet + u'!' + cellReference(column, m_rowNumber);
}

core::Error XlsxReader::damaged(const QString& where) const {
    return xlsxError(*m_xml, *m_part, where);
}

core::Result<bool> XlsxReader::next(Row& row) {
    if (m_first) {
        row = *m_first;
        m_first.reset();
        return true;
    }
    while (!m_failed) {
        auto found = readRow(row);
        m_failed = !found || !*found;
        if (m_failed || !row.isBlank())
            return found;
    }
    return false;
}

core::Result<bool> XlsxReader::readRow(Row& row) {
    while (!m_xml->atEnd()) {
        const auto token = m_xml->readNext();
        if (token == QXmlStreamReader::DTD)
            m_xml->raiseError(QStringLiteral("document type"));
        if (token == QXmlStreamReader::EndElement && m_xml->name() == u"sheetData")
            return false;
        if (token != QXmlStreamReader::StartElement || m_xml->name() != u"row")
            continue;
        const auto number = m_xml->attributes().value(QLatin1String("r"));
        m_rowNumber = number.isEmpty() ? m_rowNumber + 1 : number.toLongLong();
        if (m_rowNumber < 1 || m_rowNumber > kRows)
            return core::fail(damaged(m_sheet));
        row.begin(m_rowNumber);
        CORE_TRY(readCells(row));
        while (row.size() < m_header.size())
            row.endCell();
        return true;
    }
    // The sheet's data must have been closed before the part ends.
    return core::fail(damaged(place(0)));
}

core::Done XlsxReader::readCells(Row& row) {
    int column = -1;
    while (!m_xml->atEnd()) {
        const auto token = m_xml->readNext();
        if (token == QXmlStreamReader::EndElement && m_xml->name() == u"row")
            return {};
        if (token == QXmlStreamReader::StartElement && m_xml->name() == u"c")
            CORE_TRY(readCell(row, column));
    }
    return core::fail(damaged(place(column + 1)));
}

core::Done XlsxReader::readCell(Row& row, int& column) {
    const QXmlStreamAttributes attributes = m_xml->attributes();
    Cell cell;
    const auto reference = attributes.value(QLatin1String("r"));
    cell.column = reference.isEmpty() ? column + 1 : columnOfReference(reference);
    if (cell.column <= column || cell.column >= m_limits.columns)
        return core::fail(
            QStringLiteral("table/row-limit"),
            XlsxText::tr(
                "The cell %1 is out of place or beyond the %2 columns that a table may have.")
                .arg(place(qMax(0, cell.column)))
                .arg(m_limits.columns),
            place(qMax(0, cell.column)));
    column = cell.column;
    cell.type = attributes.value(QLatin1String("t")).toString();
    cell.style = attributes.value(QLatin1String("s")).toInt();
    while (!m_xml->atEnd()) {
        const auto token = m_xml->readNext();
        if (token == QXmlStreamReader::EndElement && m_xml->name() == u"c")
            return appendValue(row, cell);
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml->name() == u"v")
            cell.stored = m_xml->readElementText(QXmlStreamReader::SkipChildElements);
        else if (m_xml->name() == u"is")
            cell.text = readXlsxString(*m_xml);
        else
            m_xml->skipCurrentElement();
    }
    return core::fail(damaged(place(column)));
}

core::Done XlsxReader::appendValue(Row& row, const Cell& cell) {
    QString text = cell.stored;
    QByteArray bytes;
    if (cell.type == u"s") {
        bool found = false;
        bool isNumber = false;
        bytes = m_workbook.sharedString(cell.stored.toLongLong(&isNumber), found).toByteArray();
        if (!cell.stored.isEmpty() && (!found || !isNumber))
            return core::fail(damaged(place(cell.column)));
        text.clear();
    } else if (cell.type == u"inlineStr") {
        text = cell.text;
    } else if (cell.type == u"str") {
        text = unescaped(cell.stored);
    } else if (cell.type == u"b") {
        text = cell.stored.trimmed() == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    } else if (cell.type == u"e") {
        text.clear();
    } else if (cell.type != u"d" && !cell.stored.isEmpty()) {
        text = m_workbook.kindOfStyle(cell.style) == NumberKind::Number
                   ? plainNumber(cell.stored)
                   : dateText(cell.stored, m_workbook.countsFrom1904());
    }
    if (bytes.isEmpty())
        bytes = text.toUtf8();
    if (bytes.size() > m_limits.cellBytes || row.byteCount() + bytes.size() > m_limits.rowBytes)
        return core::fail(
            QStringLiteral("table/cell-limit"),
            XlsxText::tr("The cell %1 is larger than a cell may be (%2).")
                .arg(place(cell.column), QLocale().formattedDataSize(m_limits.cellBytes)),
            place(cell.column));
    if (bytes.isEmpty() && cell.type != u"e")
        return {};  // empty cells are filled in when a later one needs them
    while (row.size() < cell.column)
        row.endCell();
    row.append(bytes);
    row.endCell();
    if (cell.type == u"e")
        row.addFault(cell.column + 1,
                     XlsxText::tr("The cell %1 holds the error %2 instead of a value.")
                         .arg(place(cell.column), cell.stored));
    return {};
}

}  // namespace tabular
