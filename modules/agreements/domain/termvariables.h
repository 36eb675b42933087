#pragma once

#include "agreements/domain/terms.h"

namespace agreements {

/// The variables that a term needs to decide a case, each once. Duties decide none.
QStringList variablesRead(const Term& term);

}  // namespace agreements
