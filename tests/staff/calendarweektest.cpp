#include "staff/domain/calendarweek.h"

#include "testsuite.h"

#include <QTest>

class CalendarWeekTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shiftsAreWrittenAndReadBack() {
        const QList<core::Shift> shifts{{510, 720}, {780, 1440}};

        QCOMPARE(staff::shiftsText(shifts), QStringLiteral("08:30-12:00 13:00-24:00"));
        QCOMPARE(staff::shiftsFromText(u"08:30-12:00 13:00-24:00"), std::optional(shifts));
        QCOMPARE(staff::shiftsFromText(u""), std::optional(QList<core::Shift>()));
    }

    void whatIsNoTimeIsNotRead_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("minutes") << QStringLiteral("08:60-12:00");
        QTest::newRow("hours") << QStringLiteral("08:00-24:01");
        QTest::newRow("short") << QStringLiteral("8:00-12:00");
        QTest::newRow("half") << QStringLiteral("08:00-");
        QTest::newRow("words") << QStringLiteral("closed");
    }
    void whatIsNoTimeIsNotRead() {
        QFETCH(const QString, text);

        QVERIFY(!staff::shiftsFromText(text));
    }

    void aWeekHasSevenDays() {
        const auto monday = core::Date::of(2026, 7, 6);
        core::WorkWeek week{*monday, {}};
        week.days.front() = {{540, 720}};
        week.days.back() = {{600, 660}};

        QCOMPARE(staff::weekText(week), QStringLiteral("09:00-12:00;;;;;;10:00-11:00"));
        QCOMPARE(staff::weekFromText(*monday, staff::weekText(week)), std::optional(week));
        QVERIFY(!staff::weekFromText(*monday, u";;;;;"));
    }
};

REGISTER_TEST(CalendarWeekTest)
#include "calendarweektest.moc"
