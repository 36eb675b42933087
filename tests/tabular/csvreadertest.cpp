#include "tabular/csvreader.h"

#include "testsuite.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using tabular::CsvReader;
using tabular::Row;

namespace {

/// The records of some bytes, or the error that reading ends with.
struct CsvOutcome {
    QStringList header;
    QList<QStringList> rows;
    QList<qint64> lines;
    QList<Row::Fault> faults;
    core::Error error;
};

CsvOutcome readCsv(const QByteArray& bytes, const tabular::CsvWish& wish = {},
                   const tabular::Limits& limits = {}) {
    CsvOutcome outcome;
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto reader = CsvReader::open(std::move(buffer), wish, limits);
    if (!reader) {
        outcome.error = reader.error();
        return outcome;
    }
    outcome.header = (*reader)->header();
    Row row;
    for (;;) {
        const auto found = (*reader)->next(row);
        if (!found)
            outcome.error = found.error();
        if (!found || !*found)
            return outcome;
        QStringList cells;
        for (int column = 0; column < row.size(); ++column)
            cells.append(row.text(column));
        outcome.rows.append(cells);
        outcome.lines.append(row.line());
        outcome.faults.append(row.faults());
    }
}

tabular::CsvWish withHeader(bool hasHeader) {
    return {{}, ',', hasHeader};
}

}  // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsAreRead_data();
    void cellsAreRead();
    void linesAreCountedThroughQuotedLineEnds();
    void blankLinesAreSkipped();
    void aCellMayLieOnTheBorderOfTwoPieces();
    void textBehindAClosingQuoteIsAFaultOfThatRecord();
    void brokenFilesGetOneErrorWithItsPlace_data();
    void brokenFilesGetOneErrorWithItsPlace();
    void aFileOfTwoGigabytesIsRefusedUnread();
    void aMissingFileIsNamed();
    void aGuardIsTakenOff();
    void aLongFileIsReadToItsEnd();
};

void CsvReaderTest::cellsAreRead_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("plain") << QByteArray("1,2\n3,4\n") << Rows{{"1", "2"}, {"3", "4"}};
    QTest::newRow("no newline at the end")
        << QByteArray("1,2\n3,4") << Rows{{"1", "2"}, {"3", "4"}};
    QTest::newRow("carriage returns")
        << QByteArray("1,2\r\n3,4\r\n") << Rows{{"1", "2"}, {"3", "4"}};
    QTest::newRow("old line ends") << QByteArray("1,2\r3,4\r") << Rows{{"1", "2"}, {"3", "4"}};
    QTest::newRow("empty cells") << QByteArray("1,,\n,,3\n") << Rows{{"1", "", ""}, {"", "", "3"}};
    QTest::newRow("empty last cell") << QByteArray("1,2\n3,") << Rows{{"1", "2"}, {"3", ""}};
    QTest::newRow("quotes") << QByteArray("\"a,b\",\"c\"\"d\"\n\"\",\"e\nf\"\n")
                            << Rows{{"a,b", "c\"d"}, {"", "e\nf"}};
    QTest::newRow("quote inside") << QByteArray("5\" nail,x\n") << Rows{{"5\" nail", "x"}};
    QTest::newRow("quote at the very end") << QByteArray("a,\"b\"") << Rows{{"a", "b"}};
    QTest::newRow("formula is text") << QByteArray("=1+1,-2\n") << Rows{{"=1+1", "-2"}};
}

void CsvReaderTest::cellsAreRead() {
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, rows);

    const CsvOutcome outcome = readCsv(bytes, withHeader(false));

    QCOMPARE(outcome.error.message, QString());
    QCOMPARE(outcome.rows, rows);
}

void CsvReaderTest::linesAreCountedThroughQuotedLineEnds() {
    const CsvOutcome outcome =
        readCsv("name,note\n\"a\",\"one\ntwo\nthree\"\nb,x\n", withHeader(true));

    QCOMPARE(outcome.header, QStringList({"name", "note"}));
    QCOMPARE(outcome.lines, QList<qint64>({2, 5}));
}

void CsvReaderTest::blankLinesAreSkipped() {
    const CsvOutcome outcome = readCsv("\n\nname,note\n\na,b\n,\n\n", withHeader(true));

    QCOMPARE(outcome.rows, QList<QStringList>({{"a", "b"}}));
    QCOMPARE(outcome.lines, QList<qint64>({5}));
}

void CsvReaderTest::aCellMayLieOnTheBorderOfTwoPieces() {
    // Around 256 KiB everything that can be cut is cut once: characters, quotes, line ends.
    for (int shift = 0; shift < 24; ++shift) {
        const QByteArray filler(256 * 1024 - 12 - shift, 'x');
        const QByteArray tail = QStringLiteral(",\"维\"\"修\"\r\n单,好\r\n").toUtf8();

        const CsvOutcome outcome = readCsv("a" + filler + tail, withHeader(false));

        QCOMPARE(outcome.error.message, QString());
        QCOMPARE(outcome.rows.size(), 2);
        QCOMPARE(outcome.rows[0][1], QStringLiteral("维\"修"));
        QCOMPARE(outcome.rows[1], QStringList({QStringLiteral("单"), QStringLiteral("好")}));
    }
}

void CsvReaderTest::textBehindAClosingQuoteIsAFaultOfThatRecord() {
    const CsvOutcome outcome = readCsv("a,b\n1,\"2\"x\n3,4\n", withHeader(true));

    QCOMPARE(outcome.rows.size(), 2);
    QCOMPARE(outcome.faults.size(), 1);
    QCOMPARE(outcome.faults[0].column, 2);
}

void CsvReaderTest::brokenFilesGetOneErrorWithItsPlace_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray() << "table/empty"
                           << "";
    QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF\n") << "table/empty"
                                            << "";
    QTest::newRow("cut in a row") << QByteArray("a,b,c\n1,2,3\n4,5") << "table/truncated"
                                  << "line 3, column 2";
    QTest::newRow("cut in a character") << QByteArray("a,b\n1,\xE7\xBB") << "table/truncated"
                                        << "line 2, column 2";
    QTest::newRow("cut in quotes") << QByteArray("a,b\n1,\"2\n3,4\n") << "table/quote"
                                   << "line 2, column 2";
    QTest::newRow("zero byte") << QByteArray("a,b\n1,2\0x\n", 10) << "table/binary"
                               << "byte 7";
    QTest::newRow("zero byte far down") << QByteArray("a,b\n1,2\n")
                                               .append(QByteArray("1,22222\n").repeated(20'000))
                                               .append("1,\0", 3)
                                        << "table/binary"
                                        << "line 20003, column 2";
    QTest::newRow("wrong encoding")
        << QByteArray("name,town\n1,Gr\xF8nt V\xE6rksted\n") << "table/encoding"
        << "line 2, column 2";
    QTest::newRow("one broken character")
        << QStringLiteral("名,字\n张,伟\n客户,x").toUtf8().append("\xFF\n") << "table/encoding"
        << "line 3, column 2";
    QTest::newRow("cell of a megabyte")
        << QByteArray("a,b\n1,").append(QByteArray(1'000'000, 'x')).append("\n")
        << "table/cell-limit"
        << "line 2, column 2";
    QTest::newRow("quote that never closes")
        << QByteArray("a,b\n1,2\n\"").append(QByteArray("3,4\n").repeated(500'000))
        << "table/cell-limit"
        << "line 3, column 1";
    QTest::newRow("quote that swallows records")
        << QByteArray("a,b\n\"1,2\n3,\"4\"\n5,\"6\"\n") << "table/quote"
        << "line 2, column 1";
    QTest::newRow("too many columns")
        << QByteArray("a,b\n").append(QByteArray(5000, ',')).append("1\n") << "table/row-limit"
        << "line 2, column 4097";
}

void CsvReaderTest::brokenFilesGetOneErrorWithItsPlace() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, place);

    const CsvOutcome outcome = readCsv(bytes);

    QCOMPARE(outcome.error.code, code);
    QVERIFY(!outcome.error.message.isEmpty());
    QCOMPARE(outcome.error.detail, place);
}

void CsvReaderTest::aFileOfTwoGigabytesIsRefusedUnread() {
    const QTemporaryDir directory;
    QFile file(directory.filePath("large.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(2'000'000'000));  // sparse

    const auto reader = CsvReader::open(file.fileName());

    QVERIFY(!reader);
    QCOMPARE(reader.error().code, QString("table/too-large"));
}

void CsvReaderTest::aMissingFileIsNamed() {
    const auto reader = CsvReader::open(QStringLiteral("/nowhere/none.csv"));

    QVERIFY(!reader);
    QCOMPARE(reader.error().code, QString("file/unreadable"));
    QVERIFY(reader.error().message.contains("/nowhere/none.csv"));
}

void CsvReaderTest::aGuardIsTakenOff() {
    const CsvOutcome outcome = readCsv("'=1+1,'quoted',''-2\n", withHeader(false));

    QCOMPARE(outcome.rows, QList<QStringList>({{"=1+1", "'quoted'", "'-2"}}));
}

void CsvReaderTest::aLongFileIsReadToItsEnd() {
    QByteArray bytes("id,name,town,note\n");
    const QByteArray line =
        QStringLiteral(
            "rcdenmark_25627,\"Repair Café Denmark\",Grønt Værksted,\"Fixed, at once\"\n")
            .toUtf8();
    while (bytes.size() < 5'000'000)
        bytes += line;

    auto device = std::make_unique<QBuffer>(&bytes);
    device->open(QIODevice::ReadOnly);
    auto reader = CsvReader::open(std::move(device), tabular::CsvFormat(), tabular::Limits());
    QVERIFY(reader);
    Row row;
    qint64 count = 0;
    while ((*reader)->next(row).value_or(false))
        ++count;

    QCOMPARE(count, qint64(bytes.count('\n') - 1));
}

REGISTER_TEST(CsvReaderTest)
#include "csvreadertest.moc"
