#include "core/workcalendar.h"

#include "core/localtime.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

constexpr int kMinutesPerDay = 24 * 60;
constexpr qint64 kMsPerMinute = 60'000;
/// How far a search for working time looks before it calls the calendar closed.
constexpr int kDaysAhead = 2 * 366;

bool areInOrder(const QList<Shift>& shifts) {
    int end = 0;
    for (const Shift& shift : shifts) {
        if (shift.fromMinute < end || shift.toMinute <= shift.fromMinute ||
            shift.toMinute > kMinutesPerDay)
            return false;
        end = shift.toMinute;
    }
    return true;
}

Done checkShifts(const QList<WorkWeek>& weeks, const QHash<Date, SpecialDay>& specialDays) {
    bool good = true;
    for (const WorkWeek& week : weeks)
        good = good && std::all_of(week.days.begin(), week.days.end(), areInOrder);
    for (const SpecialDay& day : specialDays)
        good = good && areInOrder(day.shifts) &&
               (day.kind == SpecialDay::Kind::Working || day.shifts.isEmpty());
    if (good)
        return {};
    return fail(QStringLiteral("calendar/shift"),
                QCoreApplication::translate(
                    "core",
                    "The opening hours of a day must follow one another and lie between 0:00 "
                    "and 24:00. Correct them."));
}

Done checkWeeks(const QList<WorkWeek>& weeks) {
    const auto rises = [](const WorkWeek& a, const WorkWeek& b) { return a.from >= b.from; };
    if (!weeks.isEmpty() && std::adjacent_find(weeks.begin(), weeks.end(), rises) == weeks.end())
        return {};
    return fail(QStringLiteral("calendar/week"),
                QCoreApplication::translate("core",
                                            "A calendar needs at least one week of opening "
                                            "hours, each valid from a later day than the "
                                            "one before."));
}

Error alwaysClosed() {
    return {QStringLiteral("calendar/closed"),
            QCoreApplication::translate("core",
                                        "The calendar has no opening hours in the next two "
                                        "years. Enter some in the settings of the centre."),
            {}};
}

qint64 lengthOf(Instant from, Instant to) {
    return std::max<qint64>(0, to.ms - from.ms);
}

}  // namespace

WorkCalendar::WorkCalendar(int version, QTimeZone zone, QList<WorkWeek> weeks,
                           QHash<Date, SpecialDay> days)
    : m_version(version),
      m_zone(std::move(zone)),
      m_weeks(std::move(weeks)),
      m_specialDays(std::move(days)) {}

Result<WorkCalendar> WorkCalendar::make(int version, const QString& zoneId,
                                        const QList<WorkWeek>& weeks,
                                        const QHash<Date, SpecialDay>& specialDays) {
    CORE_ASSIGN(const QTimeZone zone, timeZone(zoneId));
    CORE_TRY(checkWeeks(weeks));
    CORE_TRY(checkShifts(weeks, specialDays));
    return WorkCalendar(version, zone, weeks, specialDays);
}

WorkCalendar WorkCalendar::usual(const QTimeZone& zone) {
    const QList<Shift> day{{9 * 60, 12 * 60}, {13 * 60, 18 * 60}};
    WorkWeek week{*Date::of(1970, 1, 1), {}};
    constexpr size_t kWorkingDays = 5;
    std::fill_n(week.days.begin(), kWorkingDays, day);
    return WorkCalendar(1, zone, {week}, {});
}

WorkCalendar WorkCalendar::daily(const QTimeZone& zone, const Shift& shift) {
    Q_ASSERT(areInOrder({shift}));
    WorkWeek week{*Date::of(1, 1, 1), {}};
    week.days.fill({shift});
    return WorkCalendar(1, zone, {week}, {});
}

const WorkWeek* WorkCalendar::weekOf(const Date& date) const {
    const WorkWeek* found = nullptr;
    for (const WorkWeek& week : m_weeks) {
        if (week.from <= date)
            found = &week;
    }
    return found;
}

QList<Shift> WorkCalendar::shiftsOn(const Date& date) const {
    const WorkWeek* week = weekOf(date);
    const auto special = m_specialDays.constFind(date);
    if (special == m_specialDays.constEnd())
        return week ? week->days[size_t(date.weekday() - 1)] : QList<Shift>();
    if (special->kind == SpecialDay::Kind::Holiday)
        return {};
    if (!special->shifts.isEmpty() || !week)
        return special->shifts;
    const auto usual = std::find_if(week->days.begin(), week->days.end(),
                                    [](const QList<Shift>& shifts) { return !shifts.isEmpty(); });
    return usual == week->days.end() ? QList<Shift>() : *usual;
}

QList<TimeSpan> WorkCalendar::spansOn(const Date& date) const {
    QList<TimeSpan> spans;
    for (const Shift& shift : shiftsOn(date)) {
        const auto at = [&](int minute) {
            return minute == kMinutesPerDay ? startOfDay(date.addDays(1), m_zone)
                                            : toInstant({date, int(minute * kMsPerMinute)}, m_zone);
        };
        TimeSpan span{at(shift.fromMinute), at(shift.toMinute)};
        // A shift that ends in the hour the clocks skip may reach into the next one.
        if (!spans.isEmpty())
            span.from = std::max(span.from, spans.last().to);
        if (span.from < span.to)
            spans.append(span);
    }
    return spans;
}

Result<Date> WorkCalendar::nextWorkingDay(const Date& date) const {
    for (int i = 0; i < kDaysAhead; ++i) {
        if (const Date day = date.addDays(i); isWorkingDay(day))
            return day;
    }
    return fail(alwaysClosed());
}

bool WorkCalendar::isOpen(Instant instant) const {
    const QList<TimeSpan> spans = spansOn(dateOf(instant, m_zone));
    return std::any_of(spans.begin(), spans.end(), [instant](const TimeSpan& span) {
        return span.from <= instant && instant < span.to;
    });
}

Result<Instant> WorkCalendar::nextOpening(Instant from) const {
    return addWorkingMs(from, 0);
}

Result<Instant> WorkCalendar::addWorkingMinutes(Instant from, qint64 minutes) const {
    return addWorkingMs(from, minutes * kMsPerMinute);
}

Result<Instant> WorkCalendar::addWorkingMs(Instant from, qint64 ms) const {
    Q_ASSERT(ms >= 0);
    qint64 left = ms;
    Date day = dateOf(from, m_zone);
    int closedDays = 0;
    while (closedDays < kDaysAhead) {
        bool worked = false;
        for (const TimeSpan& span : spansOn(day)) {
            const Instant begin = std::max(span.from, from);
            const qint64 length = lengthOf(begin, span.to);
            if (length == 0)
                continue;
            worked = true;
            if (left < length || (left == length && ms > 0))
                return Instant{begin.ms + left};
            left -= length;
        }
        closedDays = worked ? 0 : closedDays + 1;
        const Date next = day.addDays(1);
        if (next == day)
            break;
        day = next;
    }
    return fail(alwaysClosed());
}

qint64 WorkCalendar::workingMinutesBetween(Instant from, Instant to) const {
    return workingMsBetween(from, to) / kMsPerMinute;
}

qint64 WorkCalendar::workingMsBetween(Instant from, Instant to) const {
    qint64 total = 0;
    for (const TimeSpan& span : openBetween(from, to))
        total += lengthOf(span.from, span.to);
    return total;
}

QList<TimeSpan> WorkCalendar::openBetween(Instant from, Instant to) const {
    QList<TimeSpan> open;
    if (to <= from)
        return open;
    const Date last = dateOf(to, m_zone);
    for (Date day = dateOf(from, m_zone); day <= last; day = day.addDays(1)) {
        for (const TimeSpan& span : spansOn(day)) {
            const TimeSpan part{std::max(span.from, from), std::min(span.to, to)};
            if (part.to <= part.from)
                continue;
            if (!open.isEmpty() && open.last().to == part.from)
                open.last().to = part.to;
            else
                open.append(part);
        }
        if (day == day.addDays(1))
            break;
    }
    return open;
}

std::optional<Instant> WorkCalendar::closingOf(const Date& date) const {
    const QList<TimeSpan> spans = spansOn(date);
    return spans.isEmpty() ? std::nullopt : std::optional(spans.last().to);
}

}  // namespace core
