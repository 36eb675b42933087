#include "insight/domain/exportrun.h"

#include "insightfile.h"
#include "tabular/tablefile.h"
#include "testsuite.h"

#include <QTest>

using tabular::FileFormat;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

core::Result<insight::ExportedTable> exported(InsightFile& file, const QString& table,
                                              const QString& path, FileFormat format,
                                              const insight::ExportWatch& watch = {}) {
    return file.file().read([&](storage::Connection& connection) {
        return insight::exportTable(connection, file.actor(), table, path, format, watch);
    });
}

}  // namespace

class ExportRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTableIsWrittenInEveryFormat_data();
    void everyTableIsWrittenInEveryFormat();
    void theSameImportGivesTheSameBytes();
    void whatIsExportedCanBeImported();
    void walkInCustomersComeBackAsSuch();
    void ordersOfWalkInCustomersStayTheirs();
    void formulasAreGuarded();
    void aTableThatIsNoneIsRefused();
    void theRightIsNeeded();
};

void ExportRunTest::everyTableIsWrittenInEveryFormat_data() {
    QTest::addColumn<int>("format");
    QTest::newRow("csv") << int(FileFormat::Csv);
    QTest::newRow("xlsx") << int(FileFormat::Xlsx);
    QTest::newRow("json") << int(FileFormat::Json);
}

void ExportRunTest::everyTableIsWrittenInEveryFormat() {
    QFETCH(int, format);
    InsightFile file;
    QVERIFY_RESULT(
        file.run(InsightFile::request(InsightFile::sample("repairs-big5.csv"), "repairs")));

    const auto written = file.file().read([&](storage::Connection& connection) {
        return insight::exportAll(connection, file.actor(), file.path("out"), FileFormat(format));
    });

    QVERIFY_RESULT(written);
    QCOMPARE(written->size(), insight::exportTables().size());
    for (const insight::ExportedTable& table : *written) {
        QVERIFY2(QFile::exists(table.path), qPrintable(table.path));
        if (table.name == u"orders" || table.name == u"lines")
            QCOMPARE(table.rows, 3);
    }
}

void ExportRunTest::theSameImportGivesTheSameBytes() {
    QList<QByteArray> bytes;
    for (int round = 0; round < 2; ++round) {
        InsightFile file;
        QVERIFY_RESULT(file.run(
            InsightFile::request(InsightFile::sample("open-repair-sample.csv"), "open-repair")));
        QByteArray all;
        for (const QString& table : insight::exportTables()) {
            QVERIFY_RESULT(exported(file, table, file.path("t.xlsx"), FileFormat::Xlsx));
            QVERIFY_RESULT(exported(file, table, file.path("t.csv"), FileFormat::Csv));
            all += bytesOf(file.path("t.xlsx")) + bytesOf(file.path("t.csv"));
        }
        bytes.append(all);
    }

    QVERIFY(!bytes[0].isEmpty());
    QCOMPARE(bytes[0], bytes[1]);
}

void ExportRunTest::whatIsExportedCanBeImported() {
    InsightFile one;
    QVERIFY_RESULT(
        one.run(InsightFile::request(InsightFile::sample("repairs-big5.csv"), "repairs")));
    InsightFile other;
    for (const auto& [table, target] :
         {std::pair("customers", "customers"), {"units", "units"}, {"orders", "repairs"}}) {
        QVERIFY_RESULT(exported(one, table, one.path("t.csv"), FileFormat::Csv));

        const auto result = other.run(InsightFile::request(one.path("t.csv"), target));

        QVERIFY_RESULT(result);
        QVERIFY2(result->rejected == 0,
                 result->problems.isEmpty() ? "" : qPrintable(result->problems.first().reason));
    }
    QCOMPARE(other.texts(
                 "SELECT number || status || total_minor || fault FROM repair_order ORDER BY seq"),
             one.texts(
                 "SELECT number || status || total_minor || fault FROM repair_order ORDER BY seq"));
}

void ExportRunTest::walkInCustomersComeBackAsSuch() {
    InsightFile one;
    QVERIFY_RESULT(one.run(
        InsightFile::request(InsightFile::sample("open-repair-sample.csv"), "open-repair")));
    InsightFile other;
    const QByteArray walkIns =
        "SELECT customer.name || '@' || centre.name FROM customer "
        "JOIN centre ON centre.id = customer.centre_id WHERE walk_in = 1 ORDER BY 1";
    QVERIFY_RESULT(exported(one, "customers", one.path("t.csv"), FileFormat::Csv));

    const auto result = other.run(InsightFile::request(one.path("t.csv"), "customers"));

    QVERIFY_RESULT(result);
    QCOMPARE(result->rejected, 0);
    QVERIFY(!one.texts(walkIns).isEmpty());
    QCOMPARE(other.texts(walkIns), one.texts(walkIns));
    const auto again = other.run(InsightFile::request(one.path("t.csv"), "customers"));
    QVERIFY_RESULT(again);
    QCOMPARE(again->imported, 0);
}

void ExportRunTest::ordersOfWalkInCustomersStayTheirs() {
    InsightFile one;
    QVERIFY_RESULT(one.run(
        InsightFile::request(InsightFile::sample("open-repair-sample.csv"), "open-repair")));
    QVERIFY_RESULT(exported(one, "orders", one.path("o.csv"), FileFormat::Csv));
    InsightFile other;

    const auto result = other.run(InsightFile::request(one.path("o.csv"), "repairs"));

    QVERIFY_RESULT(result);
    QVERIFY(result->imported > 0);
    QCOMPARE(result->rejected, 0);
    QCOMPARE(other.number("SELECT count(*) FROM customer WHERE walk_in = 0"), 0);
    QCOMPARE(other.number("SELECT count(*) FROM customer WHERE walk_in = 1"), 1);
    QCOMPARE(other.number("SELECT count(*) FROM repair_order WHERE contact_name <> ''"), 0);
}

void ExportRunTest::formulasAreGuarded() {
    InsightFile file;
    QVERIFY_RESULT(
        file.run(InsightFile::request(file.table("c.csv", "name,note\nAnna,=1+1\n"), "customers")));

    QVERIFY_RESULT(exported(file, "customers", file.path("t.csv"), FileFormat::Csv));

    QVERIFY(bytesOf(file.path("t.csv")).contains(",'=1+1,"));
}

void ExportRunTest::aTableThatIsNoneIsRefused() {
    InsightFile file;

    QCOMPARE(codeOf(exported(file, "nonsense", file.path("t.csv"), FileFormat::Csv)),
             QString("export/table"));
    QVERIFY(!QFile::exists(file.path("t.csv")));
}

void ExportRunTest::theRightIsNeeded() {
    InsightFile file;
    file.actor().rights.remove("insight.export");

    QCOMPARE(codeOf(exported(file, "customers", file.path("t.csv"), FileFormat::Csv)),
             QString("right/missing"));
}

REGISTER_TEST(ExportRunTest)
#include "exportruntest.moc"
