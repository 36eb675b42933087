#pragma once

#include "agreements/domain/template.h"

#include "core/jsoncursor.h"

#include <QJsonObject>

namespace agreements {

// The blanks and decisions of a template in its file: what a drafter fills in. Faults go to the
// cursor's list.

Variable readVariable(core::JsonCursor cursor);
QJsonObject variableJson(const Variable& variable);
Switch readSwitch(core::JsonCursor cursor);
QJsonObject switchJson(const Switch& decided);

}  // namespace agreements
