#pragma once

#include "core/currency.h"

namespace widgets {
class ChoiceEdit;
}

namespace staff::ui {

/// Offers the currencies that centres work in, and `also`, the one a centre has already.
void offerCurrencies(widgets::ChoiceEdit& edit, const core::Currency& also = core::Currency::cny());
core::Currency chosenCurrency(const widgets::ChoiceEdit& edit);
void choose(widgets::ChoiceEdit& edit, const core::Currency& currency);

}  // namespace staff::ui
