#pragma once

#include "core/result.h"

#include <QString>

namespace identity {

/// Passwords and PINs as Argon2id strings of libsodium at its interactive cost (64 MiB, some 50 ms
/// of a core): not for the GUI thread. The same text hashes differently each time.
core::Result<QString> hashPassword(const QString& password);
bool passwordMatches(const QString& hash, const QString& password);

}  // namespace identity
