#pragma once

#include "agreements/domain/terms.h"

#include "core/jsoncursor.h"

#include <QJsonObject>

namespace agreements {

/// An outcome of a row as a template's file has it. Faults go to the cursor's list.
Outcome readOutcome(core::JsonCursor cursor);
QJsonObject toJson(const Outcome& outcome);

}  // namespace agreements
