#pragma once

#include "agreements/domain/termreading.h"

namespace agreements {

/// What a duty is called, in the interface's language. One that only a template of one's own uses
/// is shown as it is called, blanks in place of underscores.
QString dutyTitle(const QString& what);
/// "Notice of a change: 30 days beforehand"; without a full stop.
QString dutyPhrase(const TermReading& reading, const DutyTerm& duty);
/// The duties that have words: for choosing one in an editor.
QStringList knownDuties();

}  // namespace agreements
