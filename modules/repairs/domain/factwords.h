#pragma once

#include "agreements/domain/fact.h"

namespace repairs {

/// What a fact of a case is called on a form, and the words it may have.
QString factTitle(agreements::Fact fact);
QString factChoiceTitle(agreements::Fact fact, const QString& choice);

}  // namespace repairs
