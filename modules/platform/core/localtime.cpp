#include "core/localtime.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace core {
namespace {

constexpr qint64 kMsPerDay = 86'400'000;
/// 1970-01-01
constexpr qint64 kEpochJulianDay = 2'440'588;

qint64 offsetMs(const QTimeZone& zone, qint64 utcMs) {
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC))) * 1000;
}

}  // namespace

Result<QTimeZone> timeZone(const QString& id) {
    const QByteArray name = id.toUtf8();
    if (QTimeZone::isTimeZoneIdAvailable(name)) {
        if (const QTimeZone zone(name); zone.isValid())
            return zone;
    }
    return fail(QStringLiteral("zone/unknown"),
                QCoreApplication::translate(
                    "core", "“%1” is no time zone. Choose one such as Asia/Shanghai.")
                    .arg(id));
}

LocalTime toLocal(Instant instant, const QTimeZone& zone) {
    const qint64 local = instant.ms + offsetMs(zone, instant.ms);
    const qint64 day = local >= 0 ? local / kMsPerDay : -((-local + kMsPerDay - 1) / kMsPerDay);
    const auto date = Date::fromQDate(QDate::fromJulianDay(kEpochJulianDay + day));
    // Instants of the tables lie within the years that Date knows; beyond them the last day stands.
    return {date.value_or(*Date::of(day < 0 ? 1 : 9999, day < 0 ? 1 : 12, day < 0 ? 1 : 31)),
            int(local - day * kMsPerDay)};
}

Date dateOf(Instant instant, const QTimeZone& zone) {
    return toLocal(instant, zone).date;
}

Instant toInstant(const LocalTime& local, const QTimeZone& zone) {
    const qint64 wall =
        (local.date.toQDate().toJulianDay() - kEpochJulianDay) * kMsPerDay + local.msOfDay;
    // No zone is more than a day from UTC, and two changes are never that close together.
    const qint64 before = offsetMs(zone, wall - kMsPerDay);
    const qint64 after = offsetMs(zone, wall + kMsPerDay);
    if (offsetMs(zone, wall - before) == before)
        return {wall - before};
    if (offsetMs(zone, wall - after) == after)
        return {wall - after};
    return {wall - before};
}

Instant startOfDay(const Date& date, const QTimeZone& zone) {
    return toInstant({date, 0}, zone);
}

}  // namespace core
