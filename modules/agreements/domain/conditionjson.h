#pragma once

#include "agreements/domain/terms.h"

#include "core/jsoncursor.h"

#include <QJsonArray>
#include <QJsonObject>

namespace agreements {

/// Amounts and conditions of terms as a template's file has them. Faults go to the cursor's list.
Amount readAmount(core::JsonCursor cursor);
Conditions readConditions(core::JsonCursor cursor);
QStringList readTexts(core::JsonCursor cursor);

QJsonValue amountJson(const Amount& amount);
QJsonArray toJson(const Conditions& conditions);

}  // namespace agreements
