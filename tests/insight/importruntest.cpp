#include "insight/domain/importrun.h"

#include "insight/data/importrecords.h"
#include "insight/domain/importpreview.h"
#include "insightfile.h"
#include "repairs/data/ordertables.h"
#include "storage/doctor.h"
#include "testsuite.h"

#include <QTest>

using insight::ImportResult;

class ImportRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void customersAreImportedAndBadRowsListed();
    void aDryRunSaysTheSameAndWritesNothing();
    void theSameFileAgainIsRefused();
    void aFormulaIsText();
    void unitsOfAWorkbookAreImportedWithTheirOwners();
    void ordersOfAnotherProgramAreImported();
    void anImportIsUndone();
    void theLedgerSaysThatAnImportWasUndone();
    void cancellingChangesNothing();
    void aBrokenFileChangesNothing_data();
    void aBrokenFileChangesNothing();
    void aFileWithoutTheColumnsIsRefused();
    void theRightIsNeeded();
    void theMappingIsRemembered();
    void rowsOfAnotherWidthAreRefused();
    void thePreviewShowsHowAFileIsUnderstood();
    void progressRisesToTheEnd();
};

void ImportRunTest::customersAreImportedAndBadRowsListed() {
    InsightFile file;

    const auto result =
        file.run(InsightFile::request(InsightFile::sample("customers-gb18030.csv"), "customers"));

    QVERIFY_RESULT(result);
    QCOMPARE(result->read, 6);
    QCOMPARE(result->imported, 2);
    QCOMPARE(result->rejected, 4);
    QCOMPARE(placesOf(*result), QStringList({"4:2", "5:4", "6:1", "7:3"}));
    QCOMPARE(result->problems[0].heading, QStringLiteral("客户名称"));
    QCOMPARE(file.texts("SELECT name FROM customer ORDER BY seq"),
             QStringList({QStringLiteral("张伟"), QStringLiteral("海丰食品有限公司")}));
    QCOMPARE(file.texts("SELECT kind FROM customer ORDER BY seq"),
             QStringList({"person", "company"}));
    QCOMPARE(file.texts("SELECT name FROM contact"), QStringList({QStringLiteral("李娜")}));
    QCOMPARE(file.number(
                 "SELECT count(*) FROM import_batch WHERE read_count = 6 AND imported_count = 2"),
             1);
}

void ImportRunTest::aDryRunSaysTheSameAndWritesNothing() {
    InsightFile file;
    const auto request =
        InsightFile::request(InsightFile::sample("customers-gb18030.csv"), "customers");

    const auto dry = file.dryRun(request);

    QVERIFY_RESULT(dry);
    QCOMPARE(file.number("SELECT count(*) FROM customer"), 0);
    QVERIFY(dry->batch.isNil());
    const auto real = file.run(request);
    QVERIFY_RESULT(real);
    QCOMPARE(dry->imported, real->imported);
    QCOMPARE(dry->problems, real->problems);
}

void ImportRunTest::theSameFileAgainIsRefused() {
    InsightFile file;
    const QString path =
        file.table("c.csv", "name,phone,address\nAnna,13812345678,x\nBo,,Main Street 1\n");
    QCOMPARE(file.run(InsightFile::request(path, "customers"))->imported, 2);

    const auto again = file.run(InsightFile::request(path, "customers"));

    QVERIFY_RESULT(again);
    QCOMPARE(again->imported, 0);
    QCOMPARE(placesOf(*again), QStringList({"2:1", "3:1"}));
    QVERIFY(again->batch.isNil());
    QCOMPARE(file.number("SELECT count(*) FROM import_batch"), 1);
}

void ImportRunTest::aFormulaIsText() {
    InsightFile file;
    const QString path = file.table("c.csv", "name,note\n=1+1,@SUM(A1)\n'+x,-2\n");

    QCOMPARE(file.run(InsightFile::request(path, "customers"))->imported, 2);

    QCOMPARE(file.texts("SELECT name FROM customer ORDER BY seq"), QStringList({"=1+1", "+x"}));
    QCOMPARE(file.texts("SELECT note FROM customer ORDER BY seq"), QStringList({"@SUM(A1)", "-2"}));
}

void ImportRunTest::unitsOfAWorkbookAreImportedWithTheirOwners() {
    InsightFile file;

    const auto result = file.run(InsightFile::request(InsightFile::sample("units.xlsx"), "units"));

    QVERIFY_RESULT(result);
    QCOMPARE(result->imported, 2);
    QCOMPARE(placesOf(*result), QStringList({"4:1", "5:5", "5:4"}));
    QCOMPARE(file.texts("SELECT serial FROM unit ORDER BY seq"),
             QStringList({"SN-1001", "SN-1002"}));
    QCOMPARE(file.texts("SELECT sold_on FROM unit ORDER BY seq"),
             QStringList({"2024-05-01", "2024-06-01"}));
    QCOMPARE(file.number("SELECT invoice_price_minor FROM unit WHERE serial = 'SN-1001'"), 329950);
    QCOMPARE(file.number("SELECT count(*) FROM model"), 1);
    QCOMPARE(
        file.number("SELECT count(*) FROM unit_owner JOIN customer ON customer.id = customer_id "
                    "WHERE customer.phone = '13812345678'"),
        1);
}

void ImportRunTest::ordersOfAnotherProgramAreImported() {
    InsightFile file;

    const auto result =
        file.run(InsightFile::request(InsightFile::sample("repairs-big5.csv"), "repairs"));

    QVERIFY_RESULT(result);
    QCOMPARE(result->read, 6);
    QCOMPARE(result->imported, 3);
    QCOMPARE(placesOf(*result), QStringList({"4:14", "5:2", "6:12"}));
    QCOMPARE(file.texts("SELECT number FROM repair_order ORDER BY seq"),
             QStringList({"T-001", "T-002", "T-006"}));
    QCOMPARE(file.texts("SELECT status FROM repair_order ORDER BY seq"),
             QStringList({"80", "30", "90"}));
    QCOMPARE(file.texts("SELECT outcome FROM repair_order WHERE outcome IS NOT NULL"),
             QStringList("repaired"));
    QCOMPARE(file.texts("SELECT total_minor FROM repair_order ORDER BY seq"),
             QStringList({"170000", "0", "30000"}));
    QCOMPARE(file.texts("SELECT measure FROM order_finding"),
             QStringList(QStringLiteral("更換電容")));
    QCOMPARE(file.number("SELECT count(*) FROM customer WHERE walk_in = 1"), 1);
    QCOMPARE(file.number("SELECT count(*) FROM unit WHERE serial = 'S1'"), 1);
}

void ImportRunTest::anImportIsUndone() {
    InsightFile file;
    const auto result =
        file.run(InsightFile::request(InsightFile::sample("repairs-big5.csv"), "repairs"));
    QVERIFY_RESULT(result);

    const auto undone = file.file().write([&](storage::WriteTx& tx) {
        return insight::undoImport(tx, file.file().database().schema(), result->batch);
    });

    QVERIFY_RESULT(undone);
    QCOMPARE(file.number("SELECT count(*) FROM repair_order WHERE deleted = 0"), 0);
    QCOMPARE(file.number("SELECT count(*) FROM customer WHERE deleted = 0"), 0);
    QCOMPARE(file.number("SELECT count(*) FROM unit WHERE deleted = 0"), 0);
    QCOMPARE(file.number(
                 "SELECT count(*) FROM import_batch WHERE undone_at IS NOT NULL AND deleted = 0"),
             1);
    const auto again =
        file.run(InsightFile::request(InsightFile::sample("repairs-big5.csv"), "repairs"));
    QVERIFY_RESULT(again);
    QCOMPARE(again->imported, 3);
}

void ImportRunTest::theLedgerSaysThatAnImportWasUndone() {
    InsightFile file;
    const auto result =
        file.run(InsightFile::request(InsightFile::sample("repairs-big5.csv"), "repairs"));
    QVERIFY_RESULT(result);

    QVERIFY_RESULT(file.file().write([&](storage::WriteTx& tx) {
        return insight::undoImport(tx, file.file().database().schema(), result->batch);
    }));

    // 80 and 30 are cancelled; 90 was cancelled already.
    QCOMPARE(file.texts("SELECT from_status FROM order_event WHERE to_status = 90 AND text <> '' "
                        "ORDER BY from_status"),
             QStringList({"30", "80"}));
    QCOMPARE(file.number("SELECT count(*) FROM repair_order WHERE status <> 0"), 0);
    QCOMPARE(file.number("SELECT coalesce(sum(total_minor), 0) FROM repair_order"), 0);
    QCOMPARE(file.number("SELECT coalesce(sum(orders), 0) FROM order_count"), 0);
    const auto findings = storage::Doctor(file.file().database()).run();
    QVERIFY(findings && findings->isEmpty());
    const QByteArray order =
        file.texts("SELECT lower(hex(id)) FROM repair_order ORDER BY seq")[0].toLatin1();
    const auto restored = file.file().write([&](storage::WriteTx& tx) {
        return tx.restore(repairs::orderTable(),
                          *core::RowId::fromBytes(QByteArray::fromHex(order)));
    });
    QVERIFY_RESULT(restored);
    QCOMPARE(file.number("SELECT status FROM repair_order WHERE deleted = 0"), 90);
}

void ImportRunTest::cancellingChangesNothing() {
    InsightFile file;
    QByteArray bytes("name,phone\n");
    for (int i = 0; i < 2000; ++i)
        bytes += "Customer " + QByteArray::number(i) + ",\n";

    const auto result =
        file.run(InsightFile::request(file.table("c.csv", bytes), "customers"),
                 [](const insight::ImportProgress& progress) { return progress.read < 500; });

    QCOMPARE(codeOf(result), QString("import/cancelled"));
    QCOMPARE(file.number("SELECT count(*) FROM customer"), 0);
}

void ImportRunTest::aBrokenFileChangesNothing_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << "table/empty";
    QTest::newRow("cut") << QByteArray("name,phone\nAnna,\nBo") << "table/truncated";
    QTest::newRow("quote") << QByteArray("name,phone\nAnna,\n\"Bo,\nCarl,\n") << "table/quote";
    QTest::newRow("binary") << QByteArray("name,phone\nAnna,\nBo\0,\n", 22) << "table/binary";
    QTest::newRow("encoding") << QByteArray("name,phone\nAnna,\nB\xF8,\n") << "table/encoding";
    QTest::newRow("large cell")
        << QByteArray("name,phone\nAnna,\n").append(QByteArray(1'000'000, 'x')).append(",\n")
        << "table/cell-limit";
    QTest::newRow("broken workbook") << QByteArray("PK\x03\x04 nothing") << "table/damaged";
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n") << "table/binary";
}

void ImportRunTest::aBrokenFileChangesNothing() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    InsightFile file;

    const auto result = file.run(InsightFile::request(file.table("c.csv", bytes), "customers"));

    QCOMPARE(codeOf(result), code);
    QVERIFY(!result.error().message.isEmpty());
    QCOMPARE(file.number("SELECT count(*) FROM customer"), 0);
    QCOMPARE(file.number("SELECT count(*) FROM import_batch"), 0);
}

void ImportRunTest::aFileWithoutTheColumnsIsRefused() {
    InsightFile file;
    const QString path = file.table("c.csv", "x,y\n1,2\n");

    QCOMPARE(codeOf(file.run(InsightFile::request(path, "customers"))), QString("import/columns"));
    QCOMPARE(codeOf(file.run(InsightFile::request(path, "nonsense"))), QString("import/target"));
}

void ImportRunTest::theRightIsNeeded() {
    InsightFile file;
    file.actor().rights.remove("insight.import");

    const auto result =
        file.run(InsightFile::request(file.table("c.csv", "name\nAnna\n"), "customers"));

    QCOMPARE(codeOf(result), QString("right/missing"));
}

void ImportRunTest::theMappingIsRemembered() {
    InsightFile file;
    auto request =
        InsightFile::request(file.table("c.csv", "a,b\nAnna,13812345678\n"), "customers");
    request.mapping = insight::ImportMapping{
        "customers", {{"name", 0}, {"phone", 1}}, insight::DateOrder::MonthFirst};
    QVERIFY_RESULT(file.run(request));

    const auto again =
        file.run(InsightFile::request(file.table("d.csv", "A,B\nBo,13812345679\n"), "customers"));

    QVERIFY_RESULT(again);
    QCOMPARE(again->imported, 1);
    const auto preview = file.file().read([&](storage::Connection& connection) {
        return insight::previewImport(connection, file.path("d.csv"), {}, {});
    });
    QVERIFY_RESULT(preview);
    QVERIFY(preview->isRemembered);
    QCOMPARE(preview->mapping.target, QString("customers"));
    QCOMPARE(preview->mapping.dateOrder, insight::DateOrder::MonthFirst);
    QCOMPARE(file.number("SELECT count(*) FROM import_mapping"), 1);
}

void ImportRunTest::rowsOfAnotherWidthAreRefused() {
    InsightFile file;
    const QString path = file.table("c.csv", "name,phone\nAnna,,\nBo\nCarl,,x\nDora,\n");

    const auto result = file.run(InsightFile::request(path, "customers"));

    QVERIFY_RESULT(result);
    QCOMPARE(result->imported, 2);
    QCOMPARE(placesOf(*result), QStringList({"3:0", "4:0"}));
}

void ImportRunTest::thePreviewShowsHowAFileIsUnderstood() {
    InsightFile file;

    const auto preview = file.file().read([&](storage::Connection& connection) {
        return insight::previewImport(connection, InsightFile::sample("repairs-big5.csv"), {}, {},
                                      2);
    });

    QVERIFY_RESULT(preview);
    QCOMPARE(preview->csv->encoding, tabular::Encoding::Big5);
    QCOMPARE(preview->csv->separator, ';');
    QCOMPARE(preview->columns, 18);
    QCOMPARE(preview->lines.size(), 2);
    QCOMPARE(preview->lines[0].number, 2);
    QCOMPARE(preview->mapping.target, QString("repairs"));
    QCOMPARE(preview->mapping.columns.value("fault"), 8);
    QVERIFY(!preview->isRemembered);
}

void ImportRunTest::progressRisesToTheEnd() {
    InsightFile file;
    QByteArray bytes("name\n");
    for (int i = 0; i < 1000; ++i)
        bytes += "Customer " + QByteArray::number(i) + "\n";
    qint64 last = 0;

    const auto result = file.run(InsightFile::request(file.table("c.csv", bytes), "customers"),
                                 [&](const insight::ImportProgress& progress) {
                                     const bool rises = progress.read > last && progress.share <= 1;
                                     last = progress.read;
                                     return rises;
                                 });

    QVERIFY_RESULT(result);
    QVERIFY(last >= 768);
}

REGISTER_TEST(ImportRunTest)
#include "importruntest.moc"
