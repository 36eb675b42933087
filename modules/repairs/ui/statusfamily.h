#pragma once

#include "repairs/domain/orderstatus.h"
#include "widgets/theme.h"

namespace repairs::ui {

/// The colour family of a state's chip, by its meaning; the word beside it says the same.
widgets::Family familyOf(Status status);

}  // namespace repairs::ui
