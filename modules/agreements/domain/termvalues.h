#pragma once

#include "core/date.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QTimeZone>

namespace agreements {

/// The days of rest by which `holiday_extends` moves the end of a period.
struct RestDays {
    QSet<int> restWeekdays;  ///< 1 is Monday; at most six
    QSet<core::Date> holidays;
    QSet<core::Date> workdays;  ///< rest weekdays on which work is done

    bool isRest(const core::Date& date) const {
        return holidays.contains(date) ||
               (restWeekdays.contains(date.weekday()) && !workdays.contains(date));
    }
    /// The day itself, or the next that is no day of rest.
    core::Date moved(core::Date date) const {
        while (isRest(date))
            date = date.addDays(1);
        return date;
    }

    friend bool operator==(const RestDays&, const RestDays&) = default;
};

/// What the drafter has put into the blanks and switches, as far as terms can read it, with the
/// defaults filled in.
struct TermValues {
    QHash<QString, qint64> numbers;   ///< counts, money in minor units, percents in 1/10,000 %
    QHash<QString, QString> choices;  ///< values of variables of type Choice
    QHash<QString, QString> switches;
    bool countsStartDay = false;  ///< the switch first_day is start_day
    bool holidayExtends = false;
    RestDays restDays;
    QTimeZone zone;  ///< of the agreement: civil dates are counted in it
};

}  // namespace agreements
