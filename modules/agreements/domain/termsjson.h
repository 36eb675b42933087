#pragma once

#include "agreements/domain/terms.h"

#include "core/jsoncursor.h"

#include <QJsonArray>
#include <QJsonObject>

namespace agreements {

/// The terms of a template as its file has them. Faults go to the cursor's list.
Test readTest(const QString& name, core::JsonCursor cursor);
Term readTerm(core::JsonCursor cursor);

QJsonArray toJson(const Test& test);
QJsonObject toJson(const Term& term);

}  // namespace agreements
