#include "agreements/domain/clock.h"

#include "agreements/domain/clockreading.h"
#include "clocksamples.h"
#include "support/testfile.h"
#include "testsuite.h"

#include <QTest>

using agreements::ClockEvent;
using agreements::ClockEventKind;
using agreements::ClockReading;
using agreements::ClockRun;
using agreements::ClockSegment;
using agreements::ClockState;
using agreements::NotApplied;

/// What events do to a clock of 24 hours that is opened on 9 March 2026 at 10:00.
class ClockTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAnOpeningNothingRuns();
    void eventsThatDoNotFitAreKeptAndNamed_data();
    void eventsThatDoNotFitAreKeptAndNamed();
    void openingAgainMovesNoDate();
    void aPauseEndsWithTheClock();
    void anOverdueClockStaysOverdueInAPause();
    void aPausedClockDoesNotBecomeOverdue();
    void aReassignedClockRunsOn();
    void aCancelledClockIsNeitherMetNorLate();
    void aPauseMayEndAndAnotherBeginInOneInstant();
    void aPauseMayBeginAndEndInOneInstant();
    void laterEventsWaitForTheirTime();
    void anEventAheadOfTheClockOfThisMachineCountsAsNow();
    void theStripShowsWorkedPausedAndClosedTime();
    void theStripOfElapsedTimeIsNeverClosed();
    void minutesAreCutSoThatTheyAddUp();
    void whatIfItWerePausedNow_data();
    void whatIfItWerePausedNow();

private:
    static core::Instant at(const char* text) {
        return clocksamples::moment(QString::fromLatin1(text), clocksamples::china().zone());
    }
    static ClockEvent opened(const char* text = "2026-03-09 10:00") {
        return clocksamples::clockEvent(ClockEventKind::Opened, at(text));
    }
    static ClockEvent paused(const char* text, const char* reason = "parts") {
        return clocksamples::clockEvent(ClockEventKind::Paused, at(text),
                                        QString::fromLatin1(reason));
    }
    static ClockEvent clockEvent(ClockEventKind kind, const char* text, const char* more = "") {
        return clocksamples::clockEvent(kind, at(text), QString::fromLatin1(more));
    }
    static ClockRun run(const QList<ClockEvent>& events, const char* target = "24 hours") {
        return agreements::replay(clocksamples::target(QString::fromLatin1(target)), events,
                                  clocksamples::china())
            .value();
    }
    static ClockReading reading(const QList<ClockEvent>& events, const char* now,
                                const char* target = "24 hours") {
        return agreements::clockAt(clocksamples::target(QString::fromLatin1(target)),
                                   run(events, target), clocksamples::china(), at(now))
            .value();
    }
};

void ClockTest::withoutAnOpeningNothingRuns() {
    const QList<ClockEvent> events{paused("2026-03-09 11:00"),
                                   clockEvent(ClockEventKind::Met, "2026-03-09 12:00")};

    const ClockRun result = run(events);

    QVERIFY(!result.openedAt && !result.due && !result.end);
    QCOMPARE(result.unapplied.size(), 2);
    QCOMPARE(result.unapplied.first().why, NotApplied::BeforeOpening);
    QCOMPARE(reading(events, "2026-03-09 13:00").state, ClockState::NotOpened);
    QCOMPARE(run({}), ClockRun());
}

void ClockTest::eventsThatDoNotFitAreKeptAndNamed_data() {
    QTest::addColumn<QList<ClockEvent>>("others");
    QTest::addColumn<ClockEvent>("odd");
    QTest::addColumn<NotApplied>("why");
    const ClockEvent met = clockEvent(ClockEventKind::Met, "2026-03-09 20:00");
    const ClockEvent cancelled = clockEvent(ClockEventKind::Cancelled, "2026-03-09 20:00");
    const ClockEvent pause = paused("2026-03-09 12:00");
    const auto row = [](const char* name, const QList<ClockEvent>& others, const ClockEvent& odd,
                        NotApplied why) { QTest::newRow(name) << others << odd << why; };
    row("pause before opening", {}, paused("2026-03-09 09:59"), NotApplied::BeforeOpening);
    row("met before opening", {}, clockEvent(ClockEventKind::Met, "2026-03-09 09:00"),
        NotApplied::BeforeOpening);
    row("cancelled before opening", {}, clockEvent(ClockEventKind::Cancelled, "2026-03-09 09:00"),
        NotApplied::BeforeOpening);
    row("assigned before opening", {},
        clockEvent(ClockEventKind::Reassigned, "2026-03-09 09:00", "Wang"),
        NotApplied::BeforeOpening);
    row("opened twice", {}, opened(), NotApplied::Twice);
    row("opened again", {}, opened("2026-03-09 11:00"), NotApplied::AlreadyOpen);
    row("opened after the end", {met}, opened("2026-03-10 11:00"), NotApplied::AfterEnd);
    row("pause in a pause", {pause}, paused("2026-03-09 13:00", "customer"),
        NotApplied::AlreadyPaused);
    row("the same pause twice", {pause}, pause, NotApplied::Twice);
    row("resumed without a pause", {}, clockEvent(ClockEventKind::Resumed, "2026-03-09 11:00"),
        NotApplied::NotPaused);
    row("resumed twice", {pause, clockEvent(ClockEventKind::Resumed, "2026-03-09 13:00")},
        clockEvent(ClockEventKind::Resumed, "2026-03-09 14:00"), NotApplied::NotPaused);
    row("pause after met", {met}, paused("2026-03-09 21:00"), NotApplied::AfterEnd);
    row("met again", {met}, clockEvent(ClockEventKind::Met, "2026-03-09 21:00"),
        NotApplied::AfterEnd);
    row("cancelled after met", {met}, clockEvent(ClockEventKind::Cancelled, "2026-03-09 21:00"),
        NotApplied::AfterEnd);
    row("met after cancelled", {cancelled}, clockEvent(ClockEventKind::Met, "2026-03-09 21:00"),
        NotApplied::AfterEnd);
    row("assigned after met", {met},
        clockEvent(ClockEventKind::Reassigned, "2026-03-09 21:00", "Li"), NotApplied::AfterEnd);
}

void ClockTest::eventsThatDoNotFitAreKeptAndNamed() {
    QFETCH(const QList<ClockEvent>, others);
    QFETCH(const ClockEvent, odd);
    QFETCH(const NotApplied, why);
    const QList<ClockEvent> fitting = QList{opened()} + others;

    ClockRun result = run(QList{odd} + fitting);

    QCOMPARE(result.unapplied.size(), 1);
    QCOMPARE(result.unapplied.first().event, odd);
    QCOMPARE(result.unapplied.first().why, why);
    result.unapplied.clear();
    QCOMPARE(result, run(fitting));
}

void ClockTest::openingAgainMovesNoDate() {
    const ClockRun before = run({opened(), clockEvent(ClockEventKind::Met, "2026-03-09 20:00")});

    const ClockRun after = run({opened(), clockEvent(ClockEventKind::Met, "2026-03-09 20:00"),
                                opened("2026-03-12 10:00"), paused("2026-03-12 11:00")});

    QCOMPARE(after.due, before.due);
    QCOMPARE(after.end, before.end);
    QCOMPARE(after.openedAt, before.openedAt);
}

void ClockTest::aPauseEndsWithTheClock() {
    const QList<ClockEvent> events{opened(), paused("2026-03-10 09:00"),
                                   clockEvent(ClockEventKind::Met, "2026-03-11 09:00")};

    QCOMPARE(run(events).due, at("2026-03-11 10:00"));
    QVERIFY(!run(events).isPaused());
    QCOMPARE(reading(events, "2026-03-20 09:00").state, ClockState::MetInTime);
}

void ClockTest::anOverdueClockStaysOverdueInAPause() {
    const QList<ClockEvent> events{opened(), paused("2026-03-10 10:01")};

    const ClockReading late = reading(events, "2026-03-10 12:00");

    QCOMPARE(late.state, ClockState::Overdue);
    QVERIFY(late.isPaused);
    QCOMPARE(late.due, at("2026-03-10 10:00"));
}

void ClockTest::aPausedClockDoesNotBecomeOverdue() {
    const QList<ClockEvent> events{opened(), paused("2026-03-10 09:00")};

    const ClockReading waiting = reading(events, "2026-03-19 09:00");

    QCOMPARE(waiting.state, ClockState::Paused);
    QCOMPARE(waiting.due, at("2026-03-19 10:00"));
    QCOMPARE(run(events).due, at("2026-03-10 10:00"));
}

void ClockTest::aReassignedClockRunsOn() {
    const QList<ClockEvent> events{
        clockEvent(ClockEventKind::Reassigned, "2026-03-09 15:00", "Li"), opened(),
        clockEvent(ClockEventKind::Reassigned, "2026-03-09 11:00", "Wang")};

    const ClockReading now = reading(events, "2026-03-09 16:00");

    QCOMPARE(now.assignee, QStringLiteral("Li"));
    QCOMPARE(now.due, at("2026-03-10 10:00"));
    QCOMPARE(now.segments.size(), 1);
}

void ClockTest::aCancelledClockIsNeitherMetNorLate() {
    const QList<ClockEvent> events{
        opened(), clockEvent(ClockEventKind::Cancelled, "2026-03-12 10:00", "withdrawn")};

    QCOMPARE(reading(events, "2026-03-20 09:00").state, ClockState::Cancelled);
    QCOMPARE(run(events).end->reason, QStringLiteral("withdrawn"));
}

void ClockTest::aPauseMayEndAndAnotherBeginInOneInstant() {
    const ClockRun result =
        run({opened(), paused("2026-03-09 12:00", "parts"), paused("2026-03-09 14:00", "customer"),
             clockEvent(ClockEventKind::Resumed, "2026-03-09 14:00"),
             clockEvent(ClockEventKind::Resumed, "2026-03-09 15:00")});

    QCOMPARE(result.pauses.size(), 2);
    QCOMPARE(result.pauses.last().reason, QStringLiteral("customer"));
    QCOMPARE(result.due, at("2026-03-10 13:00"));
    QVERIFY(result.unapplied.isEmpty());
}

void ClockTest::aPauseMayBeginAndEndInOneInstant() {
    const ClockRun result = run({clockEvent(ClockEventKind::Resumed, "2026-03-09 14:00"), opened(),
                                 paused("2026-03-09 14:00")});

    QVERIFY(!result.isPaused());
    QVERIFY(result.unapplied.isEmpty());
    QCOMPARE(result.due, at("2026-03-10 10:00"));
}

void ClockTest::laterEventsWaitForTheirTime() {
    const QList<ClockEvent> events{opened(), clockEvent(ClockEventKind::Met, "2026-03-09 20:00")};

    const ClockRun before =
        agreements::replay(clocksamples::target(QStringLiteral("24 hours")), events,
                           clocksamples::china(), at("2026-03-09 19:59"))
            .value();

    QVERIFY(!before.end);
    QCOMPARE(before.unapplied.first().why, NotApplied::Later);
}

void ClockTest::anEventAheadOfTheClockOfThisMachineCountsAsNow() {
    const QList<ClockEvent> events{opened(), paused("2026-03-09 12:00")};

    const ClockReading early = reading(events, "2026-03-09 11:55");

    QCOMPARE(early.state, ClockState::Paused);
    QCOMPARE(early.elapsedMinutes(), 120);
    QCOMPARE(early.pausedMinutes, 0);
}

void ClockTest::theStripShowsWorkedPausedAndClosedTime() {
    const QList<ClockEvent> events{opened("2026-03-09 11:00"), paused("2026-03-09 17:00"),
                                   clockEvent(ClockEventKind::Resumed, "2026-03-10 10:00")};

    const ClockReading now = reading(events, "2026-03-10 11:30", "8 working_hours");

    const auto segment = [](ClockSegment::Kind kind, const char* from, const char* to,
                            qint64 minutes, const char* reason = "") {
        return ClockSegment{kind, at(from), at(to), minutes, QString::fromLatin1(reason)};
    };
    using Kind = ClockSegment::Kind;
    QCOMPARE(now.segments,
             (QList<ClockSegment>{
                 segment(Kind::Worked, "2026-03-09 11:00", "2026-03-09 12:00", 60),
                 segment(Kind::Closed, "2026-03-09 12:00", "2026-03-09 13:00", 60),
                 segment(Kind::Worked, "2026-03-09 13:00", "2026-03-09 17:00", 240),
                 segment(Kind::Paused, "2026-03-09 17:00", "2026-03-10 10:00", 17 * 60, "parts"),
                 segment(Kind::Worked, "2026-03-10 10:00", "2026-03-10 11:30", 90)}));
    QCOMPARE(now.workedMinutes, 390);
    QCOMPARE(now.pausedMinutes, 17 * 60);
    QCOMPARE(now.closedMinutes, 60);
    QCOMPARE(now.due, at("2026-03-10 14:00"));
}

void ClockTest::theStripOfElapsedTimeIsNeverClosed() {
    const ClockReading now = reading({opened()}, "2026-03-10 09:00");

    QCOMPARE(now.segments.size(), 1);
    QCOMPARE(now.workedMinutes, 23 * 60);
    QCOMPARE(now.closedMinutes, 0);
}

void ClockTest::minutesAreCutSoThatTheyAddUp() {
    const ClockReading now = reading({opened(), paused("2026-03-09 10:00:40"),
                                      clockEvent(ClockEventKind::Resumed, "2026-03-09 10:01:20")},
                                     "2026-03-09 10:02");

    QCOMPARE(now.elapsedMinutes(), 2);
    QCOMPARE(now.pausedMinutes, 1);
    QCOMPARE(now.workedMinutes, 1);
}

void ClockTest::whatIfItWerePausedNow_data() {
    QTest::addColumn<QList<ClockEvent>>("more");
    QTest::addColumn<QString>("due");
    QTest::newRow("running") << QList<ClockEvent>() << "2026-03-10 13:00";
    QTest::newRow("paused since ten past ten")
        << QList<ClockEvent>{paused("2026-03-09 10:10")} << "2026-03-10 13:50";
    QTest::newRow("met already") << QList<ClockEvent>{clockEvent(ClockEventKind::Met,
                                                                 "2026-03-09 10:30")}
                                 << "2026-03-10 10:00";
    QTest::newRow("met later") << QList<ClockEvent>{clockEvent(ClockEventKind::Met,
                                                               "2026-03-09 12:00")}
                               << "2026-03-10 13:00";
}

void ClockTest::whatIfItWerePausedNow() {
    QFETCH(const QList<ClockEvent>, more);
    QFETCH(const QString, due);

    const auto result = agreements::dueIfPaused(clocksamples::target(QStringLiteral("24 hours")),
                                                QList{opened()} + more, clocksamples::china(),
                                                at("2026-03-09 11:00"), at("2026-03-09 14:00"));

    QVERIFY_RESULT(result);
    QCOMPARE(*result, at(due.toLatin1().constData()));
}

REGISTER_TEST(ClockTest)
#include "clocktest.moc"
