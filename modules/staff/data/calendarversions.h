#pragma once

#include "core/result.h"
#include "core/workcalendar.h"
#include "staff/domain/calendarhistory.h"
#include "staff/domain/centre.h"
#include "storage/connection.h"

namespace staff {

/// A calendar that a centre had, for deadlines that were computed by it.
struct CalendarVersion {
    int version = 0;       ///< counts the changes in this file; two laptops may count alike
    QString fingerprint;   ///< of core::WorkCalendar: what a stored deadline names
    core::Instant madeAt;  ///< in force from then on
};

/// The calendar as it was then; days off have no names. "calendar/unknown-version".
core::Result<core::WorkCalendar> loadCalendarVersion(storage::Connection& connection,
                                                     CentreId centre, const QString& fingerprint);
/// The fingerprint of the version kept last, which is the one in force; empty where none is kept.
core::Result<QString> lastCalendarVersion(storage::Connection& connection, CentreId centre);
/// All of them, for clocks that follow the calendar: the one that is open goes by the last version,
/// one that has ended by the version in force when it ended. A centre that has kept none has the
/// calendar of now. "centre/unknown".
core::Result<CalendarHistory> loadCalendarHistory(storage::Connection& connection, CentreId centre);
/// The oldest first.
core::Result<QList<CalendarVersion>> listCalendarVersions(storage::Connection& connection,
                                                          CentreId centre);

}  // namespace staff
