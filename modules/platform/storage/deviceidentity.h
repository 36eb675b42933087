#pragma once

#include "core/result.h"

#include <QString>

namespace storage {

/// The random 64-bit number of this device, for OpenOptions::deviceId. It is kept in a file of the
/// user's settings and never in a data file, so that a copied data file is known for a copy. Makes
/// the file where there is none.
core::Result<quint64> deviceIdAt(const QString& identityFile);

/// "device-id" in the application's settings folder (QStandardPaths::AppConfigLocation).
QString defaultIdentityFile();

}  // namespace storage
