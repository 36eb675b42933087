#include "sample.h"
#include "storage/doctor.h"
#include "testsuite.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using sample::kGarage;
using sample::kMove;
using storage::toValue;

/// Rows that are inserted with what is derived from them, and imports too large to be told row by
/// row.
class SettledRowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRowComesWithItsDerivedColumns();
    void derivedColumnsAreNeitherSentNorAudited();
    void whatIsNotNamedGetsItsDefault();
    void aColumnThatIsNotDerivedIsRefused();
    void aLargeImportTellsOneNewRowATable();

private:
    core::Done addSettled(storage::WriteTx& tx, const storage::Patch& derived);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<storage::Database> m_database;
};

void SettledRowTest::init() {
    m_directory = std::make_unique<QTemporaryDir>();
    m_database = sample::open(m_directory->filePath(QStringLiteral("a.aftercare")));
}

void SettledRowTest::cleanup() {
    m_database.reset();
    m_directory.reset();
}

core::Done SettledRowTest::addSettled(storage::WriteTx& tx, const storage::Patch& derived) {
    const core::RowId id = tx.newId();
    CORE_TRY(tx.insertSettled(kGarage, id, tx.actor().centre,
                              {{"name", toValue(QStringLiteral("Nord"))}}, derived));
    return tx.insertSettled(kMove, tx.newId(), tx.actor().centre,
                            {{"garage_id", toValue(id)},
                             {"qty_milli", toValue(1500)},
                             {"kind", toValue(QStringLiteral("in"))}},
                            {});
}

void SettledRowTest::aRowComesWithItsDerivedColumns() {
    const auto done = m_database->writeNow(sample::clerk(), [this](storage::WriteTx& tx) {
        return addSettled(tx, {{"total_milli", toValue(1500)}});
    });

    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(sample::number(*m_database, "SELECT total_milli FROM garage"), 1500);
    const auto findings = storage::Doctor(*m_database).run();
    QVERIFY(findings && findings->isEmpty());
}

void SettledRowTest::derivedColumnsAreNeitherSentNorAudited() {
    QVERIFY(m_database->writeNow(sample::clerk(), [this](storage::WriteTx& tx) {
        return addSettled(tx, {{"total_milli", toValue(1500)}});
    }));
    QVERIFY(m_database->writeNow(sample::clerk(), [](storage::WriteTx& tx) -> core::Done {
        CORE_ASSIGN(const core::RowId id, sample::addGarage(tx, QStringLiteral("Nord")));
        CORE_TRY(sample::addMove(tx, id, 1500));
        return {};
    }));

    QCOMPARE(sample::number(*m_database,
                            "SELECT count(DISTINCT length(vals)) FROM sys_audit_row "
                            "WHERE table_no = 20"),
             1);
    QCOMPARE(sample::number(*m_database, "SELECT count(*) FROM sys_audit_row"), 4);
}

void SettledRowTest::whatIsNotNamedGetsItsDefault() {
    QVERIFY(m_database->writeNow(sample::clerk(), [](storage::WriteTx& tx) {
        return tx.insertSettled(kGarage, tx.newId(), tx.actor().centre,
                                {{"name", toValue(QStringLiteral("Nord"))}}, {});
    }));

    QCOMPARE(sample::number(*m_database, "SELECT total_milli FROM garage"), 0);
}

void SettledRowTest::aColumnThatIsNotDerivedIsRefused() {
    const auto refused = m_database->writeNow(sample::clerk(), [this](storage::WriteTx& tx) {
        return addSettled(tx, {{"bays", toValue(1500)}});
    });

    QCOMPARE(refused.error().code, QStringLiteral("storage/field"));
    QCOMPARE(sample::number(*m_database, "SELECT count(*) FROM garage"), 0);
}

void SettledRowTest::aLargeImportTellsOneNewRowATable() {
    const auto before = m_database->writeNow(sample::clerk(), [](storage::WriteTx& tx) {
        return sample::addGarage(tx, QStringLiteral("Before"));
    });
    QVERIFY(before);
    QSignalSpy spy(&m_database->notifier(), &storage::ChangeNotifier::committed);
    QCoreApplication::processEvents();
    spy.clear();

    const auto done =
        m_database->writeNow(sample::clerk(), [&before](storage::WriteTx& tx) -> core::Done {
            CORE_TRY(tx.setImportBatch(tx.newId()));
            for (int i = 1; i <= 10'500; ++i) {
                CORE_TRY(sample::addGarage(tx, QStringLiteral("Imported")));
                if (i % 3000 == 0)
                    CORE_TRY(tx.refreshDerived());
            }
            return tx.update(kGarage, *before, {{"bays", toValue(9)}});
        });

    QVERIFY(done);
    QTRY_COMPARE(spy.size(), 1);
    const auto changes = spy.at(0).at(0).value<storage::ChangeSet>();
    QVERIFY(changes.rows.size() < 10);
    QVERIFY(changes.touches(kGarage));
    QVERIFY(std::any_of(changes.rows.begin(), changes.rows.end(),
                        [&](const storage::RowChange& row) { return row.id == *before; }));
}

REGISTER_TEST(SettledRowTest)
#include "settledrowtest.moc"
