#pragma once

#include "agreements/domain/termreading.h"

namespace agreements {

/// What a row of a decision table gives, as part of a sentence in the interface's language:
/// "party B pays parts (by the price list of the tender)".
QString outcomePhrase(const TermReading& reading, const Outcome& outcome);
/// All of a row's, one after the other.
QString outcomesPhrase(const TermReading& reading, const QList<Outcome>& outcomes);

/// What an outcome settles: "payers.parts", "kind", "deadlines.visit". A row without conditions is
/// "otherwise" where one before it settles the same.
QStringList settledBy(const Outcome& outcome);

/// A number of minutes, hours, days or months, whether or not the blank is filled.
QString lengthText(const TermReading& reading, const Amount& length, DeadlineOutcome::Unit unit);
QString monthsText(const TermReading& reading, const Amount& length);
QString daysText(const TermReading& reading, const Amount& length);

}  // namespace agreements
