#pragma once

#include "modulekit/right.h"

namespace staff {

/// "staff.edit_centres": organisations, centres and what stands on their papers.
modulekit::Right editCentresRight();
/// "staff.edit_people"
modulekit::Right editPeopleRight();
/// "staff.edit_calendar": working hours, holidays, make-up days.
modulekit::Right editCalendarRight();

}  // namespace staff
