#pragma once

#include "core/instant.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace core {

/// Reads an instant as it is written at the program's boundary: `2026-03-08T09:30:00+08:00`,
/// milliseconds as `.fff`, `Z` for UTC. Nothing where the text is no such instant.
std::optional<Instant> instantFromIso(QStringView text);

/// The instant as the clocks of `zone` show it; milliseconds only where they are not zero.
QString isoInstant(Instant instant, const QTimeZone& zone);

}  // namespace core
