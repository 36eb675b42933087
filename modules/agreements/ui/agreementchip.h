#pragma once

#include "agreements/domain/agreementlife.h"
#include "widgets/chip.h"

namespace agreements::ui {

/// The state of an agreement on a day; what has expired, or does within `warningDays`, says so.
widgets::Chip chipOf(AgreementState state, const InForce& days, const core::Date& today,
                     int warningDays);

}  // namespace agreements::ui
