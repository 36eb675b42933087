#include "staff/domain/calendaredit.h"

#include "staff/data/calendarrecords.h"
#include "staff/data/calendarversions.h"
#include "staff/data/centrerecords.h"
#include "staff/domain/centreedit.h"
#include "stafffile.h"
#include "testsuite.h"

#include <QTest>

using core::Date;
using core::SpecialDay;

class CalendarEditTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_staff = std::make_unique<StaffFile>(); }
    void cleanup() { m_staff.reset(); }

    void aNewCentreWorksFromMondayToFridayButNotOnHolidays() {
        const auto calendar = load();

        QVERIFY_RESULT(calendar);
        QVERIFY(calendar->isWorkingDay(*Date::of(2026, 7, 6)));
        QVERIFY(!calendar->isWorkingDay(*Date::of(2026, 7, 5)));
        QVERIFY(!calendar->isWorkingDay(*Date::of(2026, 10, 1)));
        QVERIFY(calendar->isWorkingDay(*Date::of(2026, 10, 10)));
    }

    void theFirstWeekAlsoHoldsForImportedHistory() {
        QVERIFY(load()->isWorkingDay(*Date::of(2013, 6, 3)));
    }

    void aLaterWeekHoldsFromItsDayOn() {
        QVERIFY_RESULT(saveWeek(sundayWeek(*Date::of(2026, 8, 1))));

        const auto calendar = load();

        QVERIFY(!calendar->isWorkingDay(*Date::of(2026, 7, 26)));
        QVERIFY(calendar->isWorkingDay(*Date::of(2026, 8, 2)));
        QVERIFY(!calendar->isWorkingDay(*Date::of(2026, 8, 3)));
    }

    void aWeekFromTheSameDayIsReplaced() {
        QVERIFY_RESULT(saveWeek(sundayWeek(*Date::of(2026, 8, 1))));
        QVERIFY_RESULT(saveWeek(sundayWeek(*Date::of(2026, 8, 1))));

        QCOMPARE(weeks().size(), 2);
    }

    void theOnlyWeekStays() {
        QCOMPARE(codeOf(removeWeek(weeks().first().id)), QStringLiteral("calendar/last-week"));
        const auto later = saveWeek(sundayWeek(*Date::of(2026, 8, 1)));

        QCOMPARE(codeOf(removeWeek(*later)), QString());
        QCOMPARE(weeks().size(), 1);
    }

    void overlappingShiftsAreRefused() {
        core::WorkWeek week{*Date::of(2026, 8, 1), {}};
        week.days.front() = {{540, 720}, {700, 800}};

        QCOMPARE(codeOf(saveWeek(week)), QStringLiteral("calendar/shift"));
        QCOMPARE(
            codeOf(saveDay(*Date::of(2026, 8, 8), {SpecialDay::Kind::Working, {}, {{720, 700}}})),
            QStringLiteral("calendar/shift"));
    }

    void aDayCanBeSetAndTakenBack() {
        const Date day = *Date::of(2026, 7, 8);
        QVERIFY_RESULT(saveDay(day, {SpecialDay::Kind::Holiday, QStringLiteral("Typhoon"), {}}));
        QVERIFY(!load()->isWorkingDay(day));
        QVERIFY_RESULT(saveDay(day, {SpecialDay::Kind::Working, {}, {{600, 660}}}));
        QCOMPARE(load()->shiftsOn(day), (QList<core::Shift>{{600, 660}}));

        QVERIFY_RESULT(m_staff->file().write([&](storage::WriteTx& tx) {
            return staff::removeCalendarDay(tx, m_staff->centre(), day);
        }));

        QCOMPARE(load()->shiftsOn(day).size(), 2);
    }

    void eachChangeRaisesTheVersion() {
        const int before = load()->version();
        QVERIFY_RESULT(saveWeek(sundayWeek(*Date::of(2026, 8, 1))));
        const int afterWeek = load()->version();
        QVERIFY_RESULT(saveDay(*Date::of(2026, 7, 8), {SpecialDay::Kind::Holiday, {}, {}}));

        QVERIFY(afterWeek > before);
        QVERIFY(load()->version() > afterWeek);
    }

    void importedHolidaysLeaveTheCentresOwnDaysAlone() {
        QVERIFY_RESULT(saveDay(*Date::of(2027, 1, 1),
                               {SpecialDay::Kind::Working, QStringLiteral("Stocktaking"), {}}));
        const auto table = staff::HolidayTable::fromJson(
            R"({"holidays": {"2020-01-01": "元旦", "2027-01-01": "元旦", "2027-01-02": "元旦"}})");

        const auto outcome = m_staff->file().write([&](storage::WriteTx& tx) {
            return staff::importHolidays(tx, m_staff->centre(), *table, *Date::of(2027, 1, 1));
        });

        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->added, 1);
        QCOMPARE(outcome->kept, 1);
        QVERIFY(load()->isWorkingDay(*Date::of(2027, 1, 1)));
        QCOMPARE(load()->specialDays().value(*Date::of(2027, 1, 2)).name, QStringLiteral("元旦"));
        QVERIFY(!load()->specialDays().contains(*Date::of(2020, 1, 1)));
    }

    void replacedHolidaysAreThoseOfTheFileInItsYears() {
        const Date stocktaking = *Date::of(2027, 6, 30);
        QVERIFY_RESULT(saveDay(stocktaking, {SpecialDay::Kind::Holiday, {}, {}}));
        QVERIFY_RESULT(saveDay(*Date::of(2027, 1, 1), {SpecialDay::Kind::Working, {}, {}}));
        const QString table = QStringLiteral(
            R"({"holidays": {"2027-01-01": "元旦", "2027-01-02": "元旦"},
                "workdays": {"2027-01-03": "元旦"}})");
        const int before = load()->version();

        const auto outcome = replace(table);

        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->added, 2);
        QCOMPARE(outcome->changed, 1);
        QCOMPARE(outcome->removed, 1);
        QVERIFY(!load()->isWorkingDay(*Date::of(2027, 1, 1)));
        QVERIFY(load()->isWorkingDay(*Date::of(2027, 1, 3)));
        QVERIFY(load()->isWorkingDay(stocktaking));
        QVERIFY(!load()->isWorkingDay(*Date::of(2026, 10, 1)));
        QCOMPARE(load()->version(), before + 1);
        QCOMPARE(replace(table)->same, 3);
        QCOMPARE(load()->version(), before + 1);
    }

    void aChangeLeavesEarlierVersionsAsTheyWere() {
        const auto before = load();
        const QString fingerprint = before->fingerprint();
        const Date day = *Date::of(2026, 7, 8);

        QVERIFY_RESULT(saveDay(day, {SpecialDay::Kind::Holiday, {}, {}}));

        const auto kept = version(fingerprint);
        QVERIFY_RESULT(kept);
        QCOMPARE(kept->fingerprint(), fingerprint);
        QCOMPARE(kept->version(), before->version());
        QVERIFY(kept->isWorkingDay(day));
        QVERIFY(!version(load()->fingerprint())->isWorkingDay(day));
        QCOMPARE(codeOf(version(QStringLiteral("0"))), QStringLiteral("calendar/unknown-version"));
    }

    void aCalendarIsKeptOnce() {
        const auto calendar = load();
        const auto keep = [&](storage::WriteTx& tx) {
            return staff::keepCalendarVersion(tx, m_staff->centre(), *calendar);
        };
        const auto count = [this] {
            return m_staff->file()
                .read([this](storage::Connection& connection) {
                    return staff::listCalendarVersions(connection, m_staff->centre());
                })
                ->size();
        };
        QVERIFY_RESULT(m_staff->file().write(keep));
        const auto before = count();

        QCOMPARE(*m_staff->file().write(keep), calendar->fingerprint());

        QCOMPARE(count(), before);
    }

    void aCalendarThatComesBackIsKeptAgain() {
        const auto first = load();
        QVERIFY_RESULT(saveDay(*Date::of(2026, 7, 8), {SpecialDay::Kind::Holiday, {}, {}}));
        const core::Instant between = m_staff->file().time().now();
        m_staff->file().time().advance(1000);
        QVERIFY_RESULT(m_staff->file().write([&](storage::WriteTx& tx) {
            return staff::removeCalendarDay(tx, m_staff->centre(), *Date::of(2026, 7, 8));
        }));

        const auto history = m_staff->file().read([this](storage::Connection& connection) {
            return staff::loadCalendarHistory(connection, m_staff->centre());
        });
        QVERIFY_RESULT(history);
        QCOMPARE(history->last()->fingerprint(), first->fingerprint());
        QVERIFY(!history->at(between)->isWorkingDay(*Date::of(2026, 7, 8)));
        QCOMPARE(history->at({0})->fingerprint(), first->fingerprint());
    }

    void anotherTimeZoneIsAnotherVersion() {
        QVERIFY_RESULT(saveDay(*Date::of(2026, 7, 8), {SpecialDay::Kind::Holiday, {}, {}}));
        QVERIFY_RESULT(
            m_staff->file().write([&](storage::WriteTx& tx) -> core::Result<staff::CentreId> {
                CORE_ASSIGN(auto centre, staff::findCentre(tx.connection(), m_staff->centre()));
                centre->timeZone = QStringLiteral("Europe/Berlin");
                return staff::saveCentre(tx, *centre);
            }));

        const auto history = m_staff->file().read([this](storage::Connection& connection) {
            return staff::loadCalendarHistory(connection, m_staff->centre());
        });
        QCOMPARE(history->last()->zone().id(), QByteArray("Europe/Berlin"));
    }

    void aWholeCalendarTakesThePlaceOfTheOther() {
        const auto before = load();
        QVERIFY_RESULT(saveWeek(sundayWeek(*Date::of(2026, 8, 1))));
        QVERIFY_RESULT(saveDay(*Date::of(2026, 7, 8), {SpecialDay::Kind::Holiday, {}, {}}));
        const auto put = [&] {
            return m_staff->file().write([&](storage::WriteTx& tx) {
                return staff::replaceCalendar(tx, m_staff->centre(), *before);
            });
        };

        const auto outcome = put();
        QVERIFY_RESULT(outcome);
        QVERIFY(outcome->removed >= 2);
        QCOMPARE(load()->fingerprint(), before->fingerprint());
        const int version = load()->version();
        QCOMPARE(put()->removed, 0);
        QCOMPARE(load()->version(), version);
        const auto berlin = core::WorkCalendar::usual(QTimeZone("Europe/Berlin"));
        QCOMPARE(codeOf(m_staff->file().write([&](storage::WriteTx& tx) {
                     return staff::replaceCalendar(tx, m_staff->centre(), berlin);
                 })),
                 QStringLiteral("calendar/other-zone"));
    }

    void changingTheCalendarNeedsTheRight() {
        m_staff->file().actor().rights.clear();

        QCOMPARE(codeOf(saveDay(*Date::of(2026, 7, 8), {SpecialDay::Kind::Holiday, {}, {}})),
                 QStringLiteral("right/missing"));
        QCOMPARE(codeOf(replace(QStringLiteral(R"({"holidays": {"2027-01-01": "元旦"}})"))),
                 QStringLiteral("right/missing"));
    }

private:
    static core::WorkWeek sundayWeek(const Date& from) {
        core::WorkWeek week{from, {}};
        week.days.back() = {{540, 1020}};
        return week;
    }
    core::Result<core::WorkCalendar> load() {
        return m_staff->file().read([this](storage::Connection& connection) {
            return staff::loadWorkCalendar(connection, m_staff->centre());
        });
    }
    QList<staff::CalendarWeek> weeks() {
        return m_staff->file()
            .read([this](storage::Connection& connection) {
                return staff::listCalendarWeeks(connection, m_staff->centre());
            })
            .value_or(QList<staff::CalendarWeek>());
    }
    core::Result<staff::CalendarWeekId> saveWeek(const core::WorkWeek& week) {
        return m_staff->file().write([&](storage::WriteTx& tx) {
            return staff::saveCalendarWeek(tx, m_staff->centre(), week);
        });
    }
    core::Done removeWeek(staff::CalendarWeekId id) {
        return m_staff->file().write([&](storage::WriteTx& tx) {
            return staff::removeCalendarWeek(tx, m_staff->centre(), id);
        });
    }
    core::Result<staff::CalendarDayId> saveDay(const Date& date, const SpecialDay& day) {
        return m_staff->file().write([&](storage::WriteTx& tx) {
            return staff::saveCalendarDay(tx, m_staff->centre(), date, day);
        });
    }

    core::Result<staff::HolidayReplacement> replace(const QString& json) {
        const auto table = staff::HolidayTable::fromJson(json.toUtf8());
        return m_staff->file().write([&](storage::WriteTx& tx) {
            return staff::replaceHolidays(tx, m_staff->centre(), *table);
        });
    }
    core::Result<core::WorkCalendar> version(const QString& fingerprint) {
        return m_staff->file().read([&](storage::Connection& connection) {
            return staff::loadCalendarVersion(connection, m_staff->centre(), fingerprint);
        });
    }

    std::unique_ptr<StaffFile> m_staff;
};

REGISTER_TEST(CalendarEditTest)
#include "calendaredittest.moc"
