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

    void wordsAreFoundWhereverTheyStand_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("rows");
        const auto row = [](const char* typed, int rows) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << rows;
        };
        row("空调", 1);
        row("调", 1);
        row("机", 2);
        row("缩机 空调", 1);
        row("kong tiao", 1);
        row("kt", 1);
        row("m-20/7", 1);
        row("20/7", 1);
        row("-", 2);
        row("7", 2);
        row("0", 2);
        row("M-2", 1);
        row("缩空", 0);
        row("\"", 0);
        row("x*", 0);
        row("OR", 0);
        row("𠮷", 1);
        row("𠮷野", 1);
        row("野", 1);
    }

    /// As instr() finds them in what the part is called, and no row twice.
    void wordsAreFoundWhereverTheyStand() {
        QFETCH(QString, typed);
        QFETCH(int, rows);
        StockFile file;
        const auto add = [&file](const QString& number, const QString& name) {
            parts::Part part;
            part.number = number;
            part.name = name;
            auto draft = file.draft(1);
            draft.place.part = file.add(part);
            QVERIFY_RESULT(file.receive(draft));
        };
        add(QStringLiteral("M-20/7"), QStringLiteral("空调压缩机"));
        add(QStringLiteral("K10-07"), QStringLiteral("电机 𠮷野"));
        StockFilter filter;
        filter.text = typed;

        QCOMPARE(list(file, filter).size(), rows);
        QCOMPARE(list(file, filter, {StockOrder::Number, true}).size(), rows);
        StockFilter there = filter;
        there.bin = file.store;
        QCOMPARE(list(file, there).size(), rows);
        const auto count = StockFile::need(file.read([&](storage::Connection& connection) {
            return parts::stockList().count(connection, filter);
        }));
        QCOMPARE(count, rows);
    }

    void aPartThatIsCalledOtherwiseIsFoundByItsNewNameAlone() {
        StockFile file;
        QVERIFY_RESULT(file.receive(file.draft(1)));
        QVERIFY_RESULT(file.write([&](storage::WriteTx& tx) -> core::Done {
            CORE_ASSIGN(auto card, parts::findPart(tx.connection(), file.part));
            card->part.name = QStringLiteral("Resistor");
            CORE_TRY(parts::savePart(tx, card->part));
            return {};
        }));
        StockFilter old;
        old.text = QStringLiteral("capac");
        StockFilter renamed;
        renamed.text = QStringLiteral("resis");

        QVERIFY(list(file, old).isEmpty());
        QCOMPARE(list(file, renamed).size(), 1);
        QCOMPARE(file.findings(), QStringList());
    }

    void whatWordsFindIsPagedAndCountedInOrder() {
        StockFile file;
        for (int i = 0; i < 25; ++i) {
            auto draft = file.draft(1);
            draft.place.part = file.add(QStringLiteral("valve %1").arg(i * 7 % 25));
            QVERIFY_RESULT(file.receive(draft));
        }
        StockFilter filter;
        filter.text = QStringLiteral("valve");
        QVERIFY_RESULT(file.read([&](storage::Connection& connection) -> core::Done {
            CORE_ASSIGN(const auto query, parts::stockList().query(connection, filter, {}));
            CORE_ASSIGN(const auto marks, storage::readLandmarks(connection, query, 4));
            [&] { QCOMPARE(marks.count, 25); }();
            [&] { QCOMPARE(marks.anchors.size(), 6); }();
            CORE_ASSIGN(const auto whole, parts::stockList().first(connection, filter, {}, 100));
            CORE_ASSIGN(const auto page,
                        parts::stockList().pageAt(connection, filter, {}, marks, 9, 5));
            [&] { QCOMPARE(page.rows, whole.rows.mid(9, 5)); }();
            CORE_ASSIGN(const auto position,
                        parts::stockList().position(connection, filter, {}, marks,
                                                    whole.rows.at(17).id.row()));
            [&] { QCOMPARE(position, std::optional<qint64>(17)); }();
            return {};
        }));
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
