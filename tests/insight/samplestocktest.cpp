#include "insight/domain/sampledata.h"

#include "insightfile.h"
#include "parts/data/exchangereads.h"
#include "parts/data/stockexceptions.h"
#include "parts/data/stocklist.h"
#include "parts/data/stockreads.h"
#include "storage/datafile.h"
#include "storage/doctor.h"
#include "testsuite.h"

#include <QTemporaryDir>

/// The stock of a sample is one that people would have, and proves itself (S159).
class SampleStockTest final : public QObject {
    Q_OBJECT

    template <class Read>
    auto read(Read read) {
        const auto found = m_database->readNow(read);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }

private Q_SLOTS:
    void initTestCase() {
        make(QStringLiteral("a.aftercare"), 5);
        m_database = open(QStringLiteral("a.aftercare"));
    }

    void everyKindOfStockIsThere() {
        const auto bins = read([](storage::Connection& c) { return parts::stockBins(c); });
        QVERIFY(bins.size() >= 5);
        const auto exceptions =
            read([](storage::Connection& c) { return parts::stockExceptions(c, 50); });
        const auto has = [&](parts::StockExceptionKind kind) {
            return std::ranges::any_of(exceptions,
                                       [kind](const auto& one) { return one.kind == kind; });
        };
        QVERIFY(has(parts::StockExceptionKind::Short));
        QVERIFY(has(parts::StockExceptionKind::Negative));
        QVERIFY(has(parts::StockExceptionKind::BeforeCount));
        QVERIFY(!has(parts::StockExceptionKind::SerialTwice));
        const auto open = read(
            [this](storage::Connection& c) { return parts::openExchanges(c, m_time.now(), 100); });
        QVERIFY(!open.isEmpty());
        QVERIFY(!read([](storage::Connection& c) {
                     return parts::partsBelowMinimum(c, 50);
                 }).isEmpty());
        parts::StockFilter consigned;
        consigned.isConsigned = true;
        QVERIFY(!read([&](storage::Connection& c) {
                     return parts::stockList().first(c, consigned, {}, 10);
                 }).rows.isEmpty());
    }

    void eachEntryWasMadeWhenItSays() {
        const auto late = read([](storage::Connection& c) -> core::Result<qint64> {
            CORE_ASSIGN(auto row, c.prepare("SELECT count(*) FROM stock_move "
                                            "WHERE made_at <> effective_at"));
            const qint64 count = row.next() ? row.integer(0) : -1;
            CORE_TRY(row.status());
            return count;
        });
        QCOMPARE(late, 1);
    }

    void doctorFindsNothing() {
        const auto findings = storage::Doctor(*m_database).run();
        QVERIFY_RESULT(findings);
        QVERIFY2(findings->isEmpty(),
                 qPrintable(findings->isEmpty() ? QString() : findings->first().what));
    }

    void theSameSeedMakesTheSameEntries() {
        make(QStringLiteral("b.aftercare"), 5);
        make(QStringLiteral("c.aftercare"), 6);
        const auto movesOf = [](storage::Database& database) {
            return *database.readNow([](storage::Connection& c) -> core::Result<QStringList> {
                CORE_ASSIGN(auto row, c.prepare("SELECT hex(id), qty_milli, effective_at "
                                                "FROM stock_move ORDER BY seq"));
                QStringList lines;
                while (row.next())
                    lines.append(QStringList{row.text(0), row.text(1), row.text(2)}.join(u' '));
                CORE_TRY(row.status());
                return lines;
            });
        };
        const QStringList first = movesOf(*m_database);

        QVERIFY(first.size() > 60);
        QCOMPARE(movesOf(*open(QStringLiteral("b.aftercare"))), first);
        QVERIFY(movesOf(*open(QStringLiteral("c.aftercare"))) != first);
    }

private:
    void make(const QString& name, quint32 seed) {
        QVERIFY_RESULT(insight::generate(m_folder.filePath(name), m_registry.file().registry(),
                                         {400, seed, *core::Date::of(2026, 11, 24)}));
    }
    std::unique_ptr<storage::Database> open(const QString& name) {
        storage::OpenOptions options;
        options.path = m_folder.filePath(name);
        auto database = storage::Database::open(options, m_schema, m_time);
        if (!database)
            qFatal("%s", qPrintable(database.error().message));
        return std::move(*database);
    }
    QTemporaryDir m_folder;
    InsightFile m_registry;
    storage::Schema m_schema{m_registry.file().registry().schema()};
    core::FixedTimeSource m_time{core::Instant{1'795'600'000'000}};
    std::unique_ptr<storage::Database> m_database;
};

REGISTER_TEST(SampleStockTest)
#include "samplestocktest.moc"
