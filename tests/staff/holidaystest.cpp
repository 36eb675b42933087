#include "staff/domain/holidays.h"

#include "staff/domain/holidayfile.h"
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
        QTest::newRow("twice") << QByteArray(
            R"({"holidays": {"2027-02-20": "x"}, "workdays": {"2027-02-20": "x"}})");
    }
    void errorsNameTheLine_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("day") << "{\n \"holidays\": {\n  \"2027-02-30\": \"x\"}}";
        QTest::newRow("form") << "{\n \"holidays\": {\n  \"2027-02-20\": }}";
        QTest::newRow("text") << "date,kind\n2027-02-20,holiday\nsoon,holiday";
        QTest::newRow("text twice") << "date,kind\n2027-02-20,holiday\n2027-02-20,working";
    }
    void errorsNameTheLine() {
        QFETCH(const QString, text);

        const auto table = text.startsWith(u'{') ? HolidayTable::fromJson(text.toUtf8())
                                                 : staff::holidaysFromText(text);

        QCOMPARE(codeOf(table), QStringLiteral("holidays/format"));
        QVERIFY2(table.error().message.contains(QStringLiteral("ine 3")),
                 qPrintable(table.error().message));
    }
    void linesOfTextAreRead() {
        const auto table = staff::holidaysFromText(QStringLiteral(
            "日期,种类,名称\n2027/10/1;holiday;国庆节\n2027年10月9日,上班,国庆节\n"));

        QVERIFY_RESULT(table);
        QCOMPARE(table->days.first().names.first(), QStringLiteral("国庆节"));
        QCOMPARE(table->days.last().kind, core::SpecialDay::Kind::Working);
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
