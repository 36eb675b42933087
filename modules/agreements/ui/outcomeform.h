#pragma once

#include "agreements/ui/termoffer.h"

namespace agreements::ui {

/// What an outcome settles, as an editor offers it.
enum class OutcomeForm { Kind, Pays, Permits, Asks, Excludes, Deadline, Obligation, Acceptance };

OutcomeForm formOf(const Outcome& outcome);
/// The least of that form that a template's file can hold.
Outcome newOutcome(OutcomeForm form);

/// Codes are numbers of OutcomeForm.
OfferedCodes outcomeForms();
OfferedCodes permissions();
OfferedCodes acceptances();
/// Codes are numbers of DeadlineOutcome::Unit.
OfferedCodes deadlineUnits();

}  // namespace agreements::ui
