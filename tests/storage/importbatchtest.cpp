#include "storage/importbatch.h"

#include "sample.h"
#include "storage/doctor.h"
#include "testsuite.h"

#include <QTemporaryDir>
#include <QTest>

using sample::kGarage;
using storage::toValue;

/// Importing and taking the import back.
class ImportBatchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void undoingMovesTheRecordsToTheTrash();
    void undoingPutsChangedFieldsBack();
    void aRecordChangedSinceStandsInTheWay();
    void aRecordInUseStandsInTheWay();
    void anImportIsUndoneOnce();
    void anUnknownImportIsNamed();

private:
    void import();
    core::Result<storage::ImportUndo> undo(QList<storage::Finding>* obstacles = nullptr);

    const core::RowId m_batch{{7, 7, 7}};
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<storage::Database> m_database;
    core::RowId m_before;
    core::RowId m_imported;
};

void ImportBatchTest::init() {
    m_directory = std::make_unique<QTemporaryDir>();
    m_database = sample::open(m_directory->filePath(QStringLiteral("a.aftercare")));
    const auto before = m_database->writeNow(sample::clerk(), [](storage::WriteTx& tx) {
        return sample::addGarage(tx, QStringLiteral("Before"));
    });
    m_before = *before;
    import();
}

void ImportBatchTest::cleanup() {
    m_database.reset();
    m_directory.reset();
}

void ImportBatchTest::import() {
    const auto done =
        m_database->writeNow(sample::clerk(), [this](storage::WriteTx& tx) -> core::Done {
            CORE_TRY(tx.setImportBatch(m_batch));
            for (int i = 0; i < 300; ++i) {
                CORE_ASSIGN(m_imported,
                            sample::addGarage(tx, QStringLiteral("Imported %1").arg(i)));
                CORE_TRY(sample::addMove(tx, m_imported, i));
            }
            return tx.update(kGarage, m_before,
                             {{"phone", toValue(QStringLiteral("123"))}, {"bays", toValue(9)}});
        });
    QVERIFY(done);
}

core::Result<storage::ImportUndo> ImportBatchTest::undo(QList<storage::Finding>* obstacles) {
    return m_database->writeNow(sample::clerk(), [&](storage::WriteTx& tx) {
        return storage::undoImport(tx, m_database->schema(), m_batch, obstacles);
    });
}

void ImportBatchTest::undoingMovesTheRecordsToTheTrash() {
    const auto undone = undo();

    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
    QCOMPARE(undone->removed, 300);
    QCOMPARE(sample::number(*m_database, "SELECT count(*) FROM garage WHERE deleted = 0"), 1);
    QCOMPARE(sample::number(*m_database, "SELECT max(row_count) FROM sys_audit"), 200);
    const auto findings = storage::Doctor(*m_database).run();
    QVERIFY(findings && findings->isEmpty());
}

void ImportBatchTest::undoingPutsChangedFieldsBack() {
    const auto undone = undo();

    QCOMPARE(undone->reverted, 1);
    QCOMPARE(sample::number(*m_database,
                            "SELECT bays FROM garage WHERE name = 'Before' AND phone IS NULL"),
             1);
}

void ImportBatchTest::aRecordChangedSinceStandsInTheWay() {
    QVERIFY(m_database->writeNow(sample::clerk(), [this](storage::WriteTx& tx) {
        return tx.update(kGarage, m_imported, {{"bays", toValue(2)}});
    }));
    QList<storage::Finding> obstacles;

    const auto refused = undo(&obstacles);

    QCOMPARE(refused.error().code, QStringLiteral("import/changed"));
    QCOMPARE(obstacles.size(), 1);
    QCOMPARE(obstacles.first().id, m_imported.toString());
    QCOMPARE(sample::number(*m_database, "SELECT count(*) FROM garage WHERE deleted = 1"), 0);
}

void ImportBatchTest::aRecordInUseStandsInTheWay() {
    const auto move = m_database->writeNow(sample::clerk(), [this](storage::WriteTx& tx) {
        return sample::addMove(tx, m_imported, 5);
    });
    QList<storage::Finding> obstacles;

    const auto refused = undo(&obstacles);

    QCOMPARE(refused.error().code, QStringLiteral("import/changed"));
    QCOMPARE(obstacles.size(), 1);
    QCOMPARE(obstacles.first().id, move->toString());
}

void ImportBatchTest::anImportIsUndoneOnce() {
    QVERIFY(undo());

    QCOMPARE(undo().error().code, QStringLiteral("import/undone"));
}

void ImportBatchTest::anUnknownImportIsNamed() {
    const auto refused = m_database->writeNow(sample::clerk(), [this](storage::WriteTx& tx) {
        return storage::undoImport(tx, m_database->schema(), core::RowId({1}));
    });

    QCOMPARE(refused.error().code, QStringLiteral("import/unknown"));
}

REGISTER_TEST(ImportBatchTest)
#include "importbatchtest.moc"
