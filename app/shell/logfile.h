#pragma once

#include <QString>

namespace shell {

/// Sends the log to a rotating file (five of at most 1 MB) beside stderr. Call once at start; any
/// thread may log afterwards. Nothing personal is logged.
void startLogFile(const QString& folder);

/// The last lines, for "Copy diagnostics".
QString recentLog();

}  // namespace shell
