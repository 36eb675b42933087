#include "core/workcalendar.h"

#include "core/localtime.h"
#include "property.h"
#include "testsuite.h"

#include <QJsonArray>
#include <QTest>

using core::Date;
using core::Instant;
using core::Shift;
using core::SpecialDay;
using core::WorkCalendar;
using core::WorkWeek;

namespace {

Date onDay(const QString& iso) {
    return Date::fromIso(iso).value();
}

Instant atMinute(const char* iso, int hour, int minute, const QTimeZone& zone) {
    return core::toInstant({onDay(QString::fromLatin1(iso)), (hour * 60 + minute) * 60'000}, zone);
}

/// National Day 2025: off from 1 to 8 October, worked on Sunday 28 September and Saturday 11
/// October.
WorkCalendar nationalDay() {
    const QTimeZone zone("Asia/Shanghai");
    QHash<Date, SpecialDay> days;
    for (int day = 1; day <= 8; ++day)
        days.insert(*Date::of(2025, 10, day),
                    {SpecialDay::Kind::Holiday, QStringLiteral("国庆节、中秋节"), {}});
    days.insert(onDay(QStringLiteral("2025-09-28")),
                {SpecialDay::Kind::Working, QStringLiteral("补班"), {}});
    days.insert(onDay(QStringLiteral("2025-10-11")),
                {SpecialDay::Kind::Working, QStringLiteral("补班"), {{9 * 60, 12 * 60}}});
    return WorkCalendar::make(3, QStringLiteral("Asia/Shanghai"), WorkCalendar::usual(zone).weeks(),
                              days)
        .value();
}

WorkCalendar roundTheClock(const QString& zone) {
    WorkWeek week{onDay(QStringLiteral("1970-01-01")), {}};
    week.days.fill({{0, 1440}});
    return WorkCalendar::make(1, zone, {week}).value();
}

}  // namespace

class WorkCalendarTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongShiftsAreRefused_data();
    void wrongShiftsAreRefused();
    void wrongWeeksAreRefused();
    void makeUpDaysAreWorked();
    void minutesAreAdded_data();
    void minutesAreAdded();
    void nextOpeningIsNowWhenOpen();
    void weeksHoldFromTheirDay();
    void clockChangesAreElapsedTime_data();
    void clockChangesAreElapsedTime();
    void closedCalendarsSaySo();
    void addingAndCountingAgree();
    void jsonComesBack();
    void wrongJsonIsRefused();
    void workUsedUpAtClosingEndsAtClosing();
    void theOpenTimeOfAStretchIsListed();
    void skippedHoursAreNotCountedTwice();
    void dailyHoursKnowNoHolidays();
    void theFingerprintIsOfWhatCounts();
};

void WorkCalendarTest::wrongShiftsAreRefused_data() {
    QTest::addColumn<int>("from1");
    QTest::addColumn<int>("to1");
    QTest::addColumn<int>("from2");
    QTest::addColumn<int>("to2");
    QTest::newRow("overlap") << 540 << 720 << 700 << 1080;
    QTest::newRow("out of order") << 780 << 1080 << 540 << 720;
    QTest::newRow("ends before it begins") << 720 << 540 << 780 << 1080;
    QTest::newRow("past midnight") << 540 << 720 << 780 << 1441;
    QTest::newRow("before midnight") << -1 << 720 << 780 << 1080;
}

void WorkCalendarTest::wrongShiftsAreRefused() {
    QFETCH(const int, from1);
    QFETCH(const int, to1);
    QFETCH(const int, from2);
    QFETCH(const int, to2);
    WorkWeek week{onDay(QStringLiteral("2026-01-01")), {}};
    week.days[2] = {{from1, to1}, {from2, to2}};

    const auto calendar = WorkCalendar::make(1, QStringLiteral("Asia/Shanghai"), {week});

    QVERIFY(!calendar);
    QCOMPARE(calendar.error().code, QStringLiteral("calendar/shift"));
}

void WorkCalendarTest::wrongWeeksAreRefused() {
    const WorkWeek week{onDay(QStringLiteral("2026-01-01")), {}};

    QCOMPARE(WorkCalendar::make(1, QStringLiteral("Asia/Shanghai"), {}).error().code,
             QStringLiteral("calendar/week"));
    QCOMPARE(WorkCalendar::make(1, QStringLiteral("Asia/Shanghai"), {week, week}).error().code,
             QStringLiteral("calendar/week"));
    QCOMPARE(WorkCalendar::make(1, QStringLiteral("Mars/Base"), {week}).error().code,
             QStringLiteral("zone/unknown"));
}

void WorkCalendarTest::makeUpDaysAreWorked() {
    const WorkCalendar calendar = nationalDay();

    QVERIFY(calendar.isWorkingDay(onDay(QStringLiteral("2025-09-28"))));
    QCOMPARE(calendar.shiftsOn(onDay(QStringLiteral("2025-09-28"))),
             (QList<Shift>{{540, 720}, {780, 1080}}));
    QCOMPARE(calendar.shiftsOn(onDay(QStringLiteral("2025-10-11"))), (QList<Shift>{{540, 720}}));
    QVERIFY(!calendar.isWorkingDay(onDay(QStringLiteral("2025-10-01"))));
    QVERIFY(!calendar.isWorkingDay(onDay(QStringLiteral("2025-10-12"))));
    QCOMPARE(calendar.nextWorkingDay(onDay(QStringLiteral("2025-10-01"))).value(),
             onDay(QStringLiteral("2025-10-09")));
}

void WorkCalendarTest::minutesAreAdded_data() {
    QTest::addColumn<qint64>("from");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<qint64>("to");
    const QTimeZone zone("Asia/Shanghai");
    const auto row = [&zone](const char* name, const char* day, int hour, int minute, int minutes,
                             const char* endDay, int endHour, int endMinute) {
        QTest::newRow(name) << atMinute(day, hour, minute, zone).ms << minutes
                            << atMinute(endDay, endHour, endMinute, zone).ms;
    };
    row("within a shift", "2025-09-29", 9, 30, 60, "2025-09-29", 10, 30);
    row("over the noon break", "2025-09-29", 11, 30, 60, "2025-09-29", 13, 30);
    row("to the end of a shift", "2025-09-29", 11, 0, 60, "2025-09-29", 12, 0);
    row("to the end of a day", "2025-09-29", 9, 0, 480, "2025-09-29", 18, 0);
    row("into the next day", "2025-09-29", 17, 30, 60, "2025-09-30", 9, 30);
    row("from the night before", "2025-09-29", 3, 0, 60, "2025-09-29", 10, 0);
    row("over the long holiday", "2025-09-30", 17, 0, 120, "2025-10-09", 10, 0);
    row("from Saturday to the make-up Sunday", "2025-09-27", 12, 0, 30, "2025-09-28", 9, 30);
    row("over the short make-up Saturday", "2025-10-10", 17, 0, 300, "2025-10-13", 10, 0);
    row("nothing is the next opening", "2025-10-01", 8, 0, 0, "2025-10-09", 9, 0);
    row("nothing while open is now", "2025-09-29", 10, 0, 0, "2025-09-29", 10, 0);
}

void WorkCalendarTest::minutesAreAdded() {
    QFETCH(const qint64, from);
    QFETCH(const int, minutes);
    QFETCH(const qint64, to);
    const WorkCalendar calendar = nationalDay();

    QCOMPARE(calendar.addWorkingMinutes({from}, minutes).value().ms, to);
    QCOMPARE(calendar.workingMinutesBetween({from}, {to}), qint64(minutes));
}

void WorkCalendarTest::nextOpeningIsNowWhenOpen() {
    const WorkCalendar calendar = nationalDay();
    const QTimeZone& zone = calendar.zone();

    const Instant open = atMinute("2025-09-29", 11, 59, zone);
    const Instant noon = atMinute("2025-09-29", 12, 0, zone);

    QVERIFY(calendar.isOpen(open));
    QVERIFY(!calendar.isOpen(noon));
    QCOMPARE(calendar.nextOpening(open).value(), open);
    QCOMPARE(calendar.nextOpening(noon).value(), atMinute("2025-09-29", 13, 0, zone));
}

void WorkCalendarTest::weeksHoldFromTheirDay() {
    WorkWeek summer{onDay(QStringLiteral("2026-06-01")), {}};
    summer.days.fill({{480, 1200}});
    const WorkCalendar usual = WorkCalendar::usual(QTimeZone("Asia/Shanghai"));
    const auto calendar =
        WorkCalendar::make(2, QStringLiteral("Asia/Shanghai"), {usual.weeks().first(), summer})
            .value();

    QVERIFY(!calendar.isWorkingDay(onDay(QStringLiteral("2026-05-31"))));
    QVERIFY(calendar.isWorkingDay(onDay(QStringLiteral("2026-06-07"))));
    QVERIFY(!calendar.isWorkingDay(onDay(QStringLiteral("1969-12-30"))));
}

void WorkCalendarTest::clockChangesAreElapsedTime_data() {
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("next");
    QTest::addColumn<int>("hours");
    QTest::newRow("spring") << QStringLiteral("2026-03-29") << QStringLiteral("2026-03-30") << 23;
    QTest::newRow("autumn") << QStringLiteral("2026-10-25") << QStringLiteral("2026-10-26") << 25;
    QTest::newRow("usual") << QStringLiteral("2026-07-05") << QStringLiteral("2026-07-06") << 24;
}

void WorkCalendarTest::clockChangesAreElapsedTime() {
    QFETCH(const QString, day);
    QFETCH(const QString, next);
    QFETCH(const int, hours);
    const WorkCalendar calendar = roundTheClock(QStringLiteral("Europe/Berlin"));
    const Instant from = core::startOfDay(onDay(day), calendar.zone());
    const Instant to = core::startOfDay(onDay(next), calendar.zone());

    QCOMPARE(calendar.workingMinutesBetween(from, to), hours * 60);
    QCOMPARE(calendar.addWorkingMinutes(from, hours * 60).value(), to);
}

void WorkCalendarTest::closedCalendarsSaySo() {
    const auto calendar = WorkCalendar::make(1, QStringLiteral("Asia/Shanghai"),
                                             {WorkWeek{onDay(QStringLiteral("2026-01-01")), {}}})
                              .value();

    QCOMPARE(calendar.nextOpening({0}).error().code, QStringLiteral("calendar/closed"));
    QCOMPARE(calendar.addWorkingMinutes({0}, 5).error().code, QStringLiteral("calendar/closed"));
    QCOMPARE(calendar.nextWorkingDay(onDay(QStringLiteral("2026-01-01"))).error().code,
             QStringLiteral("calendar/closed"));
    QCOMPARE(calendar.workingMinutesBetween({0}, {100'000'000'000}), 0);
}

void WorkCalendarTest::addingAndCountingAgree() {
    WorkWeek week{onDay(QStringLiteral("1970-01-01")), {}};
    week.days.fill({{0, 200}, {300, 1440}});
    week.days[6] = {};
    const auto calendar = WorkCalendar::make(1, QStringLiteral("America/New_York"), {week}).value();
    verifyProperty("counting gives what was added", [&calendar](quint16 hours, quint16 minutes) {
        const Instant from{1'770'000'000'000 + qint64(hours) * 3'600'000};
        const Instant to = calendar.addWorkingMinutes(from, minutes).value();
        RC_ASSERT(calendar.workingMinutesBetween(from, to) == minutes);
        RC_ASSERT(to >= from);
        RC_ASSERT(minutes == 0 || calendar.workingMinutesBetween(from, {to.ms - 1}) == minutes - 1);
    });
}

void WorkCalendarTest::jsonComesBack() {
    const WorkCalendar calendar = nationalDay();

    const auto back = WorkCalendar::fromJson(calendar.toJson()).value();

    QCOMPARE(back.version(), 3);
    QCOMPARE(back.zone().id(), QByteArray("Asia/Shanghai"));
    QCOMPARE(back.weeks(), calendar.weeks());
    QCOMPARE(back.specialDays(), calendar.specialDays());
}

void WorkCalendarTest::wrongJsonIsRefused() {
    QJsonObject json = nationalDay().toJson();
    json[QStringLiteral("days")] = QJsonObject{{QStringLiteral("2025-02-30"), QJsonObject()}};

    QCOMPARE(WorkCalendar::fromJson(json).error().code, QStringLiteral("calendar/format"));
    QCOMPARE(WorkCalendar::fromJson({}).error().code, QStringLiteral("zone/unknown"));
    json[QStringLiteral("weeks")] = QJsonArray{QStringLiteral("Monday")};
    QCOMPARE(WorkCalendar::fromJson(json).error().code, QStringLiteral("calendar/format"));
}

void WorkCalendarTest::workUsedUpAtClosingEndsAtClosing() {
    const WorkCalendar calendar = nationalDay();
    const QTimeZone& zone = calendar.zone();
    const Instant closing = atMinute("2025-09-29", 18, 0, zone);
    const Instant opening = atMinute("2025-09-30", 9, 0, zone);

    QCOMPARE(calendar.addWorkingMs({closing.ms - 1}, 1).value(), closing);
    QCOMPARE(calendar.addWorkingMs({closing.ms - 1}, 2).value().ms, opening.ms + 1);
    QCOMPARE(calendar.addWorkingMs(closing, 1).value().ms, opening.ms + 1);
    QCOMPARE(calendar.addWorkingMs(closing, 0).value(), opening);
    QCOMPARE(calendar.closingOf(onDay(QStringLiteral("2025-09-29"))), closing);
    QVERIFY(!calendar.closingOf(onDay(QStringLiteral("2025-10-01"))));
}

void WorkCalendarTest::theOpenTimeOfAStretchIsListed() {
    const WorkCalendar calendar = nationalDay();
    const QTimeZone& zone = calendar.zone();
    const auto at = [&zone](const char* day, int hour) { return atMinute(day, hour, 0, zone); };

    QCOMPARE(calendar.openBetween(at("2025-09-30", 10), at("2025-10-09", 10)),
             (QList<core::TimeSpan>{{at("2025-09-30", 10), at("2025-09-30", 12)},
                                    {at("2025-09-30", 13), at("2025-09-30", 18)},
                                    {at("2025-10-09", 9), at("2025-10-09", 10)}}));
    QVERIFY(calendar.openBetween(at("2025-09-30", 10), at("2025-09-30", 10)).isEmpty());
    const WorkCalendar always = roundTheClock(QStringLiteral("Asia/Shanghai"));
    QCOMPARE(always.openBetween(at("2025-09-30", 10), at("2025-10-09", 10)).size(), 1);
}

void WorkCalendarTest::skippedHoursAreNotCountedTwice() {
    WorkWeek week{onDay(QStringLiteral("1970-01-01")), {}};
    week.days.fill({{60, 150}, {180, 240}});
    const auto calendar = WorkCalendar::make(1, QStringLiteral("Europe/Berlin"), {week}).value();
    const Instant from = core::startOfDay(onDay(QStringLiteral("2026-03-29")), calendar.zone());
    const Instant to = core::startOfDay(onDay(QStringLiteral("2026-03-30")), calendar.zone());

    // 01:00 to 02:00, then 03:00 to 04:00: the half hour to 02:30 is shown as 03:30.
    QCOMPARE(calendar.workingMinutesBetween(from, to), 120);
    QCOMPARE(calendar.addWorkingMinutes(from, 120).value(),
             atMinute("2026-03-29", 4, 0, calendar.zone()));
}

void WorkCalendarTest::dailyHoursKnowNoHolidays() {
    const WorkCalendar calendar = WorkCalendar::daily(QTimeZone("Asia/Shanghai"), {480, 1080});

    QVERIFY(calendar.isWorkingDay(onDay(QStringLiteral("2025-10-01"))));
    QVERIFY(calendar.isWorkingDay(onDay(QStringLiteral("1969-10-05"))));
    QCOMPARE(calendar.shiftsOn(onDay(QStringLiteral("2025-10-05"))), (QList<Shift>{{480, 1080}}));
}

void WorkCalendarTest::theFingerprintIsOfWhatCounts() {
    const WorkCalendar calendar = nationalDay();
    QHash<Date, SpecialDay> renamed = calendar.specialDays();
    for (SpecialDay& day : renamed)
        day.name = QStringLiteral("National Day");
    const QString zone = QStringLiteral("Asia/Shanghai");
    const auto same = WorkCalendar::make(9, zone, calendar.weeks(), renamed).value();
    renamed.remove(onDay(QStringLiteral("2025-10-08")));
    const auto other = WorkCalendar::make(3, zone, calendar.weeks(), renamed).value();

    QCOMPARE(calendar.fingerprint().size(), 32);
    QCOMPARE(same.fingerprint(), calendar.fingerprint());
    QVERIFY(other.fingerprint() != calendar.fingerprint());
}

REGISTER_TEST(WorkCalendarTest)
#include "workcalendartest.moc"
