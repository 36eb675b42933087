#pragma once

#include "agreements/domain/fact.h"
#include "core/formats.h"

#include <QTimeZone>

namespace agreements {

/// What a fact of a case is called on a form, and the words it may have.
QString factTitle(Fact fact);
QString factChoiceTitle(Fact fact, const QString& choice);
/// An answer as it stands inside a sentence.
QString factValue(Fact fact, std::optional<qint64> value, const core::Formats& formats,
                  const QTimeZone& zone);

}  // namespace agreements
