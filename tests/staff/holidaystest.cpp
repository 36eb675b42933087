#include "staff/domain/holidays.h"

#include "support/testfile.h"
#include "testsuite.h"

#include <QTest>

using staff::HolidayTable;

class HolidaysTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReadyTableKnowsChinasHolidaysAndMakeUpDays() {
        const auto table = HolidayTable::china();
        QVERIFY_RESULT(table);

        const auto springFestival = at(*table, 2026, 2, 17);
        const auto makeUpDay = at(*table, 2026, 2, 14);

        QVERIFY(springFestival && makeUpDay);
        QCOMPARE(springFestival->kind, core::SpecialDay::Kind::Holiday);
        QCOMPARE(springFestival->nameIn(QStringLiteral("zh_TW")), QStringLiteral("春節"));
        QCOMPARE(springFestival->nameIn(QStringLiteral("de_DE")),
                 QStringLiteral("Spring Festival"));
        QCOMPARE(makeUpDay->kind, core::SpecialDay::Kind::Working);
        QVERIFY(!at(*table, 2026, 2, 13));
    }

    void aTableOfAUserIsRead() {
        const auto table = HolidayTable::fromJson(
            R"({"holidays": {"2027-01-01": "Neujahr"}, "workdays": {"2026-12-27": "Neujahr"}})");

        QVERIFY_RESULT(table);
        QCOMPARE(table->days.size(), 2);
        QCOMPARE(table->days.first().date, *core::Date::of(2026, 12, 27));
        QCOMPARE(table->days.last().nameIn(QStringLiteral("zh_CN")), QStringLiteral("Neujahr"));
    }

    void whatIsNoTableIsRefused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray(R"({"holidays": {"2027-01-01": )");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("no days") << QByteArray("{}");
        QTest::newRow("no date") << QByteArray(R"({"holidays": {"2027-02-30": "x"}})");
        QTest::newRow("number") << QByteArray(R"({"holidays": {"2027-02-20": 3}})");
        QTest::newRow("huge") << QByteArray((1 << 20) + 1, ' ');
    }
    void whatIsNoTableIsRefused() {
        QFETCH(const QByteArray, json);

        QCOMPARE(codeOf(HolidayTable::fromJson(json)), QStringLiteral("holidays/format"));
    }

private:
    static std::optional<staff::Holiday> at(const HolidayTable& table, int year, int month,
                                            int day) {
        for (const staff::Holiday& holiday : table.days) {
            if (holiday.date == core::Date::of(year, month, day))
                return holiday;
        }
        return std::nullopt;
    }
};

REGISTER_TEST(HolidaysTest)
#include "holidaystest.moc"
