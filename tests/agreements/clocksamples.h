#pragma once

#include "agreements/domain/clockreading.h"
#include "core/localtime.h"

#include <QStringList>
#include <QTime>

/// Calendars and moments for the tests of clocks.
namespace clocksamples {

/// Monday to Friday 09:00 to 12:00 and 13:00 to 18:00, with China's National Day of 2026: off from
/// 1 to 7 October, worked on Sunday 20 September and Saturday 10 October.
inline core::WorkCalendar china() {
    const QTimeZone zone("Asia/Shanghai");
    QHash<core::Date, core::SpecialDay> days;
    for (int day = 1; day <= 7; ++day)
        days.insert(*core::Date::of(2026, 10, day), {core::SpecialDay::Kind::Holiday, {}, {}});
    days.insert(*core::Date::of(2026, 9, 20), {core::SpecialDay::Kind::Working, {}, {}});
    days.insert(*core::Date::of(2026, 10, 10), {core::SpecialDay::Kind::Working, {}, {}});
    return core::WorkCalendar::make(4, QStringLiteral("Asia/Shanghai"),
                                    core::WorkCalendar::usual(zone).weeks(), days)
        .value();
}

/// The usual hours where the clocks are put forward on 29 March and back on 25 October 2026.
inline core::WorkCalendar berlin() {
    return core::WorkCalendar::usual(QTimeZone("Europe/Berlin"));
}

/// Open day and night in Berlin.
inline core::WorkCalendar berlinRoundTheClock() {
    return core::WorkCalendar::daily(QTimeZone("Europe/Berlin"), {0, 1440});
}

inline core::WorkCalendar neverOpen() {
    return core::WorkCalendar::make(1, QStringLiteral("Asia/Shanghai"),
                                    {core::WorkWeek{*core::Date::of(2026, 1, 1), {}}})
        .value();
}

inline core::WorkCalendar named(const QString& name) {
    if (name == u"berlin")
        return berlin();
    if (name == u"berlin24")
        return berlinRoundTheClock();
    return china();
}

/// "2026-03-08 09:30" or "2026-03-08 09:30:00.001" on the wall there; "… end" is the last
/// millisecond of the day.
inline core::Instant moment(const QString& text, const QTimeZone& zone) {
    const core::Date date = core::Date::fromIso(text.left(10)).value();
    const QString time = text.mid(11);
    if (time == u"end")
        return {core::startOfDay(date.addDays(1), zone).ms - 1};
    const QString form = QStringLiteral("HH:mm:ss.zzz").left(time.size());
    return core::toInstant({date, QTime::fromString(time, form).msecsSinceStartOfDay()}, zone);
}

/// "30 minutes", "1 hours 08:00-18:00", "7 days start_day holiday_extends", "8 working_hours".
inline agreements::ClockTarget target(const QString& text) {
    static const QStringList units{
        QStringLiteral("minutes"),       QStringLiteral("hours"),
        QStringLiteral("days"),          QStringLiteral("working_minutes"),
        QStringLiteral("working_hours"), QStringLiteral("working_days")};
    const QStringList words = text.split(u' ');
    agreements::ClockTarget target;
    target.count = words.at(0).toInt();
    target.unit = agreements::ClockUnit(units.indexOf(words.at(1)));
    if (words.contains(QStringLiteral("start_day")))
        target.firstDay = core::FirstDay::SameDay;
    target.holidayExtends = words.contains(QStringLiteral("holiday_extends"));
    if (words.contains(QStringLiteral("08:00-18:00")))
        target.serviceHours = core::Shift{8 * 60, 18 * 60};
    return target;
}

inline agreements::ClockEvent clockEvent(agreements::ClockEventKind kind, core::Instant at,
                                         const QString& text = {}) {
    agreements::ClockEvent event;
    event.kind = kind;
    event.at = at;
    (kind == agreements::ClockEventKind::Reassigned ? event.assignee : event.reason) = text;
    return event;
}

}  // namespace clocksamples
