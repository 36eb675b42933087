#pragma once

#include "core/result.h"
#include "core/workcalendar.h"

#include <QByteArray>

namespace staff {

/// A work calendar as lines of JSON, as `aftercarectl calendar export` writes and `clock replay`
/// reads it; app/ctl/README.md has the form. The order of the lines does not matter. At most 8 MiB.
/// Errors have the codes of core::JsonRecord, name the line in their message and the place in their
/// detail.
core::Result<core::WorkCalendar> calendarFromLines(const QByteArray& lines);
QByteArray calendarToLines(const core::WorkCalendar& calendar);

/// The same from and to a file. Also "file/unreadable", "file/unwritable".
core::Result<core::WorkCalendar> calendarFromFile(const QString& path);
core::Done saveCalendarFile(const QString& path, const core::WorkCalendar& calendar);

}  // namespace staff
