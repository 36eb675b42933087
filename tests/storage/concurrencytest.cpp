#include "sample.h"
#include "storage/doctor.h"
#include "testsuite.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

/// Several threads on one file.
class ConcurrencyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readersSeeWholeTransactionsWhileOthersWrite();
    void closingFinishesWhatIsQueued();
    void aCancelledReadEnds();
    void aReadMayWaitForAWrite();
    void aWriteWithinAWriteIsRefused();
    void waitingWritersTakeTurns();
};

void ConcurrencyTest::readersSeeWholeTransactionsWhileOthersWrite() {
    const QTemporaryDir directory;
    const auto database = sample::open(directory.filePath(QStringLiteral("a.aftercare")));
    std::atomic<bool> isWriting = true;
    std::atomic<int> torn = 0;
    std::atomic<int> reads = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 3; ++i)
        readers.emplace_back([&] {
            while (isWriting) {
                const auto pair =
                    database->readNow([](storage::Connection& connection) -> core::Result<bool> {
                        CORE_ASSIGN(const auto garages,
                                    connection.single("SELECT count(*) FROM garage"));
                        CORE_ASSIGN(const auto moves,
                                    connection.single("SELECT count(*) FROM garage_move"));
                        return garages == moves;
                    });
                torn += pair && *pair ? 0 : 1;
                ++reads;
            }
        });

    for (int i = 0; i < 300; ++i)
        QVERIFY(database->writeNow(sample::clerk(), [](storage::WriteTx& tx) -> core::Done {
            CORE_ASSIGN(const core::RowId id, sample::addGarage(tx, QStringLiteral("Nord")));
            CORE_TRY(sample::addMove(tx, id, 1));
            return {};
        }));
    isWriting = false;
    for (std::thread& reader : readers)
        reader.join();

    QCOMPARE(torn.load(), 0);
    QVERIFY(reads.load() > 0);
    QCOMPARE(sample::number(*database, "SELECT count(*) FROM garage"), 300);
}

void ConcurrencyTest::closingFinishesWhatIsQueued() {
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("a.aftercare"));
    QList<QFuture<core::Result<core::RowId>>> futures;
    {
        const auto database = sample::open(path);
        for (int i = 0; i < 100; ++i)
            futures.append(database->write(sample::clerk(), [](storage::WriteTx& tx) {
                return sample::addGarage(tx, QStringLiteral("Nord"));
            }));
    }

    for (const auto& future : futures)
        QVERIFY(future.isFinished() && future.result());
    QCOMPARE(sample::number(*sample::open(path), "SELECT count(*) FROM garage"), 100);
}

void ConcurrencyTest::aCancelledReadEnds() {
    const QTemporaryDir directory;
    const auto database = sample::open(directory.filePath(QStringLiteral("a.aftercare")));
    std::atomic<bool> isRunning = false;
    auto endless = database->read([&isRunning](storage::Connection& connection) {
        isRunning = true;
        return connection.single(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM "
            "n");
    });
    QTRY_VERIFY(isRunning);

    endless.cancel();

    QTRY_VERIFY(endless.isFinished());
}

void ConcurrencyTest::aReadMayWaitForAWrite() {
    const QTemporaryDir directory;
    const auto database = sample::open(directory.filePath(QStringLiteral("a.aftercare")));

    const auto id = database->readNow([&](storage::Connection&) {
        return database->writeNow(sample::clerk(), [](storage::WriteTx& tx) {
            return sample::addGarage(tx, QStringLiteral("Nord"));
        });
    });

    QVERIFY(id);
}

void ConcurrencyTest::aWriteWithinAWriteIsRefused() {
    const QTemporaryDir directory;
    const auto database = sample::open(directory.filePath(QStringLiteral("a.aftercare")));

    const auto nested = database->writeNow(sample::clerk(), [&](storage::WriteTx&) {
        return database->writeNow(sample::clerk(), [](storage::WriteTx& tx) {
            return sample::addGarage(tx, QStringLiteral("Nord"));
        });
    });

    QCOMPARE(nested.error().code, QStringLiteral("storage/nested"));
}

void ConcurrencyTest::waitingWritersTakeTurns() {
    const QTemporaryDir directory;
    const auto database = sample::open(directory.filePath(QStringLiteral("a.aftercare")));
    std::atomic<int> saved = 0;
    std::vector<std::thread> writers;
    for (int i = 0; i < 4; ++i)
        writers.emplace_back([&] {
            for (int k = 0; k < 100; ++k) {
                const auto work = [](storage::WriteTx& tx) {
                    return sample::addGarage(tx, QStringLiteral("Nord"));
                };
                const bool isDone =
                    k % 3 == 0 ? database->write(sample::clerk(), work).result().has_value()
                               : database->writeNow(sample::clerk(), work).has_value();
                saved += isDone ? 1 : 0;
            }
        });
    for (std::thread& writer : writers)
        writer.join();

    QCOMPARE(saved.load(), 400);
    QCOMPARE(sample::number(*database, "SELECT count(*) FROM garage"), 400);
    QVERIFY(storage::Doctor(*database).run()->isEmpty());
}

REGISTER_TEST(ConcurrencyTest)
#include "concurrencytest.moc"
