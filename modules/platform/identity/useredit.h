#pragma once

#include "core/result.h"
#include "identity/user.h"
#include "storage/writetx.h"

namespace identity {

// Use cases. All but the first and one's own password and PIN need changeUsersRight().

/// The first user of a new file: an administrator without a password, named as the system names who
/// sits there. It is the acting user (see founder()) who comes to be. "user/not-first" once there
/// is a user.
core::Result<UserId> makeFirstUser(storage::WriteTx& tx, const QString& systemName);

/// Adds or changes a user with roles. "user/name-missing", "user/name-taken", "user/role-missing",
/// "user/unknown"; "user/last-administrator" when nobody would be left who may change users.
core::Result<UserId> saveUser(storage::WriteTx& tx, const UserDraft& draft);

/// Whose secret, the one until now, and the new one.
struct SecretChange {
    UserId user;
    QString current;  ///< needed for one's own where one is set; ignored for someone else's
    QString next;     ///< an empty password takes it away; an empty PIN likewise
};

/// At least six characters ("password/short"); "password/wrong" when `current` does not match.
core::Done changePassword(storage::WriteTx& tx, const SecretChange& change);

/// Four to twelve digits ("pin/form"). `current` is the password, where there is one, else the PIN.
core::Done changePin(storage::WriteTx& tx, const SecretChange& change);

}  // namespace identity
