#pragma once

#include "core/result.h"
#include "identity/user.h"
#include "storage/connection.h"

#include <optional>

namespace identity {

/// All users, also disabled ones, by name.
core::Result<QList<User>> listUsers(storage::Connection& connection);

core::Result<std::optional<User>> findUser(storage::Connection& connection, UserId id);

/// Upper and lower case of Latin letters are the same; blanks around the name do not count.
core::Result<std::optional<User>> findUserByName(storage::Connection& connection,
                                                 const QString& name);

/// The enabled administrator that was made first; nullopt in a file where nobody has started yet.
core::Result<std::optional<User>> firstAdministrator(storage::Connection& connection);

/// The user the desk opens for without asking: the only enabled one, as long as there is no
/// password.
core::Result<std::optional<User>> userWithoutSignIn(storage::Connection& connection);

}  // namespace identity
