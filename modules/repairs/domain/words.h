#pragma once

#include "repairs/domain/order.h"
#include "repairs/domain/orderparts.h"
#include "repairs/domain/orderverdict.h"

#include <QList>
#include <QString>

#include <optional>

namespace repairs {

/// Each enumeration of this feature has a code (tables, files, command line; never changed) and a
/// title (people, translated). Defined for Status, WaitingReason, OrderKind, Channel, Priority,
/// Outcome, LineKind, CauseCode, EventKind, SignaturePurpose, DocumentKind, VerdictOccasion and
/// AgreementChoiceKind.
template <class Enumeration>
QString code(Enumeration value);

template <class Enumeration>
QString title(Enumeration value);

/// nullopt for a word that is no code.
template <class Enumeration>
std::optional<Enumeration> fromCode(QStringView word);

/// All values in the order in which they are offered.
template <class Enumeration>
QList<Enumeration> all();

}  // namespace repairs
