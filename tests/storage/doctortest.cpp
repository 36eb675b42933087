#include "storage/doctor.h"

#include "sample.h"
#include "testsuite.h"

#include <QTemporaryDir>
#include <QTest>

/// Tampers with closed files and expects the wrong row by name.
class DoctorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGoodFileIsClean();
    void aTamperedRowIsNamed_data();
    void aTamperedRowIsNamed();
    void aTamperedRowOfGeneratedDataIsNamed_data();
    void aTamperedRowOfGeneratedDataIsNamed();
    void aGeneratedFileThatIsUsedStaysClean();
    void aSealedFileIsAuditedHoweverItIsOpened();
    void anEditedGeneratedRecordIsProven();
    void theBackgroundRoundGoesOnAndThenRests();
    void theBackgroundRoundKeepsWhatItFound();
    void theRunIsStoppedOnRequest();
    void rebuildingRepairsADerivedFigure();

private:
    void fill(storage::Database& database, int moves);
    QList<storage::Finding> examine();
    QString path() const { return m_directory->filePath(QStringLiteral("a.aftercare")); }

    std::unique_ptr<QTemporaryDir> m_directory;
    core::RowId m_garage;
    core::RowId m_move;
};

void DoctorTest::init() {
    m_directory = std::make_unique<QTemporaryDir>();
}

void DoctorTest::fill(storage::Database& database, int moves) {
    const auto done = database.writeNow(sample::clerk(), [&](storage::WriteTx& tx) -> core::Done {
        CORE_ASSIGN(m_garage, sample::addGarage(tx, QStringLiteral("Nord")));
        for (int i = 0; i < moves; ++i) {
            CORE_ASSIGN(m_move, sample::addMove(tx, m_garage, 10 + i));
        }
        return {};
    });
    QVERIFY(done);
    QVERIFY(database.writeNow(sample::clerk(), [&](storage::WriteTx& tx) {
        return tx.update(sample::kGarage, m_garage, {{"bays", storage::toValue(7)}});
    }));
}

QList<storage::Finding> DoctorTest::examine() {
    const auto database = sample::open(path());
    const auto findings = storage::Doctor(*database).run();
    return findings ? *findings
                    : QList<storage::Finding>{
                          {QStringLiteral("failed"), {}, {}, findings.error().detail}};
}

void DoctorTest::aGoodFileIsClean() {
    fill(*sample::open(path()), 20);

    const auto findings = examine();

    QVERIFY2(findings.isEmpty(),
             findings.isEmpty() ? "" : qPrintable(findings.first().check + findings.first().what));
}

void DoctorTest::aTamperedRowIsNamed_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("check");
    QTest::addColumn<bool>("namesTheMove");

    const auto row = [](const char* name, const char* sql, const char* check, bool namesTheMove) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(check) << namesTheMove;
    };
    row("ledger changed", "UPDATE garage_move SET note = 'x' WHERE seq = 20",
        "storage/ledger/garage_move", true);
    row("ledger removed", "DELETE FROM garage_move WHERE seq = 20", "storage/audit", true);
    row("ledger added",
        "INSERT INTO garage_move (id, centre_id, made_at, made_by, garage_id, qty_milli) SELECT "
        "zeroblob(16), centre_id, "
        "made_at, made_by, garage_id, 1 FROM garage_move WHERE seq = 1",
        "storage/ledger/garage_move", false);
    row("record changed", "UPDATE garage SET name = 'x'", "storage/record/garage", false);
    row("edited record changed", "UPDATE garage SET bays = 8", "storage/record/garage", false);
    row("maker of a record changed", "UPDATE garage SET made_by = zeroblob(16)",
        "storage/record/garage", false);
    row("record put in the trash", "UPDATE garage SET deleted = 1", "storage/record/garage", false);
    row("record removed", "DELETE FROM garage", "storage/audit", false);
    row("record added",
        "INSERT INTO garage (id, centre_id, made_at, made_by, name) SELECT zeroblob(16), "
        "centre_id, "
        "made_at, made_by, name FROM garage WHERE seq = 1",
        "storage/record/garage", false);
    row("audit of a record changed", "UPDATE sys_audit_row SET vals = x'a0' WHERE kind = 2",
        "storage/audit", false);
    row("audit row removed", "DELETE FROM sys_audit_row WHERE kind = 2", "storage/audit", false);
    row("audit entry changed", "UPDATE sys_audit SET at = at + 1 WHERE n = 1", "storage/audit",
        false);
    row("audit entry removed", "DELETE FROM sys_audit WHERE n = 1", "storage/audit", false);
    row("outbox changed", "UPDATE sync_outbox SET ops = x'80' WHERE dseq = 1", "storage/outbox",
        false);
    row("reference broken", "UPDATE garage_move SET garage_id = zeroblob(16) WHERE seq = 20",
        "storage/reference/garage_move", true);
    row("derived figure changed", "UPDATE garage SET total_milli = 1", "derived/garage_total",
        false);
    row("migration changed", "UPDATE sys_migration SET sha256 = x'00' WHERE number = 100",
        "storage/migrations", false);
}

void DoctorTest::aTamperedRowIsNamed() {
    QFETCH(QByteArray, sql);
    QFETCH(QString, check);
    QFETCH(bool, namesTheMove);
    fill(*sample::open(path()), 20);
    sample::tamper(path(), sql);

    const auto findings = examine();

    const bool isFound =
        std::any_of(findings.begin(), findings.end(), [&](const storage::Finding& finding) {
            return finding.check == check && (!namesTheMove || finding.id == m_move.toString());
        });
    QVERIFY(isFound);
}

void DoctorTest::aTamperedRowOfGeneratedDataIsNamed_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("id");
    QTest::newRow("changed") << QByteArray("UPDATE garage_move SET qty_milli = 0 WHERE seq = 1500")
                             << QString();
    QTest::newRow("record changed")
        << QByteArray("UPDATE garage SET name = 'x'") << QStringLiteral("garage");
    QTest::newRow("record put in the trash")
        << QByteArray("UPDATE garage SET deleted = 1") << QStringLiteral("garage");
    QTest::newRow("removed within")
        << QByteArray("DELETE FROM garage_move WHERE seq = 700") << QStringLiteral("seq 700");
    QTest::newRow("removed at the end")
        << QByteArray("DELETE FROM garage_move WHERE seq = 1500") << QStringLiteral("seq 1500");
    QTest::newRow("mark changed")
        << QByteArray(
               "UPDATE sys_audit_baseline SET marks = zeroblob(length(marks)) "
               "WHERE first_seq = 1025")
        << QString();
}

void DoctorTest::aTamperedRowOfGeneratedDataIsNamed() {
    QFETCH(QByteArray, sql);
    QFETCH(QString, id);
    storage::OpenOptions options = sample::optionsFor(path());
    options.generated = true;
    {
        auto generated = storage::Database::open(options, sample::schema(), sample::time());
        QVERIFY(generated);
        fill(**generated, 1500);
        QVERIFY((*generated)->sealGenerated(sample::clerk()));
    }
    QVERIFY(examine().isEmpty());
    sample::tamper(path(), sql);

    const auto findings = examine();

    const QString row = id == QLatin1String("garage") ? m_garage.toString() : id;
    const QString expected = row.isEmpty() ? m_move.toString() : row;
    QVERIFY(std::any_of(findings.begin(), findings.end(),
                        [&](const storage::Finding& finding) { return finding.id == expected; }));
}

void DoctorTest::aGeneratedFileThatIsUsedStaysClean() {
    storage::OpenOptions options = sample::optionsFor(path());
    options.generated = true;
    {
        auto generated = storage::Database::open(options, sample::schema(), sample::time());
        QVERIFY(generated);
        fill(**generated, 30);
        QVERIFY((*generated)->sealGenerated(sample::clerk()));
    }
    fill(*sample::open(path()), 5);

    QVERIFY(examine().isEmpty());
    QCOMPARE(sample::number(*sample::open(path()), "SELECT count(*) FROM sync_outbox"), 2);
}

/// As the demo is: what is generated is marked once, what a person does later is audited.
void DoctorTest::aSealedFileIsAuditedHoweverItIsOpened() {
    storage::OpenOptions options = sample::optionsFor(path());
    options.generated = true;
    {
        auto generated = storage::Database::open(options, sample::schema(), sample::time());
        QVERIFY(generated);
        fill(**generated, 30);
        QVERIFY((*generated)->sealGenerated(sample::clerk()));
        fill(**generated, 1);
    }
    {
        auto again = storage::Database::open(options, sample::schema(), sample::time());
        QVERIFY(again);
        fill(**again, 3);
        QVERIFY((*again)->sealGenerated(sample::clerk()));
    }

    QVERIFY(examine().isEmpty());
    QCOMPARE(sample::number(*sample::open(path()), "SELECT count(*) FROM sync_outbox"), 4);
    sample::tamper(path(), "UPDATE garage_move SET note = 'x' WHERE seq = 34");
    QVERIFY(!examine().isEmpty());
}

/// The generated record is changed by a person: the mark proves what it was, the audit what it is.
void DoctorTest::anEditedGeneratedRecordIsProven() {
    storage::OpenOptions options = sample::optionsFor(path());
    options.generated = true;
    {
        auto generated = storage::Database::open(options, sample::schema(), sample::time());
        QVERIFY(generated);
        fill(**generated, 3);
        QVERIFY((*generated)->sealGenerated(sample::clerk()));
    }
    const auto change = [this](int bays) {
        return [this, bays](storage::WriteTx& tx) {
            return tx.update(sample::kGarage, m_garage, {{"bays", storage::toValue(bays)}});
        };
    };
    QVERIFY(sample::open(path())->writeNow(sample::clerk(), change(9)));
    QVERIFY(sample::open(path())->writeNow(sample::clerk(), change(11)));
    QVERIFY(sample::open(path())->writeNow(sample::clerk(), [this](storage::WriteTx& tx) {
        return tx.remove(sample::kGarage, m_garage);
    }));
    QVERIFY(examine().isEmpty());

    // What it was before and still is.
    sample::tamper(path(), "UPDATE garage SET name = 'x'");
    QCOMPARE(examine().size(), 1);
    sample::tamper(path(), "UPDATE garage SET name = 'Nord', bays = 9");
    QCOMPARE(examine().first().what, QStringLiteral("bays was changed outside the program"));
}

void DoctorTest::theBackgroundRoundGoesOnAndThenRests() {
    const auto database = sample::open(path());
    fill(*database, 10);
    const int checks = int(storage::Doctor(*database).checkNames().size());
    QStringList seen;

    for (int i = 0; i < 200; ++i) {
        const auto step = storage::Doctor(*database).backgroundStep().result();
        QVERIFY(step);
        if (step->isIdle)
            break;
        QVERIFY(step->findings.isEmpty());
        seen.append(step->check);
    }

    seen.removeDuplicates();
    QCOMPARE(int(seen.size()), checks);
    QVERIFY(storage::Doctor(*database).backgroundStep().result()->isIdle);
    QCOMPARE(sample::number(*database,
                            "SELECT count(*) FROM doctor_state WHERE finished_at IS NOT NULL"),
             checks);
}

void DoctorTest::theBackgroundRoundKeepsWhatItFound() {
    fill(*sample::open(path()), 10);
    sample::tamper(path(), "UPDATE garage SET total_milli = 1");
    const auto database = sample::open(path());

    while (!storage::Doctor(*database).backgroundStep().result()->isIdle) {
    }

    const auto kept = database->readNow(
        [](storage::Connection& connection) { return storage::Doctor::keptFindings(connection); });
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().id, m_garage.toString());
}

void DoctorTest::theRunIsStoppedOnRequest() {
    const auto database = sample::open(path());

    const auto findings = storage::Doctor(*database).run(
        [](const storage::DoctorProgress& progress) { return progress.checksDone < 2; });

    QCOMPARE(findings.error().code, QStringLiteral("storage/interrupted"));
}

void DoctorTest::rebuildingRepairsADerivedFigure() {
    fill(*sample::open(path()), 10);
    sample::tamper(path(), "UPDATE garage SET total_milli = 1");
    QVERIFY(storage::rebuildProjections(*sample::open(path()), sample::clerk()));

    QVERIFY(examine().isEmpty());
}

REGISTER_TEST(DoctorTest)
#include "doctortest.moc"
