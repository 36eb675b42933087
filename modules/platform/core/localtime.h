#pragma once

#include "core/date.h"
#include "core/instant.h"

#include <QTimeZone>

namespace core {

/// What a clock on the wall shows: a date and milliseconds since its midnight (0 to 86,399,999).
struct LocalTime {
    Date date;
    int msOfDay = 0;

    friend auto operator<=>(const LocalTime&, const LocalTime&) = default;
};

/// The zone for an id such as "Asia/Shanghai". Code "zone/unknown".
Result<QTimeZone> timeZone(const QString& id);

LocalTime toLocal(Instant instant, const QTimeZone& zone);
Date dateOf(Instant instant, const QTimeZone& zone);

/// A time that the clocks show twice is the first of the two; one that they skip is as much later
/// as they were put forward.
Instant toInstant(const LocalTime& local, const QTimeZone& zone);
/// The first instant of that day.
Instant startOfDay(const Date& date, const QTimeZone& zone);

}  // namespace core
