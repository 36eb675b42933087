#include "insight/domain/importrun.h"

#include "insightfile.h"
#include "testsuite.h"

#include <QTest>

/// The published records of the Danish repair cafés, where somebody has put them beside the
/// sources.
class OpenRepairFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allRecordsAreImportedAndTheCountsAddUp();
};

void OpenRepairFileTest::allRecordsAreImportedAndTheCountsAddUp() {
    const QString path =
        QStringLiteral(AFTERCARE_SOURCE_DIR "/../shared/data/open-repair-denmark-202507.csv");
    if (!QFile::exists(path))
        QSKIP(
            "../shared/data/open-repair-denmark-202507.csv is not there; the small sample is "
            "tested instead");
    InsightFile file;

    const auto result = file.run(InsightFile::request(path, "open-repair"));

    QVERIFY_RESULT(result);
    QCOMPARE(result->read, 29'929);
    QCOMPARE(result->imported, 29'929);
    QCOMPARE(result->rejected, 0);
    QCOMPARE(file.number("SELECT count(*) FROM repair_order WHERE outcome = 'repaired'"), 19'638);
    QCOMPARE(file.number("SELECT count(*) FROM repair_order WHERE outcome = 'not_repaired'"),
             9'096);
    QCOMPARE(file.number("SELECT count(*) FROM repair_order WHERE outcome = 'unknown'"), 1'195);
    QCOMPARE(file.number("SELECT count(*) FROM repair_order WHERE status = 80"), 29'929);
    QCOMPARE(file.number("SELECT count(*) FROM centre"), 126);
    QCOMPARE(file.number("SELECT count(*) FROM customer WHERE walk_in = 1"), 125);
    QCOMPARE(file.number("SELECT count(*) FROM repair_order WHERE barrier <> ''"), 5'942);
}

REGISTER_TEST(OpenRepairFileTest)
#include "openrepairfiletest.moc"
