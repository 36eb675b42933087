#include "parts/data/stocklist.h"
#include "parts/stockfile.h"
#include "testsuite.h"

using parts::StockFilter;
using parts::StockOrder;

/// The list of what lies where, by part and bin.
class StockListTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineTellsPartBinAndFigures() {
        StockFile file;
        QVERIFY_RESULT(file.receive(file.draft(10), 450));
        const core::RowId line = core::IdSource(3).next(file.file().time().now());
        QVERIFY_RESULT(file.write([&](storage::WriteTx& tx) {
            return parts::reserveStock(
                tx, {file.draft(1).place, 4000, {QStringLiteral("order"), line, line, {}}});
        }));

        const auto rows = list(file, {});

        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().partName, QStringLiteral("Capacitor"));
        QCOMPARE(rows.first().binName, QStringLiteral("Store"));
        QCOMPARE(rows.first().level, (parts::StockLevel{10'000, 4000, 4500}));
        QCOMPARE(rows.first().level.availableMilli(), 6000);
        QCOMPARE(rows.first().currency, core::Currency::cny());
    }

    void whatIsGoneIsShownOnlyWhereAllIsAskedFor() {
        StockFile file;
        QVERIFY_RESULT(file.receive(file.draft(1)));
        QVERIFY_RESULT(file.issue(file.draft(1)));
        StockFilter all;
        all.state = StockFilter::State::All;

        QVERIFY(list(file, {}).isEmpty());
        QCOMPARE(list(file, all).size(), 1);
    }

    void theListIsLimitedToABinAnOwnerAndWords() {
        StockFile file;
        fill(file);
        StockFilter van;
        van.bin = file.van;
        StockFilter own;
        own.owner = parts::StockOwner::Own;
        StockFilter words;
        words.text = QStringLiteral("fa men");

        QCOMPARE(namesOf(list(file, {})).size(), 4);
        QCOMPARE(namesOf(list(file, van)), QStringList{QStringLiteral("Capacitor")});
        QCOMPARE(namesOf(list(file, own)).size(), 3);
        QCOMPARE(namesOf(list(file, words)), QStringList{QStringLiteral("阀门")});
    }

    void whatIsShortIsFound() {
        StockFile file;
        fill(file);
        StockFilter shortOf;
        shortOf.state = StockFilter::State::Short;
        QVERIFY(list(file, shortOf).isEmpty());

        QVERIFY_RESULT(file.issue(file.draft(20), {true, {}}));

        QCOMPARE(namesOf(list(file, shortOf)), QStringList{QStringLiteral("Capacitor")});
    }

    void whatIsConsignedOrOldIsFound() {
        StockFile file;
        fill(file);
        auto old = file.draft(1);
        old.place.bin = file.bin(QStringLiteral("Old"), parts::BinKind::OldParts);
        QVERIFY_RESULT(file.receive(old, 0));
        StockFilter consigned;
        consigned.isConsigned = true;
        StockFilter oldParts;
        oldParts.binKind = parts::BinKind::OldParts;

        const auto rows = list(file, consigned);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().place.owner, parts::StockOwner::ConsignedIn);
        QCOMPARE(list(file, oldParts).size(), 1);
        QCOMPARE(list(file, oldParts).first().binName, QStringLiteral("Old"));
    }

    /// S135: less than the minimum of a common part, wherever it lies.
    void whatIsBelowItsMinimumIsFound() {
        StockFile file;
        parts::Part common;
        common.name = QStringLiteral("Belt");
        common.isCommon = true;
        common.minMilli = 5000;
        file.part = file.add(common);
        QVERIFY_RESULT(file.receive(file.draft(5)));
        StockFilter low;
        low.state = StockFilter::State::BelowMinimum;
        QVERIFY(list(file, low).isEmpty());

        QVERIFY_RESULT(file.issue(file.draft(1)));

        QCOMPARE(namesOf(list(file, low)), QStringList{QStringLiteral("Belt")});
        const auto parts = StockFile::need(file.read([](storage::Connection& connection) {
            return parts::partsBelowMinimum(connection, 10);
        }));
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts.first().availableMilli, 4000);
    }

    void aPlaceTellsItsMovesAndWhatItIsSetAsideFor() {
        StockFile file;
        fill(file);
        const core::RowId line = core::IdSource(3).next(file.file().time().now());
        const auto place = file.draft(1).place;
        QVERIFY_RESULT(file.write([&](storage::WriteTx& tx) {
            return parts::reserveStock(
                tx, {place, 4000, {QStringLiteral("order"), line, line, QStringLiteral("WX7")}});
        }));
        QVERIFY_RESULT(file.issue(file.draft(7), {true, {}}));
        const auto row = list(file, {}).first();

        QVERIFY_RESULT(file.read([&](storage::Connection& connection) -> core::Done {
            CORE_ASSIGN(const auto found, parts::findStock(connection, row.id));
            [&] { QCOMPARE(found, std::optional(row)); }();
            CORE_ASSIGN(const auto moves, parts::movesAt(connection, place, 10));
            [&] { QCOMPARE(moves.size(), 3); }();
            [&] { QCOMPARE(moves.first().kind, parts::MoveKind::Issue); }();
            CORE_ASSIGN(const auto held, parts::heldAt(connection, place));
            [&] { QCOMPARE(held.size(), 1); }();
            [&] { QCOMPARE(held.first().document.number, QStringLiteral("WX7")); }();
            CORE_ASSIGN(const auto here,
                        parts::stockExceptionsAt(connection, place.part, place.bin, 10));
            [&] { QCOMPARE(here.size(), 2); }();
            CORE_ASSIGN(const auto van,
                        parts::stockExceptionsAt(connection, place.part, file.van, 10));
            [&] { QVERIFY(van.isEmpty()); }();
            return {};
        }));
    }

    void pagesFollowEachOtherInBothOrders_data() {
        QTest::addColumn<int>("order");
        QTest::addColumn<bool>("descending");
        for (const bool descending : {false, true}) {
            QTest::addRow("name %d", descending) << int(StockOrder::Name) << descending;
            QTest::addRow("number %d", descending) << int(StockOrder::Number) << descending;
        }
    }

    void pagesFollowEachOtherInBothOrders() {
        QFETCH(int, order);
        QFETCH(bool, descending);
        StockFile file;
        fill(file);
        const parts::StockSort sort{StockOrder(order), descending};
        const auto whole = list(file, {}, sort);

        QList<parts::StockRow> paged;
        std::optional<storage::Anchor> anchor;
        for (;;) {
            const auto page = StockFile::need(file.read([&](storage::Connection& connection) {
                return parts::stockList().page(connection, {}, sort, anchor,
                                               storage::Direction::Forward, 1);
            }));
            if (page.rows.isEmpty())
                break;
            paged += page.rows;
            anchor = page.last;
        }

        QCOMPARE(paged, whole);
        QCOMPARE(paged.size(), 4);
    }

    void aPageIsReadThroughAnIndex_data() {
        QTest::addColumn<bool>("oneBin");
        QTest::newRow("all bins") << false;
        QTest::newRow("one bin") << true;
    }

    void aPageIsReadThroughAnIndex() {
        QFETCH(bool, oneBin);
        StockFile file;
        fill(file);
        for (const StockOrder order : {StockOrder::Name, StockOrder::Number}) {
            StockFilter filter;
            if (oneBin)
                filter.bin = file.store;
            const QString plan = StockFile::need(
                file.read([&](storage::Connection& connection) -> core::Result<QString> {
                    CORE_ASSIGN(const auto query,
                                parts::stockList().query(connection, filter, {order, false}));
                    CORE_ASSIGN(auto row,
                                connection.prepare("EXPLAIN QUERY PLAN " +
                                                   storage::keyset::selectSql(
                                                       query, true, storage::keyset::Part::All,
                                                       storage::Direction::Forward)));
                    QString text;
                    while (row.next())
                        text += row.text(3) + u'\n';
                    CORE_TRY(row.status());
                    return text;
                }));

            QVERIFY2(plan.contains(QStringLiteral("USING INDEX stock_balance_")), qPrintable(plan));
            QVERIFY2(!plan.contains(QStringLiteral("TEMP B-TREE FOR ORDER BY")), qPrintable(plan));
        }
    }

    void theValueIsThatOfTheBinsTogether() {
        StockFile file;
        fill(file);
        const auto valueOf = [&](const std::optional<parts::BinId>& bin) {
            qint64 value = 0;
            const auto sums = StockFile::need(file.read([&](storage::Connection& connection) {
                return parts::stockValue(connection, bin);
            }));
            for (const parts::StockSum& sum : sums)
                value += sum.value.minor;
            return value;
        };

        QCOMPARE(valueOf(file.van), 2 * 450);
        QCOMPARE(valueOf({}), 10 * 450 + 3 * 500);
    }

private:
    static void fill(StockFile& file) {
        QVERIFY_RESULT(file.receive(file.draft(10), 450));
        QVERIFY_RESULT(file.write([&](storage::WriteTx& tx) {
            return parts::transferStock(tx, file.draft(2), file.van);
        }));
        auto consigned = file.draft(5);
        consigned.place.owner = parts::StockOwner::ConsignedIn;
        QVERIFY_RESULT(file.receive(consigned, 0));
        auto valve = file.draft(3);
        valve.place.part = file.add(QStringLiteral("阀门"));
        QVERIFY_RESULT(file.receive(valve, 500));
    }

    static QList<parts::StockRow> list(StockFile& file, const StockFilter& filter,
                                       const parts::StockSort& sort = {}) {
        return StockFile::need(file.read([&](storage::Connection& connection) {
                   return parts::stockList().first(connection, filter, sort, 100);
               }))
            .rows;
    }
    static QStringList namesOf(const QList<parts::StockRow>& rows) {
        QStringList names;
        for (const parts::StockRow& row : rows)
            names.append(row.partName);
        return names;
    }
};

REGISTER_TEST(StockListTest)
#include "stocklisttest.moc"
