#pragma once

#include "agreements/domain/fact.h"
#include "agreements/domain/verdict.h"

#include "core/jsoncursor.h"

#include <QJsonObject>
#include <QTimeZone>

namespace agreements {

/// A case as it crosses the boundary of the program.
struct CaseInput {
    QString id;  ///< as far as it could be read, also beside a fault
    Facts facts;
};

/// Reads a case; every key must be known and of its type. Faults as core::JsonFault, their place a
/// path such as `facts.cause`.
CaseInput readCase(QByteArrayView json, core::JsonFaults& faults);

/// The verdict as it crosses the boundary. `id` is that of the case.
QJsonObject toJson(const Verdict& verdict, const QString& id, const QTimeZone& zone);

/// A line that could not be judged.
QJsonObject toJson(const core::JsonFault& fault, const QString& id);

}  // namespace agreements
