#pragma once

#include "core/fieldproblem.h"
#include "core/workcalendar.h"
#include "staff/domain/centre.h"

namespace staff {

struct CalendarWeek;
struct CalendarDay;
using CalendarWeekId = core::Id<CalendarWeek>;
using CalendarDayId = core::Id<CalendarDay>;

/// The opening hours that hold in a centre from a day on. A nil id makes a new one.
struct CalendarWeek {
    CalendarWeekId id;
    CentreId centre;
    core::WorkWeek week;

    friend bool operator==(const CalendarWeek&, const CalendarWeek&) = default;
};

/// A holiday or a make-up working day of a centre.
struct CalendarDay {
    CalendarDayId id;
    CentreId centre;
    core::Date date;
    core::SpecialDay day;

    friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

/// "08:30-12:00 13:00-17:30"; no shifts are an empty text.
QString shiftsText(const QList<core::Shift>& shifts);
/// nullopt unless every word is HH:MM-HH:MM, up to 24:00.
std::optional<QList<core::Shift>> shiftsFromText(QStringView text);

/// Seven of them from Monday on, separated by ";", as the table keeps a week.
QString weekText(const core::WorkWeek& week);
std::optional<core::WorkWeek> weekFromText(const core::Date& from, QStringView text);

}  // namespace staff
