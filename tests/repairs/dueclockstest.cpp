#include "repairs/data/dueclocks.h"

#include "judgedfile.h"
#include "repairs/data/orderclockprojection.h"
#include "repairs/data/ordertables.h"
#include "staff/domain/personedit.h"
#include "testsuite.h"

#include <QTest>

#include <algorithm>

using namespace repairs;
using agreements::Fact;
using Scope = DueFilter::Scope;

namespace {

constexpr qint64 kMsOfMinute = 60'000;
constexpr qint64 kMsOfHour = 60 * kMsOfMinute;

}  // namespace

/// What is due, over orders that run, wait, are done, closed and in the trash.
class DueClocksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_judged = std::make_unique<JudgedFile>();
        m_centre = file().actor().centre;
        staff::Person engineer;
        engineer.name = QStringLiteral("李师傅");
        engineer.centre = staff::CentreId(m_centre);
        m_engineer = RepairsFile::need(
            file().write([&](storage::WriteTx& tx) { return staff::savePerson(tx, engineer); }));
        for (int i = 0; i < 12; ++i) {
            m_orders.append(file().receive());
            RepairsFile::need(m_judged->answer(
                m_orders.last(),
                {{Fact::AtOpening, 1}, {Fact::FaultKind, i % 4}, {Fact::HomeVisit, i % 2}}));
            file().time().advance(17 * kMsOfMinute);
        }
        RepairsFile::need(file().move(m_orders[1], Status::Waiting, WaitingReason::Parts));
        RepairsFile::need(file().move(m_orders[2], Status::Cancelled, {}, QStringLiteral("no")));
        RepairsFile::need(file().move(m_orders[3], Status::InRepair));
        RepairsFile::need(file().move(m_orders[3], Status::Ready));
        RepairsFile::need(file().sign(m_orders[3]));
        RepairsFile::need(file().close(file().closing(m_orders[3])));
        RepairsFile::need(file().write(
            [&](storage::WriteTx& tx) { return tx.remove(orderTable(), m_orders[4].row()); }));
        RepairsFile::need(file().write([&](storage::WriteTx& tx) {
            return tx.update(orderTable(), m_orders[5].row(),
                             {{"engineer_id", storage::toValue(m_engineer)}});
        }));
    }
    void cleanupTestCase() { m_judged.reset(); }

    void clocksOfCancelledClosedAndRemovedOrdersAreNotDue() {
        const QList<DueRow> rows = due({Scope::All});
        QVERIFY(!rows.isEmpty());
        for (const qsizetype gone : {2, 3, 4})
            QVERIFY(std::ranges::none_of(
                rows, [&](const DueRow& row) { return row.order == m_orders[gone]; }));
    }

    void anOrderTakenOutOfTheTrashHasItsClocksAgain() {
        const OrderId order = m_orders[4];
        RepairsFile::need(file().write(
            [&](storage::WriteTx& tx) { return tx.restore(orderTable(), order.row()); }));
        QVERIFY(std::ranges::any_of(due({Scope::All}),
                                    [&](const DueRow& row) { return row.order == order; }));
        RepairsFile::need(file().write(
            [&](storage::WriteTx& tx) { return tx.remove(orderTable(), order.row()); }));
        OrderClockProjection projection;
        QCOMPARE(file().findings(projection).size(), 0);
    }

    void theListBeginsWithWhatIsRedAndNamesClauseAndAgreement() {
        const QList<DueRow> rows = due({});
        QVERIFY(rows.size() > 6);
        QVERIFY(rows.first().clock.isOverdue(file().now()));
        QVERIFY(
            std::ranges::is_sorted(rows, {}, [](const DueRow& row) { return row.clock.rankAt; }));
        for (const DueRow& row : rows)
            QVERIFY(row.clock.what.startsWith(u"visit_") ||
                    (!row.clock.clause.isEmpty() && !row.agreementNumber.isEmpty()));
    }

    void anEngineerSeesTheClocksOfOwnOrders() {
        DueFilter mine{Scope::All};
        mine.engineer = m_engineer;
        const QList<DueRow> rows = due(mine);
        QVERIFY(!rows.isEmpty());
        for (const DueRow& row : rows)
            QVERIFY(row.order == m_orders[5] && row.engineerName == QStringLiteral("李师傅"));
    }

    void aHeldClockComesBehindAllThatRun() {
        const QList<DueRow> all = due({Scope::All});
        QVERIFY(all.last().clock.isHeld());
        QVERIFY(
            std::ranges::none_of(due({}), [](const DueRow& row) { return row.clock.isHeld(); }));
        for (const DueRow& row : due({Scope::Paused}))
            QCOMPARE(row.order, m_orders[1]);
    }

    void redIsWhatIsDueBeforeNow() {
        DueFilter red{Scope::Red};
        red.now = file().now();
        const QList<DueRow> rows = due(red);
        QVERIFY(!rows.isEmpty());
        for (const DueRow& row : rows)
            QVERIFY(row.clock.isOverdue(red.now));
        const auto late = std::ranges::count_if(
            due({Scope::All}), [&](const DueRow& row) { return row.clock.isOverdue(red.now); });
        // What became red and waits since then is red as well.
        QCOMPARE(qsizetype(late), rows.size());
    }

    void betweenHoldsItsFirstMomentAndNotItsLast() {
        const core::Instant due0 = due({}).first().clock.dueAt;
        DueFilter between{Scope::Between};
        between.from = due0;
        between.until = {due0.ms + 1};
        QVERIFY(!due(between).isEmpty());
        between.from = {due0.ms - 1};
        between.until = due0;
        QVERIFY(due(between).isEmpty());
    }

    void pagesMakeTheWholeListAndEveryRecordIsFound_data() { addFilters(); }
    void pagesMakeTheWholeListAndEveryRecordIsFound() {
        const DueFilter filter = filterOf();
        const QList<DueRow> whole = due(filter);
        for (const bool descending : {false, true}) {
            const DueSort sort{DueOrder::Due, descending};
            RepairsFile::need(file().read([&](storage::Connection& connection) -> core::Done {
                QList<ClockId> paged;
                std::optional<storage::Anchor> anchor;
                for (;;) {
                    CORE_ASSIGN(const auto page, dueList().page(connection, filter, sort, anchor,
                                                                storage::Direction::Forward, 3));
                    if (page.rows.isEmpty())
                        break;
                    for (const DueRow& row : page.rows)
                        paged.append(row.id);
                    anchor = page.last;
                }
                if (descending)
                    std::reverse(paged.begin(), paged.end());
                QList<ClockId> expected;
                for (const DueRow& row : whole)
                    expected.append(row.id);
                if (paged != expected)
                    return core::fail(QStringLiteral("test/pages"), {});
                CORE_ASSIGN(const auto marks, dueList().landmarks(connection, filter, {}));
                for (qsizetype i = 0; i < whole.size(); ++i) {
                    CORE_ASSIGN(const auto position, dueList().position(connection, filter, {},
                                                                        marks, whole[i].id.row()));
                    if (position != i)
                        return core::fail(QStringLiteral("test/position"), {});
                }
                return {};
            }));
        }
    }

    void everyFilterIsReadAlongAnIndex_data() { addFilters(); }
    void everyFilterIsReadAlongAnIndex() {
        const DueFilter filter = filterOf();
        const QByteArray plan = RepairsFile::need(
            file().read([&](storage::Connection& connection) -> core::Result<QByteArray> {
                CORE_ASSIGN(const auto query, dueQuery(connection, filter, {}));
                CORE_ASSIGN(auto row,
                            connection.prepare(
                                "EXPLAIN QUERY PLAN " +
                                storage::keyset::selectSql(query, true, storage::keyset::Part::All,
                                                           storage::Direction::Forward)));
                QByteArray lines;
                while (row.next())
                    lines += row.text(3).toUtf8() + '\n';
                CORE_TRY(row.status());
                return lines;
            }));
        QVERIFY2(!plan.contains("SCAN order_clock\n"), plan.constData());
        if (filter.found) {
            QVERIFY2(plan.contains("SEARCH order_clock USING INDEX order_clock_of_order"),
                     plan.constData());
            return;
        }
        QVERIFY2(!plan.contains("TEMP B-TREE"), plan.constData());
        QVERIFY2(plan.contains("USING COVERING INDEX order_clock_") ||
                     plan.contains("USING INDEX order_clock_"),
                 plan.constData());
    }

    void whatIsDueIsFoundByItsId() {
        const DueRow first = due({}).first();
        const auto found = RepairsFile::need(file().read(
            [&](storage::Connection& connection) { return findDueClock(connection, first.id); }));
        QVERIFY(found && found->order == first.order && found->clock == first.clock);
        const auto none = RepairsFile::need(file().read([](storage::Connection& connection) {
            return findDueClock(connection, ClockId(core::IdSource(5).next({})));
        }));
        QVERIFY(!none);
    }

    void aClockKeepsItsIdWhenItsOrderMoves() {
        const DueRow before = due({}).last();
        RepairsFile::need(file().move(before.order, Status::Waiting, WaitingReason::Customer));
        const auto after = RepairsFile::need(file().read(
            [&](storage::Connection& connection) { return findDueClock(connection, before.id); }));
        QVERIFY(after && after->clock.isHeld());
        RepairsFile::need(file().move(before.order, Status::InRepair));
    }

private:
    RepairsFile& file() { return m_judged->file; }

    QList<DueRow> due(const DueFilter& filter) {
        return RepairsFile::need(file().read(
            [&](storage::Connection& connection) { return clocksDue(connection, filter, 1000); }));
    }

    static void addFilters() {
        QTest::addColumn<int>("scope");
        QTest::addColumn<bool>("isOfCentre");
        QTest::addColumn<int>("limit");  // 1 of an engineer, 2 of what was found
        for (int scope = 0; scope <= int(Scope::Paused); ++scope)
            for (const bool isOfCentre : {false, true})
                for (int limit = 0; limit < 3; ++limit)
                    QTest::addRow("scope %d%s limit %d", scope, isOfCentre ? " in centre" : "",
                                  limit)
                        << scope << isOfCentre << limit;
    }
    DueFilter filterOf() {
        QFETCH(int, scope);
        QFETCH(bool, isOfCentre);
        QFETCH(int, limit);
        DueFilter filter{Scope(scope)};
        filter.now = file().now();
        filter.from = {file().now().ms - kMsOfHour};
        filter.until = {file().now().ms + 4 * kMsOfHour};
        if (isOfCentre)
            filter.centre = m_centre;
        if (limit == 1)
            filter.engineer = m_engineer;
        if (limit == 2)
            filter.found = QList<qint64>{1, 2, 6, 7, 8};
        return filter;
    }

    std::unique_ptr<JudgedFile> m_judged;
    core::RowId m_centre;
    PersonId m_engineer;
    QList<OrderId> m_orders;
};

REGISTER_TEST(DueClocksTest)
#include "dueclockstest.moc"
