#include "core/localtime.h"

#include "property.h"
#include "testsuite.h"

#include <QTest>

using core::Date;
using core::Instant;
using core::LocalTime;

namespace {

constexpr int kHour = 3'600'000;

LocalTime at(const char* iso, int msOfDay) {
    return {Date::fromIso(QString::fromLatin1(iso)).value(), msOfDay};
}

}  // namespace

class LocalTimeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownZoneIsRefused();
    void shanghaiIsEightHoursAhead();
    void instantsBeforeTheEpochHaveADay();
    void skippedTimesMoveForward();
    void doubledTimesAreTheFirst();
    void daysOfChangeAreNotTwentyFourHours();
    void conversionComesBack();
};

void LocalTimeTest::unknownZoneIsRefused() {
    QCOMPARE(core::timeZone(QStringLiteral("Asia/Nowhere")).error().code,
             QStringLiteral("zone/unknown"));
    QCOMPARE(core::timeZone(QString()).error().code, QStringLiteral("zone/unknown"));
    QCOMPARE(core::timeZone(QStringLiteral("Asia/Taipei"))->id(), QByteArray("Asia/Taipei"));
}

void LocalTimeTest::shanghaiIsEightHoursAhead() {
    const QTimeZone shanghai("Asia/Shanghai");

    QCOMPARE(core::toInstant(at("1970-01-01", 8 * kHour), shanghai), Instant{0});
    QCOMPARE(core::toLocal(Instant{16LL * kHour}, shanghai), at("1970-01-02", 0));
    QCOMPARE(core::dateOf(Instant{16LL * kHour - 1}, shanghai).toIso(),
             QStringLiteral("1970-01-01"));
}

void LocalTimeTest::instantsBeforeTheEpochHaveADay() {
    QCOMPARE(core::toLocal(Instant{-1}, QTimeZone::utc()), at("1969-12-31", 24 * kHour - 1));
    QCOMPARE(core::toLocal(Instant{-24LL * kHour}, QTimeZone::utc()), at("1969-12-31", 0));
}

void LocalTimeTest::skippedTimesMoveForward() {
    const QTimeZone berlin("Europe/Berlin");

    const Instant skipped = core::toInstant(at("2026-03-29", 2 * kHour + kHour / 2), berlin);

    QCOMPARE(core::toLocal(skipped, berlin), at("2026-03-29", 3 * kHour + kHour / 2));
}

void LocalTimeTest::doubledTimesAreTheFirst() {
    const QTimeZone berlin("Europe/Berlin");

    const Instant doubled = core::toInstant(at("2026-10-25", 2 * kHour + kHour / 2), berlin);

    QCOMPARE(core::toLocal(Instant{doubled.ms + kHour}, berlin),
             at("2026-10-25", 2 * kHour + kHour / 2));
}

void LocalTimeTest::daysOfChangeAreNotTwentyFourHours() {
    const QTimeZone york("America/New_York");
    const auto length = [&york](const char* from, const char* to) {
        return core::startOfDay(at(to, 0).date, york).ms -
               core::startOfDay(at(from, 0).date, york).ms;
    };

    QCOMPARE(length("2026-03-08", "2026-03-09"), 23LL * kHour);
    QCOMPARE(length("2026-11-01", "2026-11-02"), 25LL * kHour);
}

void LocalTimeTest::conversionComesBack() {
    const QList<QTimeZone> zones{QTimeZone("Asia/Shanghai"), QTimeZone("Europe/Berlin"),
                                 QTimeZone("America/New_York"), QTimeZone("Australia/Lord_Howe"),
                                 QTimeZone::utc()};
    verifyProperty("local times come back", [&zones](qint32 seconds) {
        for (const QTimeZone& zone : zones) {
            const Instant instant{qint64(seconds) * 1000};
            const LocalTime local = core::toLocal(instant, zone);
            const Instant back = core::toInstant(local, zone);
            RC_ASSERT(core::toLocal(back, zone) == local);
            RC_ASSERT(back <= instant);
        }
    });
}

REGISTER_TEST(LocalTimeTest)
#include "localtimetest.moc"
