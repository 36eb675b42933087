#include "identity/userrecords.h"

#include <algorithm>

namespace identity {

namespace {

core::Result<QList<Role>> rolesOf(storage::Connection& connection, UserId id) {
    CORE_ASSIGN(auto query, connection.prepare("SELECT DISTINCT role FROM sys_user_role WHERE "
                                               "user_id = :user AND deleted = 0"));
    query.bind(":user", id);
    QList<Role> roles;
    while (query.next()) {
        // A role of a newer program gives no rights here.
        if (const auto role = modulekit::roleFromCode(query.text(0)))
            roles.append(*role);
    }
    CORE_TRY(query.status());
    std::sort(roles.begin(), roles.end());
    return roles;
}

/// Runs a query over the columns id, name, person_id, home_centre_id, password_hash, pin_hash,
/// disabled.
core::Result<QList<User>> usersBy(storage::Connection& connection, storage::Statement query) {
    QList<User> users;
    while (query.next()) {
        User user;
        user.id = UserId(query.id(0));
        user.name = query.text(1);
        user.person = query.id(2);
        user.centre = query.id(3);
        user.hasPassword = !query.isNull(4);
        user.hasPin = !query.isNull(5);
        user.disabled = query.integer(6) != 0;
        users.append(user);
    }
    CORE_TRY(query.status());
    for (User& user : users) {
        CORE_ASSIGN(user.roles, rolesOf(connection, user.id));
    }
    return users;
}

core::Result<std::optional<User>> firstOf(core::Result<QList<User>> users) {
    CORE_TRY(users);
    return users->isEmpty() ? std::nullopt : std::optional(users->first());
}

bool isAdministrator(const User& user) {
    return !user.disabled && user.roles.contains(Role::Administrator);
}

}  // namespace

core::Result<QList<User>> listUsers(storage::Connection& connection) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT id, name, person_id, home_centre_id, password_hash, "
                                   "pin_hash, disabled FROM sys_user WHERE deleted = 0 "
                                   "ORDER BY name, seq"));
    return usersBy(connection, std::move(query));
}

core::Result<std::optional<User>> findUser(storage::Connection& connection, UserId id) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT id, name, person_id, home_centre_id, password_hash, "
                                   "pin_hash, disabled FROM sys_user WHERE id = :id AND "
                                   "deleted = 0"));
    query.bind(":id", id);
    return firstOf(usersBy(connection, std::move(query)));
}

core::Result<std::optional<User>> findUserByName(storage::Connection& connection,
                                                 const QString& name) {
    // Two machines may have made the same name before they met; the older user keeps it.
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT id, name, person_id, home_centre_id, password_hash, "
                                   "pin_hash, disabled FROM sys_user WHERE lower(name) = "
                                   "lower(:name) AND deleted = 0 ORDER BY id LIMIT 1"));
    query.bind(":name", name.trimmed());
    return firstOf(usersBy(connection, std::move(query)));
}

core::Result<std::optional<User>> firstAdministrator(storage::Connection& connection) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT id, name, person_id, home_centre_id, password_hash, "
                                   "pin_hash, disabled FROM sys_user WHERE deleted = 0 "
                                   "ORDER BY id"));
    CORE_ASSIGN(const QList<User> users, usersBy(connection, std::move(query)));
    const auto found = std::find_if(users.cbegin(), users.cend(), isAdministrator);
    return found == users.cend() ? std::nullopt : std::optional(*found);
}

core::Result<std::optional<User>> userWithoutSignIn(storage::Connection& connection) {
    CORE_ASSIGN(QList<User> users, listUsers(connection));
    users.removeIf([](const User& user) { return user.disabled; });
    if (users.size() != 1 || users.first().hasPassword)
        return std::optional<User>();
    return std::optional(users.first());
}

}  // namespace identity
