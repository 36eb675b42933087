#include "insight/domain/importrun.h"

#include "insightfile.h"
#include "testsuite.h"

#include <QTest>

class OpenRepairTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRecordIsImportedOrListed();
    void groupsBecomeCentresWithOneWalkInCustomer();
    void theStateDecidesTheOutcome();
    void unitsHaveBrandAndCategory();
    void ordersAreClosedOnTheDayOfTheEvent();
    void theSameFileAgainIsRefused();
    void derivedFiguresHold();
};

namespace {

insight::ImportRequest openRepairSample() {
    return InsightFile::request(InsightFile::sample("open-repair-sample.csv"), "open-repair");
}

}  // namespace

void OpenRepairTest::everyRecordIsImportedOrListed() {
    InsightFile file;

    const auto result = file.run(openRepairSample());

    QVERIFY_RESULT(result);
    QCOMPARE(result->read, 11);
    QCOMPARE(result->imported, 6);
    QCOMPARE(result->rejected, 5);
    // A quoted cell goes over two lines, so the records below it stand one line further down.
    QCOMPARE(placesOf(*result), QStringList({"8:13", "9:13", "10:1", "11:1", "12:0"}));
    QCOMPARE(file.texts("SELECT external_ref FROM repair_order ORDER BY seq"),
             QStringList({"own_1", "own_2", "own_3", "own_4", "own_5", "=own_9"}));
    QCOMPARE(file.number("SELECT count(*) FROM repair_order WHERE import_batch IS NULL"), 0);
}

void OpenRepairTest::groupsBecomeCentresWithOneWalkInCustomer() {
    InsightFile file;
    QVERIFY_RESULT(file.run(openRepairSample()));

    QCOMPARE(file.texts("SELECT name FROM centre ORDER BY seq"),
             QStringList({QStringLiteral("厦门服务站"), "North Workshop", "South Workshop",
                          QStringLiteral("Repair Café Sample"), "+North Workshop"}));
    QCOMPARE(file.number("SELECT count(*) FROM customer WHERE walk_in = 1"), 5);
    QCOMPARE(file.number("SELECT count(*) FROM customer WHERE walk_in = 0"), 0);
    QCOMPARE(file.texts("SELECT centre.name FROM repair_order JOIN centre ON centre.id = "
                        "repair_order.centre_id "
                        "ORDER BY repair_order.seq"),
             QStringList({"North Workshop", "North Workshop", "South Workshop",
                          QStringLiteral("Repair Café Sample"), QStringLiteral("厦门服务站"),
                          "+North Workshop"}));
}

void OpenRepairTest::theStateDecidesTheOutcome() {
    InsightFile file;
    QVERIFY_RESULT(file.run(openRepairSample()));

    QCOMPARE(
        file.texts("SELECT outcome FROM repair_order ORDER BY seq"),
        QStringList({"repaired", "not_repaired", "unknown", "unknown", "repaired", "unknown"}));
    QCOMPARE(file.texts("SELECT barrier FROM repair_order WHERE barrier <> ''"),
             QStringList("Spare parts not available"));
    QCOMPARE(file.texts("SELECT DISTINCT status FROM repair_order"), QStringList("80"));
}

void OpenRepairTest::unitsHaveBrandAndCategory() {
    InsightFile file;
    QVERIFY_RESULT(file.run(openRepairSample()));

    QCOMPARE(file.texts("SELECT brand || '|' || category || '|' || name FROM model ORDER BY seq"),
             QStringList({"Melitta|Coffee maker|", "B&O|Hi-Fi separates|", "|Toy|", "|Lamp|"}));
    QCOMPARE(file.number("SELECT count(*) FROM unit WHERE serial = ''"), 5);
    QCOMPARE(file.number("SELECT made_year FROM unit ORDER BY seq LIMIT 1"), 2012);
    QCOMPARE(file.number("SELECT count(*) FROM repair_order WHERE unit_id IS NULL"), 1);
    QCOMPARE(file.texts("SELECT fault FROM repair_order ORDER BY seq LIMIT 1"),
             QStringList("Drips, and the \"lid\"\nis loose"));
}

void OpenRepairTest::ordersAreClosedOnTheDayOfTheEvent() {
    InsightFile file;
    QVERIFY_RESULT(file.run(openRepairSample()));

    QCOMPARE(
        file.texts("SELECT date(called_at / 1000, 'unixepoch') FROM repair_order ORDER BY seq"),
        QStringList(
            {"2025-04-01", "2025-04-01", "2025-04-02", "2025-04-01", "2025-01-01", "2025-04-03"}));
    QCOMPARE(file.number("SELECT count(*) FROM repair_order WHERE closed_at - called_at <> 1"), 0);
    QCOMPARE(
        file.texts("SELECT restored_on FROM repair_order WHERE outcome = 'repaired' ORDER BY seq"),
        QStringList({"2025-04-01", "2025-01-01"}));
}

void OpenRepairTest::theSameFileAgainIsRefused() {
    InsightFile file;
    QVERIFY_RESULT(file.run(openRepairSample()));

    const auto again = file.run(openRepairSample());

    QVERIFY_RESULT(again);
    QCOMPARE(again->imported, 0);
    QCOMPARE(again->rejected, again->read);
    QCOMPARE(file.number("SELECT count(*) FROM repair_order"), 6);
}

void OpenRepairTest::derivedFiguresHold() {
    InsightFile file;
    QVERIFY_RESULT(file.run(openRepairSample()));

    for (const auto& projection : file.file().database().schema().projections) {
        QList<storage::Finding> findings;
        storage::CheckProgress progress;
        while (!progress.finished) {
            const auto step = file.file().read([&](storage::Connection& connection) {
                return projection->step(connection, progress, 100, findings);
            });
            QVERIFY_RESULT(step);
            progress = *step;
        }
        QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().what));
    }
}

REGISTER_TEST(OpenRepairTest)
#include "openrepairtest.moc"
