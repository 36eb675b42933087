#include "agreements/domain/clockdue.h"

#include "agreements/domain/clockpromise.h"
#include "clocksamples.h"
#include "support/testfile.h"
#include "testsuite.h"

#include <QTest>

using agreements::ClockEventKind;
using agreements::ClockState;
using agreements::VisitResult;
using clocksamples::clockEvent;
using clocksamples::moment;

/// Each row is tried on both sides: at its due moment it is in time, a millisecond later it is not.
class ClockDueTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dueIs_data();
    void dueIs();
    void visitsFallIntoBands_data();
    void visitsFallIntoBands();
    void aCalendarThatNeverOpensSaysSo();
    void aTargetOfNothingIsOneOfIt();

private:
    static void addElapsedRows();
    static void addServiceHourRows();
    static void addDayRows();
    static void addWorkingRows();
    static void addPauseRows();
};

namespace {

void row(const char* name, const char* target, const char* calendar, const char* opened,
         const char* due, const QStringList& pauses = {}) {
    QTest::newRow(name) << QString::fromLatin1(target) << QString::fromLatin1(calendar)
                        << QString::fromLatin1(opened) << pauses << QString::fromLatin1(due);
}

ClockState stateAt(const agreements::ClockTarget& target,
                   const QList<agreements::ClockEvent>& events, const core::WorkCalendar& calendar,
                   core::Instant now) {
    const auto run = agreements::replay(target, events, calendar, now).value();
    return agreements::clockAt(target, run, calendar, now).value().state;
}

}  // namespace

void ClockDueTest::dueIs_data() {
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QStringList>("pauses");
    QTest::addColumn<QString>("due");
    addElapsedRows();
    addServiceHourRows();
    addDayRows();
    addWorkingRows();
    addPauseRows();
}

void ClockDueTest::addElapsedRows() {
    row("S199 30 minutes", "30 minutes", "china", "2026-03-09 09:30", "2026-03-09 10:00");
    row("S199 over midnight", "30 minutes", "china", "2026-03-09 23:45", "2026-03-10 00:15");
    row("S199 to midnight", "30 minutes", "china", "2026-03-09 23:30", "2026-03-10 00:00");
    row("S199 reported at 23:59", "30 minutes", "china", "2026-03-09 23:59", "2026-03-10 00:29");
    row("S199 reported at 00:00", "30 minutes", "china", "2026-03-10 00:00", "2026-03-10 00:30");
    row("S199 on a holiday", "30 minutes", "china", "2026-10-03 20:00", "2026-10-03 20:30");
    row("S199 over new year", "30 minutes", "china", "2026-12-31 23:40", "2027-01-01 00:10");
    row("S199 while clocks go forward", "30 minutes", "berlin", "2026-03-29 01:45",
        "2026-03-29 03:15");
    row("S199 after clocks went back", "30 minutes", "berlin", "2026-10-25 01:45",
        "2026-10-25 02:15");
    row("S202 1 hour at night", "1 hours", "china", "2026-03-09 17:30", "2026-03-09 18:30");
    row("S202 over midnight", "1 hours", "china", "2026-03-09 23:30", "2026-03-10 00:30");
    row("S202 at closing on calendar time", "1 hours", "china", "2026-03-09 18:00",
        "2026-03-09 19:00");
    row("S179 2 hours", "2 hours", "china", "2026-03-08 16:30", "2026-03-08 18:30");
    row("S179 over midnight", "2 hours", "china", "2026-03-08 22:30", "2026-03-09 00:30");
    row("S203 24 hours", "24 hours", "china", "2026-03-08 09:30", "2026-03-09 09:30");
    row("S203 over the long holiday", "24 hours", "china", "2026-09-30 17:00", "2026-10-01 17:00");
    row("S203 over 29 February", "24 hours", "china", "2028-02-28 12:00", "2028-02-29 12:00");
    row("S204 over 28 February", "24 hours", "china", "2026-02-28 12:00", "2026-03-01 12:00");
    row("S204 when clocks go forward", "24 hours", "berlin", "2026-03-28 12:00",
        "2026-03-29 13:00");
    row("S204 when clocks go back", "24 hours", "berlin", "2026-10-24 12:00", "2026-10-25 11:00");
    row("S75 handling plan", "24 hours", "china", "2026-07-06 08:00", "2026-07-07 08:00");
    row("S75 called at 23:59", "24 hours", "china", "2026-07-06 23:59", "2026-07-07 23:59");
    row("S75 called at 00:00", "24 hours", "china", "2026-07-07 00:00", "2026-07-08 00:00");
    row("S76 48 hours from receipt", "48 hours", "china", "2026-07-03 16:20", "2026-07-05 16:20");
    row("S76 when clocks go forward", "48 hours", "berlin", "2026-03-27 18:00", "2026-03-29 19:00");
    row("S76 when clocks go back", "48 hours", "berlin", "2026-10-23 18:00", "2026-10-25 17:00");
    row("S175 24 hours", "24 hours", "china", "2026-12-31 10:00", "2027-01-01 10:00");
    row("S113 DT11 city in 4 hours", "4 hours", "china", "2026-07-06 21:00", "2026-07-07 01:00");
    row("S113 DT11 suburb in 24 hours", "24 hours", "china", "2026-07-06 21:00",
        "2026-07-07 21:00");
    row("S57 DT06 practice 6 hours", "6 hours", "china", "2026-07-06 15:00", "2026-07-06 21:00");
    row("S57 DT06 promise 24 hours", "24 hours", "china", "2026-07-06 15:00", "2026-07-07 15:00");
}

void ClockDueTest::addServiceHourRows() {
    const char* hour = "1 hours 08:00-18:00";
    const char* twoHours = "2 hours 08:00-18:00";
    row("S202 S201 in the middle of the day", hour, "china", "2026-03-09 12:10",
        "2026-03-09 13:10");
    row("S202 S201 used up exactly at 18:00", hour, "china", "2026-03-09 17:00",
        "2026-03-09 18:00");
    row("S202 S201 a minute after that", hour, "china", "2026-03-09 17:01", "2026-03-10 08:01");
    row("S202 DT20 a call at 17:30", hour, "china", "2026-03-09 17:30", "2026-03-10 08:30");
    row("S202 S201 a call at 18:00", hour, "china", "2026-03-09 18:00", "2026-03-10 09:00");
    row("S202 S201 a call at 17:59:59.999", hour, "china", "2026-03-09 17:59:59.999",
        "2026-03-10 08:59:59.999");
    row("S202 S201 before opening", hour, "china", "2026-03-09 06:00", "2026-03-09 09:00");
    row("S202 S201 at opening", hour, "china", "2026-03-09 08:00", "2026-03-09 09:00");
    row("S202 S201 at 23:59", hour, "china", "2026-03-09 23:59", "2026-03-10 09:00");
    row("S202 S201 at 00:00", hour, "china", "2026-03-10 00:00", "2026-03-10 09:00");
    row("S202 S201 holidays as usual", hour, "china", "2026-10-01 17:30", "2026-10-02 08:30");
    row("S202 S201 Sundays as usual", hour, "china", "2026-03-08 16:00", "2026-03-08 17:00");
    row("S179 S201 to 18:00", twoHours, "china", "2026-03-08 16:00", "2026-03-08 18:00");
    row("S179 S201 into the next day", twoHours, "china", "2026-03-08 16:30", "2026-03-09 08:30");
    row("S179 S201 over new year", twoHours, "china", "2026-12-31 17:00", "2027-01-01 09:00");
    row("S199 S200 advice within its hours", "30 minutes 08:00-18:00", "china", "2026-03-09 17:45",
        "2026-03-10 08:15");
    row("S201 when clocks go forward", twoHours, "berlin", "2026-03-28 17:00", "2026-03-29 09:00");
    row("S201 when clocks go back", twoHours, "berlin", "2026-10-24 17:00", "2026-10-25 09:00");
    row("S203 S201 24 service hours", "24 hours 08:00-18:00", "china", "2026-03-09 08:00",
        "2026-03-11 12:00");
}

void ClockDueTest::addDayRows() {
    row("S166 7 days", "7 days", "china", "2026-03-08 10:00", "2026-03-15 end");
    row("S166 noticed at 23:59", "7 days", "china", "2026-03-08 23:59:59.999", "2026-03-15 end");
    row("S166 noticed at 00:00", "7 days", "china", "2026-03-09 00:00", "2026-03-16 end");
    row("S166 first day counted", "7 days start_day", "china", "2026-03-08 10:00",
        "2026-03-14 end");
    row("S166 over 29 February", "7 days", "china", "2028-02-25 10:00", "2028-03-03 end");
    row("S166 over 28 February", "7 days", "china", "2026-02-25 10:00", "2026-03-04 end");
    row("S166 ends on a holiday", "7 days", "china", "2026-09-24 10:00", "2026-10-01 end");
    row("S166 a holiday extends", "7 days holiday_extends", "china", "2026-09-24 10:00",
        "2026-10-08 end");
    row("S166 a Saturday extends", "7 days holiday_extends", "china", "2026-03-07 10:00",
        "2026-03-16 end");
    row("S166 a make-up Saturday does not", "7 days holiday_extends", "china", "2026-10-03 10:00",
        "2026-10-10 end");
    row("S166 a make-up Sunday does not", "7 days holiday_extends", "china", "2026-09-13 10:00",
        "2026-09-20 end");
    row("S166 first day counted and extended", "7 days start_day holiday_extends", "china",
        "2026-09-25 10:00", "2026-10-08 end");
    row("S166 when clocks go forward", "7 days", "berlin", "2026-03-22 10:00", "2026-03-29 end");
    row("S166 when clocks go back", "7 days", "berlin", "2026-10-18 10:00", "2026-10-25 end");
    row("one day", "1 days", "china", "2026-03-08 10:00", "2026-03-09 end");
    row("one day, counted", "1 days start_day", "china", "2026-03-08 10:00", "2026-03-08 end");
}

void ClockDueTest::addWorkingRows() {
    row("working minutes over noon", "60 working_minutes", "china", "2026-03-09 11:30",
        "2026-03-09 13:30");
    row("working hours to closing", "8 working_hours", "china", "2026-03-09 09:00",
        "2026-03-09 18:00");
    row("working hours from closing", "1 working_hours", "china", "2026-03-09 18:00",
        "2026-03-10 10:00");
    row("working hours to the noon break", "3 working_hours", "china", "2026-03-09 09:00",
        "2026-03-09 12:00");
    row("working hours over the long holiday", "2 working_hours", "china", "2026-09-30 17:00",
        "2026-10-08 10:00");
    row("working hours on a make-up Sunday", "1 working_hours", "china", "2026-09-19 20:00",
        "2026-09-20 10:00");
    row("working hours on the night the clocks go forward", "24 working_hours", "berlin24",
        "2026-03-28 12:00", "2026-03-29 13:00");
    row("working hours on the night the clocks go back", "24 working_hours", "berlin24",
        "2026-10-24 12:00", "2026-10-25 11:00");
    row("working days", "3 working_days", "china", "2026-03-09 10:00", "2026-03-12 18:00");
    row("working days over a weekend", "3 working_days", "china", "2026-03-12 10:00",
        "2026-03-17 18:00");
    row("working days from a Sunday", "1 working_days", "china", "2026-03-08 10:00",
        "2026-03-09 18:00");
    row("working days, the first counted", "3 working_days start_day", "china", "2026-03-09 10:00",
        "2026-03-11 18:00");
    row("working days, the first counted after closing", "1 working_days start_day", "china",
        "2026-03-09 18:00", "2026-03-10 18:00");
    row("working days, the first counted before closing", "1 working_days start_day", "china",
        "2026-03-09 17:59", "2026-03-09 18:00");
    row("working days over the long holiday", "2 working_days", "china", "2026-09-30 10:00",
        "2026-10-09 18:00");
    row("working days with the make-up Saturday", "3 working_days", "china", "2026-09-30 10:00",
        "2026-10-10 18:00");
}

void ClockDueTest::addPauseRows() {
    row("S203 paused for two hours", "24 hours", "china", "2026-03-08 09:30", "2026-03-09 11:30",
        {QStringLiteral("2026-03-08 12:00"), QStringLiteral("2026-03-08 14:00")});
    row("S203 paused twice", "24 hours", "china", "2026-03-08 09:30", "2026-03-09 12:00",
        {QStringLiteral("2026-03-08 12:00"), QStringLiteral("2026-03-08 14:00"),
         QStringLiteral("2026-03-09 10:00"), QStringLiteral("2026-03-09 10:30")});
    row("S203 paused a millisecond before it is due", "24 hours", "china", "2026-03-08 09:30",
        "2026-03-09 10:30",
        {QStringLiteral("2026-03-09 09:29:59.999"), QStringLiteral("2026-03-09 10:29:59.999")});
    row("S203 paused when it is due", "24 hours", "china", "2026-03-08 09:30", "2026-03-09 09:30",
        {QStringLiteral("2026-03-09 09:30"), QStringLiteral("2026-03-09 10:30")});
    row("S203 paused for no time", "24 hours", "china", "2026-03-08 09:30", "2026-03-09 09:30",
        {QStringLiteral("2026-03-08 12:00"), QStringLiteral("2026-03-08 12:00")});
    row("S202 S201 paused over night", "1 hours 08:00-18:00", "china", "2026-03-09 17:30",
        "2026-03-10 09:00",
        {QStringLiteral("2026-03-09 17:40"), QStringLiteral("2026-03-10 08:10")});
    row("S202 S201 paused while closed", "1 hours 08:00-18:00", "china", "2026-03-09 17:30",
        "2026-03-10 08:30",
        {QStringLiteral("2026-03-09 18:00"), QStringLiteral("2026-03-10 08:00")});
    row("S166 paused for a day and a half", "7 days", "china", "2026-03-08 10:00",
        "2026-03-17 11:59:59.999",
        {QStringLiteral("2026-03-10 00:00"), QStringLiteral("2026-03-11 12:00")});
    row("S166 paused into a Saturday, extended", "7 days holiday_extends", "china",
        "2026-03-06 10:00", "2026-03-16 end",
        {QStringLiteral("2026-03-10 00:00"), QStringLiteral("2026-03-11 00:00")});
    row("S166 paused into the Monday after, no earlier than from the Saturday",
        "7 days holiday_extends", "china", "2026-03-06 10:00", "2026-03-16 end",
        {"2026-03-09 10:00", "2026-03-11 12:00"});
    row("working hours paused over noon", "8 working_hours", "china", "2026-03-09 09:00",
        "2026-03-10 10:00",
        {QStringLiteral("2026-03-09 11:30"), QStringLiteral("2026-03-09 13:30")});
    row("working hours paused at night", "8 working_hours", "china", "2026-03-09 09:00",
        "2026-03-09 18:00",
        {QStringLiteral("2026-03-09 12:10"), QStringLiteral("2026-03-09 12:50")});
    row("working days paused for a working day", "3 working_days", "china", "2026-03-09 10:00",
        "2026-03-13 18:00",
        {QStringLiteral("2026-03-10 08:00"), QStringLiteral("2026-03-11 08:00")});
}

void ClockDueTest::dueIs() {
    QFETCH(const QString, target);
    QFETCH(const QString, calendar);
    QFETCH(const QString, opened);
    QFETCH(const QStringList, pauses);
    QFETCH(const QString, due);
    const core::WorkCalendar work = clocksamples::named(calendar);
    const auto at = [&work](const QString& text) { return moment(text, work.zone()); };
    const agreements::ClockTarget length = clocksamples::target(target);
    QList<agreements::ClockEvent> events{clockEvent(ClockEventKind::Opened, at(opened))};
    for (qsizetype i = 0; i + 1 < pauses.size(); i += 2) {
        events.append(clockEvent(ClockEventKind::Paused, at(pauses[i]), QStringLiteral("parts")));
        events.append(clockEvent(ClockEventKind::Resumed, at(pauses[i + 1])));
    }
    const core::Instant last = at(due);
    const core::Instant late{last.ms + 1};

    QCOMPARE(agreements::replay(length, events, work).value().due.value().ms, last.ms);

    QCOMPARE(stateAt(length, events, work, {last.ms - 1}), ClockState::Running);
    QVERIFY(stateAt(length, events, work, last) != ClockState::Overdue);
    QCOMPARE(stateAt(length, events, work, late), ClockState::Overdue);
    const auto met = [&](core::Instant moment) {
        return stateAt(length, events + QList{clockEvent(ClockEventKind::Met, moment)}, work,
                       moment);
    };
    QCOMPARE(met(last), ClockState::MetInTime);
    QCOMPARE(met(late), ClockState::MetLate);
}

void ClockDueTest::visitsFallIntoBands_data() {
    QTest::addColumn<QString>("arrival");
    QTest::addColumn<VisitResult>("result");
    QTest::newRow("DT06 at once") << "2026-07-06 15:00" << VisitResult::ExceedsExpectation;
    QTest::newRow("DT06 6 h") << "2026-07-06 21:00" << VisitResult::ExceedsExpectation;
    QTest::newRow("DT06 after 6 h") << "2026-07-06 21:00:00.001" << VisitResult::PromiseKept;
    QTest::newRow("DT06 24 h") << "2026-07-07 15:00" << VisitResult::PromiseKept;
    QTest::newRow("DT06 after 24 h") << "2026-07-07 15:00:00.001" << VisitResult::PromiseBroken;
}

void ClockDueTest::visitsFallIntoBands() {
    QFETCH(const QString, arrival);
    QFETCH(const VisitResult, result);
    const core::WorkCalendar calendar = clocksamples::china();
    const core::Instant call = moment(QStringLiteral("2026-07-06 15:00"), calendar.zone());
    const core::Instant arrived = moment(arrival, calendar.zone());
    const agreements::VisitPromise promise;

    QCOMPARE(agreements::visitResult(promise, call, arrived), result);

    const QList<agreements::ClockEvent> events{clockEvent(ClockEventKind::Opened, call),
                                               clockEvent(ClockEventKind::Met, arrived)};
    const auto isInTime = [&](const agreements::Clock& clock) {
        return stateAt(clock.target, events, calendar, arrived) == ClockState::MetInTime;
    };
    QCOMPARE(isInTime(promise.clocks().first()), result == VisitResult::ExceedsExpectation);
    QCOMPARE(isInTime(promise.clocks().last()), result != VisitResult::PromiseBroken);
    QCOMPARE(promise.clocks().first().source, QStringList{QStringLiteral("S57")});
}

void ClockDueTest::aCalendarThatNeverOpensSaysSo() {
    const core::WorkCalendar calendar = clocksamples::neverOpen();
    for (const QString& text :
         {QStringLiteral("5 working_minutes"), QStringLiteral("2 working_days"),
          QStringLiteral("7 days holiday_extends")}) {
        const auto run = agreements::replay(clocksamples::target(text),
                                            {clockEvent(ClockEventKind::Opened, {0})}, calendar);

        QCOMPARE(codeOf(run), QStringLiteral("calendar/closed"));
    }
    QVERIFY(agreements::replay(clocksamples::target(QStringLiteral("7 days")),
                               {clockEvent(ClockEventKind::Opened, {0})}, calendar));
}

void ClockDueTest::aTargetOfNothingIsOneOfIt() {
    agreements::ClockTarget target;
    target.count = -3;
    const agreements::ClockDue due(target, clocksamples::china());

    QCOMPARE(due.after({0}).value().ms, qint64(3'600'000));
}

REGISTER_TEST(ClockDueTest)
#include "clockduetest.moc"
