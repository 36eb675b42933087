#include "core/date.h"

#include "property.h"
#include "testsuite.h"

#include <QTest>

using core::Date;

namespace {

Date on(const QString& iso) {
    return Date::fromIso(iso).value();
}

}  // namespace

class DateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyRealDatesAreMade();
    void monthsEndWithTheirLastDay_data();
    void monthsEndWithTheirLastDay();
    void datesStayWithinTheCalendar();
    void addingDaysIsCountedBack();
    void typedDatesAreRead_data();
    void typedDatesAreRead();
    void wrongDatesAreRefused_data();
    void wrongDatesAreRefused();
};

void DateTest::onlyRealDatesAreMade() {
    QVERIFY(!Date::of(2026, 2, 29));
    QVERIFY(!Date::of(0, 1, 1));
    QVERIFY(!Date::fromIso(u"2026-7-5"));
    QVERIFY(!Date::fromIso(u"2026-07-05T00:00"));
    QVERIFY(!Date::fromQDate(QDate()));
    QCOMPARE(on(QStringLiteral("2026-07-05")).toIso(), QStringLiteral("2026-07-05"));
    QCOMPARE(on(QStringLiteral("2026-07-05")).weekday(), 7);
    QCOMPARE(on(QStringLiteral("0001-01-01")).toQDate().toJulianDay(), 1'721'426);
    QCOMPARE(on(QStringLiteral("9999-12-31")).toQDate().toJulianDay(), 5'373'484);
}

void DateTest::monthsEndWithTheirLastDay_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("to");
    const auto row = [](const char* name, const char* from, int months, const char* to) {
        QTest::newRow(name) << QString::fromLatin1(from) << months << QString::fromLatin1(to);
    };
    row("same day", "2026-07-05", 3, "2026-10-05");
    row("into February", "2026-01-31", 1, "2026-02-28");
    row("into a leap February", "2024-01-31", 1, "2024-02-29");
    row("over a year", "2026-11-30", 3, "2027-02-28");
    row("backwards", "2026-03-31", -1, "2026-02-28");
    row("backwards over a year", "2026-01-15", -13, "2024-12-15");
    row("leap day and a year", "2024-02-29", 12, "2025-02-28");
    row("leap day and four years", "2024-02-29", 48, "2028-02-29");
}

void DateTest::monthsEndWithTheirLastDay() {
    QFETCH(const QString, from);
    QFETCH(const int, months);
    QFETCH(const QString, to);

    QCOMPARE(on(from).addMonths(months), on(to));
}

void DateTest::datesStayWithinTheCalendar() {
    const Date first = on(QStringLiteral("0001-01-01"));
    const Date last = on(QStringLiteral("9999-12-31"));

    QCOMPARE(last.addDays(1), last);
    QCOMPARE(first.addMonths(-1), first);
    QCOMPARE(first.addMonths(-30), first);
    QCOMPARE(last.addMonths(1), last);
    QCOMPARE(last.addYears(std::numeric_limits<int>::max()), last);
    QCOMPARE(last.addDays(std::numeric_limits<qint64>::max()), last);
    QCOMPARE(on(QStringLiteral("2024-02-15")).lastOfMonth(), on(QStringLiteral("2024-02-29")));
}

void DateTest::addingDaysIsCountedBack() {
    verifyProperty("daysUntil counts what addDays added", [](qint16 days, qint16 months) {
        const Date start = on(QStringLiteral("2026-07-05"));
        RC_ASSERT(start.daysUntil(start.addDays(days)) == days);
        const Date moved = start.addDays(days);
        const Date other = moved.addMonths(months % 12'000);
        RC_ASSERT(other.day() == moved.day() || other == other.lastOfMonth());
        RC_ASSERT(Date::fromIso(other.toIso()).value() == other);
    });
}

void DateTest::typedDatesAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    const auto row = [](const QString& text, const char* date) {
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(date);
    };
    row(QStringLiteral("2026-07-05"), "2026-07-05");
    row(QStringLiteral("20260705"), "2026-07-05");
    row(QStringLiteral("260705"), "2026-07-05");
    row(QStringLiteral("2026/7/5"), "2026-07-05");
    row(QStringLiteral("26.7.5"), "2026-07-05");
    row(QStringLiteral("２０２６－０７－０５"), "2026-07-05");
    row(QStringLiteral("2026年7月5日"), "2026-07-05");
    row(QStringLiteral("7.5"), "2026-07-05");
    row(QStringLiteral("7-5"), "2026-07-05");
    row(QStringLiteral("0705"), "2026-07-05");
    row(QStringLiteral("7月5日"), "2026-07-05");
    row(QStringLiteral("5"), "2026-06-05");
    row(QStringLiteral("+3"), "2026-07-03");
    row(QStringLiteral("-1"), "2026-06-29");
    row(QStringLiteral("+0"), "2026-06-30");
    row(QStringLiteral("t"), "2026-06-30");
    row(QStringLiteral(" T "), "2026-06-30");
    row(QStringLiteral("今天"), "2026-06-30");
    row(QStringLiteral("昨天"), "2026-06-29");
    row(QStringLiteral("後天"), "2026-07-02");
}

void DateTest::typedDatesAreRead() {
    QFETCH(const QString, text);
    QFETCH(const QString, date);

    const auto typed = core::parseTypedDate(text, on(QStringLiteral("2026-06-30")));

    QVERIFY(typed.has_value());
    QCOMPARE(*typed, on(date));
}

void DateTest::wrongDatesAreRefused_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "31", "2026-02-30", "7.5.", "13.40", "abc", "12345", "+",
                             "+999999", "2026--07", "123456789"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void DateTest::wrongDatesAreRefused() {
    QFETCH(const QString, text);

    const auto typed = core::parseTypedDate(text, on(QStringLiteral("2026-06-30")));

    QVERIFY(!typed);
    QCOMPARE(typed.error().code, QStringLiteral("date/unreadable"));
}

REGISTER_TEST(DateTest)
#include "datetest.moc"
