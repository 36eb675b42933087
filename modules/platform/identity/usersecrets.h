#pragma once

#include "core/result.h"
#include "identity/user.h"
#include "storage/connection.h"

#include <optional>

namespace identity {

/// The stored hashes, empty where none is set. For sign-in, approval and their change alone.
struct UserSecrets {
    QString passwordHash;
    QString pinHash;
};

core::Result<std::optional<UserSecrets>> findUserSecrets(storage::Connection& connection,
                                                         UserId user);

}  // namespace identity
