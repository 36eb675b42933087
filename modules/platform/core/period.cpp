#include "core/period.h"

#include "core/localtime.h"
#include "core/workcalendar.h"

namespace core {
namespace {

constexpr int kMostDigits = 6;
constexpr qint64 kMsPerHour = 3'600'000;

}  // namespace

QString Period::toIso() const {
    switch (unit) {
    case PeriodUnit::Days:
        return QStringLiteral("P%1D").arg(count);
    case PeriodUnit::Months:
        return QStringLiteral("P%1M").arg(count);
    case PeriodUnit::Years:
        return QStringLiteral("P%1Y").arg(count);
    case PeriodUnit::Hours:
        return QStringLiteral("PT%1H").arg(count);
    }
    return {};
}

std::optional<Period> Period::fromIso(QStringView text) {
    if (text.size() < 3 || text[0] != u'P')
        return std::nullopt;
    const bool time = text[1] == u'T';
    const QStringView digits = text.mid(time ? 2 : 1).chopped(1);
    if (digits.isEmpty() || digits.size() > kMostDigits)
        return std::nullopt;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
    }
    const int count = digits.toInt();
    switch (text.back().unicode()) {
    case u'H':
        return time ? std::optional(Period{count, PeriodUnit::Hours}) : std::nullopt;
    case u'D':
        return time ? std::nullopt : std::optional(Period{count, PeriodUnit::Days});
    case u'M':
        return time ? std::nullopt : std::optional(Period{count, PeriodUnit::Months});
    case u'Y':
        return time ? std::nullopt : std::optional(Period{count, PeriodUnit::Years});
    default:
        return std::nullopt;
    }
}

Date lastDay(const Date& start, const Period& period, FirstDay firstDay) {
    Q_ASSERT(period.unit != PeriodUnit::Hours);
    const bool sameDay = firstDay == FirstDay::SameDay;
    if (period.unit == PeriodUnit::Days)
        return start.addDays(period.count - (sameDay ? 1 : 0));
    const Date corresponding = period.unit == PeriodUnit::Months ? start.addMonths(period.count)
                                                                 : start.addYears(period.count);
    // A month without that day ends the period with its last day, whichever day was the first.
    const bool exists = corresponding.day() == start.day();
    return sameDay && exists ? corresponding.addDays(-1) : corresponding;
}

Date extendedPastHolidays(const Date& last, const WorkCalendar& calendar) {
    return calendar.nextWorkingDay(last).value_or(last);
}

Instant endOf(Instant start, const Period& period, const QTimeZone& zone, FirstDay firstDay) {
    if (period.unit == PeriodUnit::Hours)
        return {start.ms + period.count * kMsPerHour};
    return startOfDay(lastDay(dateOf(start, zone), period, firstDay).addDays(1), zone);
}

}  // namespace core
