#pragma once

#include "agreements/domain/agreementcopy.h"

namespace agreements {

// Blanks, switches and days of rest of a draft as their columns hold them: JSON, equal for equal
// values. Reading gives "agreement/content" for what no program writes.

QString blanksText(const Values& values);
core::Result<Values> blanksFromText(const QString& text);

QString switchesText(const Switches& switches);
core::Result<Switches> switchesFromText(const QString& text);

QString restDaysText(const RestDays& days);
core::Result<RestDays> restDaysFromText(const QString& text);

}  // namespace agreements
