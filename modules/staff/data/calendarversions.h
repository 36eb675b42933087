#pragma once

#include "core/result.h"
#include "core/workcalendar.h"
#include "staff/domain/centre.h"
#include "storage/connection.h"

namespace staff {

/// A calendar that a centre had, for deadlines that were computed by it.
struct CalendarVersion {
    int version = 0;      ///< counts the changes in this file; two laptops may count alike
    QString fingerprint;  ///< of core::WorkCalendar: what a stored deadline names
    core::Instant madeAt;
};

/// The calendar as it was then; days off have no names. "calendar/unknown-version".
core::Result<core::WorkCalendar> loadCalendarVersion(storage::Connection& connection,
                                                     CentreId centre, const QString& fingerprint);
core::Result<bool> hasCalendarVersion(storage::Connection& connection, CentreId centre,
                                      const QString& fingerprint);
/// The oldest first.
core::Result<QList<CalendarVersion>> listCalendarVersions(storage::Connection& connection,
                                                          CentreId centre);

}  // namespace staff
