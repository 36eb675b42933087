#include "tabular/tablewriter.h"

#include "tabular/cellguard.h"
#include "tabular/csvreader.h"
#include "testsuite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using tabular::Cell;
using tabular::FileFormat;
using tabular::TableWriter;

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<none>");
}

QByteArray written(const QString& path, FileFormat format, const QStringList& columns,
                   const QList<QList<Cell>>& rows) {
    auto writer = TableWriter::create(path, format, columns, "Table");
    if (!writer)
        return {};
    for (const QList<Cell>& row : rows) {
        if (!(*writer)->add(row))
            return {};
    }
    return (*writer)->finish() ? contents(path) : QByteArray();
}

const QList<QList<Cell>> kRows{
    {QString("=1+1"), QDate(2026, 7, 1), tabular::Decimal{-1250, 2}, qint64(-3), true},
    {QStringLiteral("维修, \"单\""), Cell(), tabular::Decimal{5, 2}, Cell(), false},
};
const QStringList kColumns{"name", "on", "price", "count", "ok"};

}  // namespace

class TableWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void csvIsGuardedQuotedAndMarked();
    void jsonKeepsTheOrderOfTheColumns();
    void theSameRowsGiveTheSameBytes_data();
    void theSameRowsGiveTheSameBytes();
    void guardedTextReadsBackAsItWas_data();
    void guardedTextReadsBackAsItWas();
    void anUnfinishedTableLeavesTheOldFile();
    void aPlaceThatCannotBeWrittenIsNamed();
    void decimalsAreExact();
};

void TableWriterTest::csvIsGuardedQuotedAndMarked() {
    const QTemporaryDir directory;

    const QByteArray bytes = written(directory.filePath("t.csv"), FileFormat::Csv, kColumns, kRows);

    QCOMPARE(bytes, QByteArray("\xEF\xBB\xBF"
                               "name,on,price,count,ok\r\n'=1+1,2026-07-01,-12.50,-3,true\r\n") +
                        QStringLiteral("\"维修, \"\"单\"\"\",,0.05,,false\r\n").toUtf8());
}

void TableWriterTest::jsonKeepsTheOrderOfTheColumns() {
    const QTemporaryDir directory;

    const QByteArray bytes =
        written(directory.filePath("t.json"), FileFormat::Json, kColumns, kRows);

    QVERIFY(bytes.startsWith(
        "[\n{\"name\":\"=1+1\",\"on\":\"2026-07-01\",\"price\":-12.50,\"count\":-3,\"ok\":true},"));
    const QJsonArray array = QJsonDocument::fromJson(bytes).array();
    QCOMPARE(array.size(), 2);
    QCOMPARE(array[1].toObject().value("name").toString(), QStringLiteral("维修, \"单\""));
    QVERIFY(array[1].toObject().value("on").isNull());
}

void TableWriterTest::theSameRowsGiveTheSameBytes_data() {
    QTest::addColumn<int>("format");
    QTest::newRow("csv") << int(FileFormat::Csv);
    QTest::newRow("xlsx") << int(FileFormat::Xlsx);
    QTest::newRow("json") << int(FileFormat::Json);
}

void TableWriterTest::theSameRowsGiveTheSameBytes() {
    QFETCH(int, format);
    const QTemporaryDir directory;

    const QByteArray first = written(directory.filePath("a"), FileFormat(format), kColumns, kRows);
    const QByteArray second = written(directory.filePath("b"), FileFormat(format), kColumns, kRows);

    QVERIFY(!first.isEmpty());
    QCOMPARE(first, second);
}

void TableWriterTest::guardedTextReadsBackAsItWas_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"=SUM(A1)", "+86 138", "-5", "@name", "'=x", "''+y", "'quoted'",
                             "plain", "\tx", "a\r\nb", " x "})
        QTest::addRow("%s", QByteArray(text).toPercentEncoding().constData()) << QString(text);
}

void TableWriterTest::guardedTextReadsBackAsItWas() {
    QFETCH(QString, text);
    const QTemporaryDir directory;
    const QString path = directory.filePath("t.csv");
    QVERIFY(!written(path, FileFormat::Csv, {"name", "x"}, {{text, QString("1")}}).isEmpty());

    auto reader = tabular::CsvReader::open(path);

    QVERIFY(reader);
    tabular::Row row;
    QVERIFY((*reader)->next(row).value());
    QCOMPARE(row.text(0), text);
    const QByteArray cell = tabular::guarded(text).toUtf8();
    QVERIFY(!QByteArray("=+-@\t\r").contains(cell.at(0)));
}

void TableWriterTest::anUnfinishedTableLeavesTheOldFile() {
    const QTemporaryDir directory;
    const QString path = directory.filePath("t.csv");
    written(path, FileFormat::Csv, {"old"}, {});
    const QByteArray before = contents(path);

    {
        auto writer = TableWriter::create(path, FileFormat::Csv, {"new"}, "Table");
        QVERIFY((*writer)->add({QString("x")}));
    }

    QCOMPARE(contents(path), before);
}

void TableWriterTest::aPlaceThatCannotBeWrittenIsNamed() {
    const auto writer = TableWriter::create("/nowhere/t.csv", FileFormat::Csv, {"a"}, "Table");

    QVERIFY(!writer);
    QCOMPARE(writer.error().code, QString("file/unwritable"));
    QVERIFY(writer.error().message.contains("/nowhere/t.csv"));
}

void TableWriterTest::decimalsAreExact() {
    QCOMPARE((tabular::Decimal{0, 2}).toString(), QString("0.00"));
    QCOMPARE((tabular::Decimal{-5, 3}).toString(), QString("-0.005"));
    QCOMPARE((tabular::Decimal{std::numeric_limits<qint64>::min(), 0}).toString(),
             QString("-9223372036854775808"));
}

REGISTER_TEST(TableWriterTest)
#include "tablewritertest.moc"
