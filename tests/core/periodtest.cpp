#include "core/period.h"

#include "core/localtime.h"
#include "core/workcalendar.h"
#include "property.h"
#include "testsuite.h"

#include <QTest>

using core::Date;
using core::FirstDay;
using core::Period;
using core::PeriodUnit;

namespace {

Date day(const QString& iso) {
    return Date::fromIso(iso).value();
}

Period period(const QString& iso) {
    return Period::fromIso(iso).value();
}

}  // namespace

class PeriodTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lastDayFollowsTheCivilCode_data();
    void lastDayFollowsTheCivilCode();
    void hoursRunFromTheMoment();
    void daysEndAtMidnightOfThePlace();
    void holidaysExtendWhereAskedFor();
    void longerPeriodsEndLater();
    void isoFormComesBack();
    void wrongIsoFormsGiveNothing_data();
    void wrongIsoFormsGiveNothing();
};

void PeriodTest::lastDayFollowsTheCivilCode_data() {
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("nextDay");
    QTest::addColumn<QString>("sameDay");
    const auto row = [](const char* name, const char* start, const char* iso, const char* nextDay,
                        const char* sameDay) {
        QTest::newRow(name) << QString::fromLatin1(start) << QString::fromLatin1(iso)
                            << QString::fromLatin1(nextDay) << QString::fromLatin1(sameDay);
    };
    row("Art. 201: the day itself is not counted", "2026-03-01", "P7D", "2026-03-08", "2026-03-07");
    row("Art. 201: fifteen days over a month", "2026-01-20", "P15D", "2026-02-04", "2026-02-03");
    row("Art. 201: one day", "2026-12-31", "P1D", "2027-01-01", "2026-12-31");
    row("Art. 202: the day of the same number", "2026-03-15", "P3M", "2026-06-15", "2026-06-14");
    row("Art. 202: a year", "2026-03-15", "P1Y", "2027-03-15", "2027-03-14");
    row("Art. 202: no such day", "2026-01-31", "P1M", "2026-02-28", "2026-02-28");
    row("Art. 202: no such day, leap year", "2028-01-30", "P1M", "2028-02-29", "2028-02-29");
    row("Art. 202: 31 to 30", "2026-08-31", "P6M", "2027-02-28", "2027-02-28");
    row("Art. 202: 29 February", "2024-02-29", "P1Y", "2025-02-28", "2025-02-28");
    row("Art. 202: 29 February to a leap year", "2024-02-29", "P4Y", "2028-02-29", "2028-02-28");
    row("Art. 202: last day to a longer month", "2026-02-28", "P1M", "2026-03-28", "2026-03-27");
    row("half a year is six months", "2026-08-30", "P6M", "2027-02-28", "2027-02-28");
}

void PeriodTest::lastDayFollowsTheCivilCode() {
    QFETCH(const QString, start);
    QFETCH(const QString, iso);
    QFETCH(const QString, nextDay);
    QFETCH(const QString, sameDay);

    QCOMPARE(core::lastDay(day(start), period(iso)), day(nextDay));
    QCOMPARE(core::lastDay(day(start), period(iso), FirstDay::SameDay), day(sameDay));
}

void PeriodTest::hoursRunFromTheMoment() {
    const QTimeZone shanghai("Asia/Shanghai");
    const core::Instant call =
        core::toInstant({day(QStringLiteral("2026-07-05")), 51'780'000}, shanghai);

    const core::Instant end = core::endOf(call, period(QStringLiteral("PT24H")), shanghai);

    QCOMPARE(end.ms - call.ms, 86'400'000);
}

void PeriodTest::daysEndAtMidnightOfThePlace() {
    const QTimeZone shanghai("Asia/Shanghai");
    const core::Instant late =
        core::toInstant({day(QStringLiteral("2026-07-05")), 86'399'999}, shanghai);

    const core::Instant end = core::endOf(late, period(QStringLiteral("P7D")), shanghai);

    QCOMPARE(end, core::startOfDay(day(QStringLiteral("2026-07-13")), shanghai));
    QCOMPARE(core::endOf(late, period(QStringLiteral("P7D")), shanghai, FirstDay::SameDay),
             core::startOfDay(day(QStringLiteral("2026-07-12")), shanghai));
}

void PeriodTest::holidaysExtendWhereAskedFor() {
    const auto calendar = core::WorkCalendar::make(
                              1, QStringLiteral("Asia/Shanghai"),
                              core::WorkCalendar::usual(QTimeZone("Asia/Shanghai")).weeks(),
                              {{day(QStringLiteral("2026-10-01")),
                                {core::SpecialDay::Kind::Holiday, QStringLiteral("国庆节"), {}}},
                               {day(QStringLiteral("2026-10-02")),
                                {core::SpecialDay::Kind::Holiday, QStringLiteral("国庆节"), {}}}})
                              .value();

    // Art. 203: 1 and 2 October are holidays, 3 and 4 a weekend.
    QCOMPARE(core::extendedPastHolidays(day(QStringLiteral("2026-10-01")), calendar),
             day(QStringLiteral("2026-10-05")));
    QCOMPARE(core::extendedPastHolidays(day(QStringLiteral("2026-10-06")), calendar),
             day(QStringLiteral("2026-10-06")));
}

void PeriodTest::longerPeriodsEndLater() {
    verifyProperty("longer periods do not end earlier", [](quint16 offset, quint8 count) {
        const Date start = day(QStringLiteral("2020-01-01")).addDays(offset % 4000);
        for (const PeriodUnit unit : {PeriodUnit::Days, PeriodUnit::Months, PeriodUnit::Years}) {
            for (const FirstDay first : {FirstDay::NextDay, FirstDay::SameDay}) {
                const Period one{count, unit};
                const Period two{count + 1, unit};
                RC_ASSERT(core::lastDay(start, one, first) < core::lastDay(start, two, first));
            }
            const Period some{count + 1, unit};
            RC_ASSERT(core::lastDay(start, some, FirstDay::SameDay) >= start);
            RC_ASSERT(core::lastDay(start, some) >= core::lastDay(start, some, FirstDay::SameDay));
        }
    });
}

void PeriodTest::isoFormComesBack() {
    for (const char* iso : {"P7D", "P3M", "P1Y", "PT24H", "P0D"})
        QCOMPARE(period(QString::fromLatin1(iso)).toIso(), QString::fromLatin1(iso));
}

void PeriodTest::wrongIsoFormsGiveNothing_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "P", "7D", "P7", "PD", "PT7D", "P24H", "P-7D", "P1Y2M", "P9999999D"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void PeriodTest::wrongIsoFormsGiveNothing() {
    QFETCH(const QString, text);

    QVERIFY(!Period::fromIso(text));
}

REGISTER_TEST(PeriodTest)
#include "periodtest.moc"
