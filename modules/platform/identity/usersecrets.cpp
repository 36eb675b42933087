#include "identity/usersecrets.h"

namespace identity {

core::Result<std::optional<UserSecrets>> findUserSecrets(storage::Connection& connection,
                                                         UserId user) {
    CORE_ASSIGN(auto query, connection.prepare("SELECT password_hash, pin_hash FROM sys_user "
                                               "WHERE id = :id AND deleted = 0"));
    query.bind(":id", user);
    if (query.next())
        return UserSecrets{query.text(0), query.text(1)};
    CORE_TRY(query.status());
    return std::optional<UserSecrets>();
}

}  // namespace identity
