#include "tabular/xlsxreader.h"

#include "tabular/tablefile.h"
#include "tabular/tablewriter.h"
#include "testsuite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using tabular::XlsxReader;

namespace {

const QString kWorkbook = QStringLiteral(AFTERCARE_TEST_DATA "/tabular/openpyxl.xlsx");

QList<QStringList> allRows(tabular::TableReader& reader) {
    QList<QStringList> rows;
    tabular::Row row;
    while (reader.next(row).value_or(false)) {
        QStringList cells;
        for (int column = 0; column < row.size(); ++column)
            cells.append(row.text(column));
        rows.append(cells);
    }
    return rows;
}

/// A workbook with one sheet whose XML is given.
QString workbookOf(const QTemporaryDir& directory, const QByteArray& sheet,
                   const QByteArray& strings = {}) {
    const QString path = directory.filePath("made.xlsx");
    int code = 0;
    zip_t* archive =
        zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    const QByteArray relation =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QList<std::pair<QByteArray, QByteArray>> parts{
        {"_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + relation +
                            "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
         "<workbook xmlns:r=\"" + relation +
             "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"r1\" Type=\"" + relation +
             "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" +
             relation + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
        {"xl/sharedStrings.xml", strings.isEmpty() ? QByteArray("<sst/>") : strings},
        {"xl/worksheets/sheet1.xml", sheet}};
    for (const auto& [name, bytes] : parts) {
        zip_source_t* source =
            zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_OVERWRITE);
    }
    zip_close(archive);
    return path;
}

QByteArray sheetOf(const QByteArray& rows) {
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

core::Error readingError(const QString& path) {
    auto reader = XlsxReader::open(path, {{}, false});
    if (!reader)
        return reader.error();
    tabular::Row row;
    for (;;) {
        const auto found = (*reader)->next(row);
        if (!found)
            return found.error();
        if (!*found)
            return {};
    }
}

}  // namespace

class XlsxReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWorkbookOfAnotherProgramIsRead();
    void aSheetIsReadByName();
    void aSheetThatIsNotThereIsNamed();
    void anEmptySheetIsSaidToBeEmpty();
    void datesMayCountFrom1904();
    void anErrorValueIsAFaultOfItsRow();
    void inlineStringsRunsAndReadingAidsAreRead();
    void cellsAndRowsWithoutReferencesAreCounted();
    void whatTheWriterWroteIsRead();
    void brokenWorkbooksGetOneError_data();
    void brokenWorkbooksGetOneError();
    void aCutWorkbookIsSaidToBeDamaged();
    void aBombIsRefused();
};

void XlsxReaderTest::aWorkbookOfAnotherProgramIsRead() {
    auto reader = XlsxReader::open(kWorkbook);

    QVERIFY(reader);
    QCOMPARE((*reader)->sheetNames().size(), 4);
    QCOMPARE((*reader)->header().first(), QStringLiteral("姓名"));
    const auto rows = allRows(**reader);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0], QStringList({QStringLiteral("张伟"), "13800138000", "2024-02-29", "08:30:00",
                                   "0.3", "3", "TRUE", "=not a formula"}));
    QCOMPARE(rows[1], QStringList({QStringLiteral("李娜"), "+86 10 1234", "2025-12-31 23:59:58", "",
                                   "1234567.5", "", "FALSE", "line one\nline two"}));
    QCOMPARE(rows[2],
             QStringList({QStringLiteral("陈静"), "", "2023-03-15", "", "-12", "", "", ""}));
}

void XlsxReaderTest::aSheetIsReadByName() {
    auto reader = XlsxReader::open(kWorkbook, {"Second", {}});

    QVERIFY(reader);
    QVERIFY((*reader)->header().isEmpty());
    QCOMPARE(allRows(**reader), QList<QStringList>({{"1", "2", "3"}, {"4", "5", "6"}}));
}

void XlsxReaderTest::aSheetThatIsNotThereIsNamed() {
    const auto reader = XlsxReader::open(kWorkbook, {"Third", {}});

    QCOMPARE(reader.error().code, QString("table/no-sheet"));
    QVERIFY(reader.error().message.contains("Third"));
    QVERIFY(reader.error().message.contains("Second"));
}

void XlsxReaderTest::anEmptySheetIsSaidToBeEmpty() {
    const auto reader = XlsxReader::open(kWorkbook, {"Empty", {}});

    QCOMPARE(reader.error().code, QString("table/empty"));
}

void XlsxReaderTest::datesMayCountFrom1904() {
    auto reader = XlsxReader::open(QStringLiteral(AFTERCARE_TEST_DATA "/tabular/since1904.xlsx"));

    QVERIFY(reader);
    QCOMPARE(allRows(**reader), QList<QStringList>({{"2020-05-17"}}));
}

void XlsxReaderTest::anErrorValueIsAFaultOfItsRow() {
    auto reader = XlsxReader::open(kWorkbook, {"Fault", {}});
    QVERIFY(reader);

    tabular::Row row;
    QVERIFY((*reader)->next(row).value());

    QCOMPARE(row.faults().size(), 1);
    QCOMPARE(row.faults().first().column, 2);
    QVERIFY(row.faults().first().reason.contains("Fault!B2"));
}

void XlsxReaderTest::inlineStringsRunsAndReadingAidsAreRead() {
    const QTemporaryDir directory;
    const QString path =
        workbookOf(directory,
                   sheetOf("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>in</t></is></c><c "
                           "r=\"C2\" t=\"s\"><v>1</v></c></row>"),
                   "<sst><si><t>zero</t></si><si><r><t>one "
                   "</t></r><rPh><t>no</t></rPh><r><t>two</t></r></si></sst>");

    auto reader = XlsxReader::open(path, {{}, false});

    QVERIFY(reader);
    QCOMPARE(allRows(**reader), QList<QStringList>({{"in", "", "one two"}}));
}

void XlsxReaderTest::cellsAndRowsWithoutReferencesAreCounted() {
    const QTemporaryDir directory;
    const QString path = workbookOf(
        directory, sheetOf("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"));

    auto reader = XlsxReader::open(path, {{}, false});

    QVERIFY(reader);
    QCOMPARE(allRows(**reader), QList<QStringList>({{"1", "2"}, {"3"}}));
}

void XlsxReaderTest::whatTheWriterWroteIsRead() {
    const QTemporaryDir directory;
    const QString path = directory.filePath("written.xlsx");
    auto writer = tabular::TableWriter::create(
        path, tabular::FileFormat::Xlsx, {"name", "on", "price", "count", "at", "ok"}, "Orders");
    QVERIFY(writer);
    QVERIFY((*writer)->add({QString("=1+1"), QDate(2026, 7, 1), tabular::Decimal{1250, 2},
                            qint64(7), tabular::LocalMoment{QDate(2026, 7, 1), 30'600}, true}));
    QVERIFY((*writer)->finish());

    auto table = tabular::openTable(path);

    QVERIFY(table);
    QCOMPARE(table->sheet, QString("Orders"));
    QCOMPARE(table->reader->header(), QStringList({"name", "on", "price", "count", "at", "ok"}));
    QCOMPARE(
        allRows(*table->reader),
        QList<QStringList>({{"=1+1", "2026-07-01", "12.5", "7", "2026-07-01 08:30:00", "TRUE"}}));
}

void XlsxReaderTest::brokenWorkbooksGetOneError_data() {
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    QTest::newRow("cut XML")
        << QByteArray("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>")
        << "table/damaged"
        << "Sheet1!B1";
    QTest::newRow("no such string")
        << sheetOf("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>9</v></c></row>") << "table/damaged"
        << "Sheet1!B3";
    QTest::newRow("backwards")
        << sheetOf("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")
        << "table/row-limit"
        << "Sheet1!A1";
    QTest::newRow("far right") << sheetOf("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")
                               << "table/row-limit"
                               << "Sheet1!XFD1";
    QTest::newRow("large cell") << sheetOf("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" +
                                           QByteArray(1'000'000, 'x') + "</v></c></row>")
                                << "table/cell-limit"
                                << "Sheet1!A1";
    QTest::newRow("document type")
        << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]>") + sheetOf("<row r=\"1\"/>")
        << "table/damaged"
        << "Sheet1!A0";
}

void XlsxReaderTest::brokenWorkbooksGetOneError() {
    QFETCH(QByteArray, sheet);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const QTemporaryDir directory;

    const core::Error error = readingError(workbookOf(directory, sheet));

    QCOMPARE(error.code, code);
    QVERIFY2(error.detail.startsWith(place), qPrintable(error.detail));
}

void XlsxReaderTest::aCutWorkbookIsSaidToBeDamaged() {
    QFile file(kWorkbook);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();

    const auto reader = XlsxReader::open(whole.left(whole.size() / 2));

    QCOMPARE(reader.error().code, QString("table/damaged"));
}

void XlsxReaderTest::aBombIsRefused() {
    const QTemporaryDir directory;
    const QByteArray row = "<row><c><v>1</v></c>" + QByteArray(200, ' ') + "</row>";

    const core::Error error = readingError(workbookOf(directory, sheetOf(row.repeated(300'000))));

    QCOMPARE(error.code, QString("table/too-large"));
}

REGISTER_TEST(XlsxReaderTest)
#include "xlsxreadertest.moc"
