#pragma once

#include "agreements/domain/termreading.h"

namespace agreements {

// Conditions of terms as parts of a sentence in the interface's language: "it is within the
// warranty", "the cause is "Quality" or "Design"". Named tests are written out; one that needs
// itself, or that would make the sentence endless, is only named.

/// All of them, joined by "and"; empty for none.
QString conditionsPhrase(const TermReading& reading, const Conditions& conditions);
/// A fact, or in the conditions of clauses a blank, within a sentence: "the cause".
QString factNoun(const TermReading& reading, const QString& name);
/// A period within a sentence: "the warranty", "the exchange period".
QString windowNoun(const QString& name);

}  // namespace agreements
