#pragma once

#include "storage/table.h"

namespace staff {

const storage::Table& organisationTable();         ///< organisation
const storage::Table& centreTable();               ///< centre
const storage::Table& personTable();               ///< person
const storage::Table& workCalendarTable();         ///< work_calendar: the weeks of a centre
const storage::Table& workCalendarDayTable();      ///< work_calendar_day: holidays, make-up days
const storage::Table& workCalendarVersionTable();  ///< work_calendar_version: what calendars were

}  // namespace staff
