#include "tabular/xlsxtablewriter.h"

#include "tabular/outputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

namespace tabular {
namespace {

struct WriterText {
    Q_DECLARE_TR_FUNCTIONS(tabular::XlsxTableWriter)
};

constexpr quint32 kSheetRows = 1'048'576;
constexpr qsizetype kCellCharacters = 32'767;
constexpr int kWidest = 60;
/// The same time in every file, so that the same rows give the same bytes: 2000-01-01 in UTC.
constexpr time_t kCreated = 946'684'800;

int displayWidth(const QString& text) {
    int width = 0;
    for (const QChar sign : text) {
        if (sign == u'\n' || width > kWidest)
            break;
        width += sign.unicode() >= 0x1100 ? 2 : 1;
    }
    return width;
}

/// A sheet's name has at most 31 characters and none of []:*?/\.
QByteArray sheetName(const QString& title) {
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    const QString name = QString(title).replace(forbidden, QStringLiteral(" ")).left(31).trimmed();
    return name.isEmpty() ? QByteArray("Sheet1") : name.toUtf8();
}

}  // namespace

XlsxTableWriter::XlsxTableWriter(std::unique_ptr<QSaveFile> file, qsizetype columns)
    : m_file(std::move(file)), m_widths(columns, 8) {}

XlsxTableWriter::~XlsxTableWriter() {
    if (m_book)
        workbook_close(m_book);  // into the temporary directory: the only way to free it
}

core::Result<std::unique_ptr<TableWriter>> XlsxTableWriter::create(std::unique_ptr<QSaveFile> file,
                                                                   const QStringList& columns,
                                                                   const QString& title) {
    std::unique_ptr<XlsxTableWriter> writer(new XlsxTableWriter(std::move(file), columns.size()));
    CORE_TRY(writer->openBook(columns, title));
    return std::unique_ptr<TableWriter>(std::move(writer));
}

core::Done XlsxTableWriter::openBook(const QStringList& columns, const QString& title) {
    const QByteArray directory = QFile::encodeName(m_directory.path());
    QByteArray temporary = directory;
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    m_book = m_directory.isValid()
                 ? workbook_new_opt((directory + "/book.xlsx").constData(), &options)
                 : nullptr;
    m_sheet = m_book ? workbook_add_worksheet(m_book, sheetName(title).constData()) : nullptr;
    if (!m_sheet)
        return core::fail(unwritable(*m_file));
    lxw_doc_properties properties = {};
    QByteArray name = title.toUtf8();
    properties.title = name.data();
    properties.created = kCreated;
    workbook_set_properties(m_book, &properties);
    lxw_format* headerStyle = workbook_add_format(m_book);
    format_set_bold(headerStyle);
    m_dateStyle = workbook_add_format(m_book);
    format_set_num_format(m_dateStyle, "yyyy\\-mm\\-dd");
    m_momentStyle = workbook_add_format(m_book);
    format_set_num_format(m_momentStyle, "yyyy\\-mm\\-dd hh:mm:ss");
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (qsizetype column = 0; column < columns.size(); ++column)
        CORE_TRY(writeCell(int(column), columns[column], headerStyle));
    ++m_row;
    return {};
}

core::Done XlsxTableWriter::add(const QList<Cell>& cells) {
    if (m_row >= kSheetRows)
        return core::fail(
            QStringLiteral("table/row-limit"),
            WriterText::tr("A sheet holds at most %1 rows. Export as CSV, or choose fewer rows.")
                .arg(kSheetRows));
    for (qsizetype column = 0; column < cells.size() && column < m_widths.size(); ++column)
        CORE_TRY(writeCell(int(column), cells[column], nullptr));
    ++m_row;
    return {};
}

lxw_format* XlsxTableWriter::decimalStyle(int digits) {
    while (m_decimalStyles.size() <= digits) {
        lxw_format* style = workbook_add_format(m_book);
        const qsizetype places = m_decimalStyles.size();
        format_set_num_format(style,
                              places == 0 ? "0" : ("0." + QByteArray(places, '0')).constData());
        m_decimalStyles.append(style);
    }
    return m_decimalStyles[digits];
}

core::Done XlsxTableWriter::writeCell(int column, const Cell& cell, lxw_format* style) {
    const auto at = lxw_col_t(column);
    const QString shown = cellText(cell);
    m_widths[column] = qMax(m_widths[column], displayWidth(shown));
    if (const QString* text = std::get_if<QString>(&cell)) {
        if (text->size() > kCellCharacters)
            return core::fail(QStringLiteral("table/cell-limit"),
                              WriterText::tr("A cell in row %1 has more than the %2 characters "
                                             "that XLSX allows. Export as CSV.")
                                  .arg(m_row + 1)
                                  .arg(kCellCharacters));
        if (!text->isEmpty())
            worksheet_write_string(m_sheet, m_row, at, text->toUtf8().constData(), style);
    } else if (const qint64* number = std::get_if<qint64>(&cell)) {
        worksheet_write_number(m_sheet, m_row, at, double(*number), style);
    } else if (const bool* flag = std::get_if<bool>(&cell)) {
        worksheet_write_boolean(m_sheet, m_row, at, *flag ? 1 : 0, style);
    } else if (const Decimal* decimal = std::get_if<Decimal>(&cell)) {
        worksheet_write_number(m_sheet, m_row, at, shown.toDouble(),
                               decimalStyle(qBound(0, decimal->digits, 9)));
    } else if (const QDate* date = std::get_if<QDate>(&cell)) {
        worksheet_write_number(m_sheet, m_row, at, double(QDate(1899, 12, 30).daysTo(*date)),
                               m_dateStyle);
    } else if (const LocalMoment* moment = std::get_if<LocalMoment>(&cell)) {
        const double day = double(QDate(1899, 12, 30).daysTo(moment->date));
        worksheet_write_number(m_sheet, m_row, at, day + moment->secondOfDay / 86400.0,
                               m_momentStyle);
    }
    return {};
}

core::Done XlsxTableWriter::finish() {
    for (qsizetype column = 0; column < m_widths.size(); ++column)
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column),
                             qMin(kWidest, m_widths[column] + 2), nullptr);
    const lxw_error closed = workbook_close(m_book);
    m_book = nullptr;
    QFile book(m_directory.filePath(QStringLiteral("book.xlsx")));
    if (closed != LXW_NO_ERROR || !book.open(QIODevice::ReadOnly))
        return core::fail(unwritable(book));
    for (QByteArray piece = book.read(1 << 20); !piece.isEmpty(); piece = book.read(1 << 20)) {
        if (m_file->write(piece) != piece.size())
            return core::fail(unwritable(*m_file));
    }
    return commitOutput(*m_file);
}

}  // namespace tabular
