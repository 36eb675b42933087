#include "repairs/ui/clockwatcher.h"

#include "modulekit/centresettings.h"
#include "repairs/domain/clocksettings.h"
#include "repairsdesk.h"
#include "testsuite.h"

namespace repairs::ui {

/// What is told of clocks, by a time that only the test moves.
class ClockWatcherTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<RepairsDesk>();
        m_order = m_desk->receiveVisit();  // at noon: usual until 18:00, promised until noon
        m_watcher = std::make_unique<ClockWatcher>(m_desk->desk.context(), nullptr);
    }
    void cleanup() {
        m_watcher.reset();
        m_desk.reset();
    }

    void aClockIsToldOnceWhenItIsDueSoonAndOnceWhenItIsRed() {
        allowNight();
        QCOMPARE(told(at(16, 59)), 0);
        QCOMPARE(told(at(17, 0)), 1);
        QVERIFY2(sentences().last().contains(QStringLiteral("is due")),
                 qPrintable(sentences().last()));
        QCOMPARE(told(at(17, 30)), 0);
        QCOMPARE(told(at(18, 0)), 0);
        QCOMPARE(told(at(18, 0) + 1), 1);
        QVERIFY2(sentences().last().contains(QStringLiteral("is overdue")),
                 qPrintable(sentences().last()));
        QCOMPARE(told(at(18, 30)), 0);
    }

    void theNoticeLeadsToTheOrder() {
        allowNight();
        told(at(17, 0));
        m_desk->desk.notices.last().run();
        QCOMPARE(m_desk->desk.openedRecords.last().second, m_order.row());
    }

    void severalAreToldInOneSentenceThatLeadsToTheList() {
        allowNight();
        m_desk->receiveVisit();
        QCOMPARE(told(at(19, 0)), 1);
        QVERIFY2(sentences().last().contains(QStringLiteral("1 more")),
                 qPrintable(sentences().last()));
        m_desk->desk.notices.last().run();
        QCOMPARE(m_desk->desk.openedPages.last().first, QStringLiteral("repairs.due"));
    }

    void nothingIsToldAtNightAndTheMorningMakesUpForIt() {
        set(clockLeadMinutes(), qlonglong(0));
        QCOMPARE(told(at(18, 30)), 0);
        QCOMPARE(told(at(24 + 8, 59)), 0);
        QCOMPARE(told(at(24 + 9, 0)), 1);
        QVERIFY2(sentences().last().contains(QStringLiteral("is overdue")),
                 qPrintable(sentences().last()));
    }

    void theBreakAtNoonIsNoNight() {
        set(clockLeadMinutes(), qlonglong(0));
        QCOMPARE(told(at(24 + 12, 30)), 1);
    }

    void theLeadIsSetByTheCentre() {
        set(clockLeadMinutes(), qlonglong(120));
        QCOMPARE(told(at(15, 59)), 0);
        QCOMPARE(told(at(16, 0)), 1);
    }

    void aShortClockIsToldWhenHalfOfItsTimeIsLeft() {
        set(clockLeadMinutes(), qlonglong(7 * 24 * 60));
        QCOMPARE(told(at(14, 59)), 0);
        QCOMPARE(told(at(15, 0)), 1);
    }

    void aClockThatMovedIsToldAnew() {
        allowNight();
        QCOMPARE(told(at(17, 0)), 1);
        wait(at(17, 10));
        QCOMPARE(told(at(21, 0)), 0);
        m_desk->desk.file().time().set({at(21, 0)});
        m_desk->move(m_order, Status::Diagnosing);
        QCOMPARE(told(at(21, 1)), 1);
    }

    void nothingIsToldBeforeSomebodySignedIn() {
        allowNight();
        const storage::Actor actor = m_desk->desk.file().actor();
        m_desk->desk.file().actor().centre = {};
        m_desk->desk.takeRights();
        QCOMPARE(told(at(19, 0)), 0);
        m_desk->desk.file().actor() = actor;
        m_desk->desk.takeRights();
        QCOMPARE(told(at(19, 0)), 1);
    }

private:
    /// Of 6 July 2026 in Shanghai.
    static qint64 at(int hour, int minute) {
        constexpr qint64 kNoon = 1'783'310'400'000;
        return kNoon + ((hour - 12) * 60 + minute) * 60'000LL;
    }
    const QStringList& sentences() { return m_desk->desk.sentences; }
    qsizetype told(qint64 ms) {
        const qsizetype before = sentences().size();
        m_desk->desk.file().time().set({ms});
        m_watcher->look();
        m_desk->desk.settle();
        return sentences().size() - before;
    }
    void set(const modulekit::Setting& setting, const QVariant& value) {
        const auto done = m_desk->desk.file().write([&](storage::WriteTx& tx) {
            return modulekit::saveSetting(tx, setting, m_desk->desk.file().actor().centre, value);
        });
        QVERIFY(done);
    }
    void allowNight() { set(clockNoticesWhenClosed(), true); }
    void wait(qint64 ms) {
        m_desk->desk.file().time().set({ms});
        const MoveDraft draft{m_order, Status::Waiting, WaitingReason::Parts, {}, {}};
        QVERIFY(
            m_desk->desk.file().write([&](storage::WriteTx& tx) { return moveOrder(tx, draft); }));
    }

    std::unique_ptr<RepairsDesk> m_desk;
    std::unique_ptr<ClockWatcher> m_watcher;
    OrderId m_order;
};

REGISTER_TEST(ClockWatcherTest)

}  // namespace repairs::ui

#include "clockwatchertest.moc"
