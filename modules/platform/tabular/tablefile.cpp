#include "tabular/tablefile.h"

#include "tabular/csvreader.h"
#include "tabular/xlsxreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tabular {
namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

QByteArray firstBytes(const QString& path) {
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(8) : QByteArray();
}

core::Done refuseKnown(const QByteArray& start) {
    const QString binary = QStringLiteral("table/binary");
    if (start.startsWith("\xD0\xCF\x11\xE0"))
        return core::fail(binary,
                          FileText::tr("This is an old .xls workbook or one with a password. "
                                       "Save it as XLSX without a password, or as CSV."));
    if (start.startsWith("%PDF"))
        return core::fail(binary,
                          FileText::tr("This is a PDF, not a table. Choose a CSV or XLSX file."));
    if (start.startsWith("\x89PNG") || start.startsWith("\xFF\xD8\xFF") || start.startsWith("GIF8"))
        return core::fail(
            binary, FileText::tr("This is a picture, not a table. Choose a CSV or XLSX file."));
    if (start.startsWith("\x1F\x8B") || start.startsWith("7z\xBC\xAF") ||
        start.startsWith("\x28\xB5\x2F\xFD"))
        return core::fail(
            binary,
            FileText::tr(
                "This is a compressed file. Unpack it and choose the CSV or XLSX file in it."));
    return {};
}

}  // namespace

core::Result<OpenedTable> openTable(const QString& path, const TableWish& wish,
                                    const Limits& limits) {
    const QByteArray start = firstBytes(path);
    CORE_TRY(refuseKnown(start));
    OpenedTable table;
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) {
        CORE_ASSIGN(auto reader, XlsxReader::open(path, {wish.sheet, wish.csv.hasHeader}, limits));
        table.sheets = reader->sheetNames();
        table.sheet = reader->sheet();
        table.reader = std::move(reader);
        return table;
    }
    CORE_ASSIGN(auto reader, CsvReader::open(path, wish.csv, limits));
    table.csv = reader->format();
    table.reader = std::move(reader);
    return table;
}

}  // namespace tabular
