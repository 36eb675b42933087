#include "judgedfile.h"
#include "repairs/data/dueclocks.h"
#include "repairs/data/orderclockprojection.h"
#include "testsuite.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace repairs;
using agreements::Fact;

namespace {

constexpr qint64 kOneMinute = 60'000;
/// Orders that go through the same step in one transaction.
constexpr int kTogether = 250;

}  // namespace

/// Stored clocks equal their replay, on orders that were played through the use cases by chance.
class ClockReplayTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// AFTERCARE_CLOCK_ORDERS=100000 for the long run, with QTEST_FUNCTION_TIMEOUT=3600000.
    void storedClocksAreTheirReplay() {
        const int wanted = qEnvironmentVariableIntValue("AFTERCARE_CLOCK_ORDERS");
        const int orders = wanted > 0 ? wanted : 60;
        // The long run leaves out what only adds more of the same to judge.
        JudgedFile::Wanted kinds;
        kinds.templates = {QStringLiteral("L3")};
        if (wanted == 0)
            kinds.templates += {QStringLiteral("T3"), QStringLiteral("T1")};
        JudgedFile judged(kinds);
        m_judged = &judged;
        QElapsedTimer elapsed;
        elapsed.start();
        for (int made = 0; made < orders; made += kTogether)
            playTogether(std::min(kTogether, orders - made));
        const qint64 played = elapsed.restart();

        OrderClockProjection projection;
        QCOMPARE(judged.file.findings(projection).size(), 0);
        const qint64 clocks = judged.file.number("SELECT count(*) FROM order_clock");
        QVERIFY(clocks >= orders);
        // Every way in which a clock can stand must be among them.
        for (const char* kind : {"is_met = 1", "ended_at IS NOT NULL AND is_met = 0",
                                 "paused_since IS NOT NULL", "paused_ms > 0", "is_open = 1"})
            QVERIFY2(judged.file.number(QByteArray("SELECT count(*) FROM order_clock WHERE ") +
                                        kind) > 0,
                     kind);
        if (wanted == 0)
            return;
        qInfo("%d orders, %lld clocks: played in %lld s, proven in %lld s", orders, clocks,
              played / 1000, elapsed.elapsed() / 1000);
        tellListTimes();
    }

private:
    /// How long the page "What is due" waits for its parts.
    void tellListTimes() {
        const DueFilter all{DueFilter::Scope::All};
        DueFilter red{DueFilter::Scope::Red};
        red.now = m_judged->file.now();
        for (const DueFilter& filter : {all, red}) {
            RepairsFile::need(
                m_judged->file.read([&](storage::Connection& connection) -> core::Done {
                    QElapsedTimer elapsed;
                    elapsed.start();
                    CORE_ASSIGN(const auto page, dueList().first(connection, filter, {}, 50));
                    const qint64 first = elapsed.nsecsElapsed();
                    elapsed.restart();
                    CORE_ASSIGN(const qint64 count, dueList().count(connection, filter));
                    const qint64 counted = elapsed.nsecsElapsed();
                    elapsed.restart();
                    CORE_ASSIGN(const auto marks, dueList().landmarks(connection, filter, {}));
                    const qint64 marked = elapsed.nsecsElapsed();
                    elapsed.restart();
                    CORE_ASSIGN(const auto middle,
                                dueList().pageAt(connection, filter, {}, marks, count / 2, 50));
                    qInfo(
                        "%lld due: first page %.1f ms, count %.1f ms, landmarks %.1f ms, page in "
                        "the middle %.1f ms (%lld rows)",
                        count, double(first) / 1e6, double(counted) / 1e6, double(marked) / 1e6,
                        double(elapsed.nsecsElapsed()) / 1e6,
                        static_cast<long long>(page.rows.size() + middle.rows.size()));
                    return {};
                }));
        }
    }

    template <class Work>
    void inOneTransaction(Work work) {
        RepairsFile::need(m_judged->file.write([&](storage::WriteTx& tx) -> core::Done {
            for (const OrderId& order : std::as_const(m_orders))
                CORE_TRY(work(tx, order));
            return {};
        }));
    }

    void playTogether(int count) {
        RepairsFile& file = m_judged->file;
        m_orders.clear();
        m_orders.reserve(count);
        file.time().advance(m_random.bounded(600) * kOneMinute);
        RepairsFile::need(file.write([&](storage::WriteTx& tx) -> core::Done {
            for (int i = 0; i < count; ++i) {
                IntakeDraft intake = file.intake();
                intake.answers.set(Fact::AtOpening, m_random.bounded(2));
                intake.answers.set(Fact::ListedFault, m_random.bounded(2));
                intake.answers.set(Fact::FaultKind, m_random.bounded(4));
                intake.answers.set(Fact::HomeVisit, m_random.bounded(2));
                CORE_ASSIGN(const ReceivedOrder received, receiveOrder(tx, intake));
                m_orders.append(received.id);
            }
            return {};
        }));
        for (int step = 0; step < 4; ++step) {
            file.time().advance(m_random.bounded(600) * kOneMinute + 1);
            inOneTransaction(
                [&](storage::WriteTx& tx, const OrderId& order) { return takeStep(tx, order); });
        }
    }

    /// One of the things that happen on an order; those that the table of moves refuses do not.
    core::Done takeStep(storage::WriteTx& tx, const OrderId& order) {
        constexpr Status kWays[] = {Status::Diagnosing, Status::Waiting, Status::Waiting,
                                    Status::InRepair,   Status::Ready,   Status::Cancelled};
        constexpr EventKind kMilestones[] = {EventKind::Contacted, EventKind::Arrived,
                                             EventKind::UnitLent};
        const int chance = m_random.bounded(12);
        if (chance < int(std::size(kWays))) {
            const Status to = kWays[chance];
            MoveDraft draft{order, to, std::nullopt, QStringLiteral("said"), {}};
            if (to == Status::Waiting)
                draft.waitingReason = WaitingReason::Parts;
            return refusedOrDone(moveOrder(tx, draft));
        }
        if (chance < 9)
            return recordMilestone(tx, order, kMilestones[chance - 6], {});
        if (chance > 9)
            return {};
        CORE_ASSIGN(const auto found, findCase(tx.connection(), order));
        CaseDraft draft{order, found->facts, found->facts};
        draft.after.set(Fact::FaultKind, m_random.bounded(4));
        return refusedOrDone(saveCase(tx, draft));
    }

    static core::Done refusedOrDone(const core::Done& done) {
        const bool isRefused = !done && done.error().code.startsWith(u"order/");
        return isRefused ? core::Done() : done;
    }

    JudgedFile* m_judged = nullptr;
    QRandomGenerator m_random{7};
    QList<OrderId> m_orders;
};

REGISTER_TEST(ClockReplayTest)
#include "clockreplaytest.moc"
