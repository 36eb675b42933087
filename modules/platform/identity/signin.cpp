#include "identity/signin.h"

#include "identity/passwordhash.h"
#include "identity/rightcheck.h"
#include "identity/userrecords.h"
#include "identity/usersecrets.h"

#include <QCoreApplication>

namespace identity {

namespace {

core::Error wrongSignIn() {
    return {QStringLiteral("signin/wrong"),
            QCoreApplication::translate("identity", "The name or the password is wrong."),
            {}};
}

core::Error disabledUser(const QString& name) {
    return {QStringLiteral("user/disabled"),
            QCoreApplication::translate(
                "identity", "The user “%1” is disabled. An administrator can enable it again.")
                .arg(name),
            {}};
}

core::Result<SignedIn> withRights(storage::Connection& connection,
                                  const modulekit::ModuleRegistry& registry, const User& user) {
    if (user.disabled)
        return core::fail(disabledUser(user.name));
    CORE_ASSIGN(const QSet<QString> rights,
                rightsOf(connection, registry, user.roles, user.centre));
    return SignedIn{user, {user.id.row(), user.centre, rights}};
}

core::Result<bool> passwordFits(storage::Connection& connection, const User& user,
                                const QString& password) {
    CORE_ASSIGN(const auto secrets, findUserSecrets(connection, user.id));
    if (!secrets)
        return false;
    if (secrets->passwordHash.isEmpty())
        return password.isEmpty();
    return passwordMatches(secrets->passwordHash, password);
}

}  // namespace

core::Result<SignedIn> signIn(storage::Connection& connection,
                              const modulekit::ModuleRegistry& registry, AttemptLimit& limit,
                              const QString& name, const QString& password) {
    CORE_TRY(limit.check(name));
    CORE_ASSIGN(const auto user, findUserByName(connection, name));
    bool fits = false;
    if (user) {
        CORE_ASSIGN(fits, passwordFits(connection, *user, password));
    }
    if (!fits) {
        limit.failed(name);
        return core::fail(wrongSignIn());
    }
    limit.succeeded(name);
    return withRights(connection, registry, *user);
}

core::Result<SignedIn> signedInAs(storage::Connection& connection,
                                  const modulekit::ModuleRegistry& registry, UserId id) {
    CORE_ASSIGN(const auto user, findUser(connection, id));
    if (!user)
        return core::fail(
            QStringLiteral("user/unknown"),
            QCoreApplication::translate("identity",
                                        "This user does not exist any more. Choose another one."));
    return withRights(connection, registry, *user);
}

core::Result<storage::Actor> actorFor(storage::Connection& connection,
                                      const modulekit::ModuleRegistry& registry,
                                      const QString& name) {
    CORE_ASSIGN(const auto user,
                name.isEmpty() ? firstAdministrator(connection) : findUserByName(connection, name));
    if (!user && name.isEmpty())
        return core::fail(QStringLiteral("user/none"),
                          QCoreApplication::translate("identity",
                                                      "This file has no administrator yet. Open it "
                                                      "on the desk once, or choose another file."));
    if (!user)
        return core::fail(
            QStringLiteral("user/unknown"),
            QCoreApplication::translate("identity", "There is no user “%1”. Check the name.")
                .arg(name));
    CORE_ASSIGN(const SignedIn signedIn, withRights(connection, registry, *user));
    return signedIn.actor;
}

storage::Actor founder(const modulekit::ModuleRegistry& registry, UserId user) {
    storage::Actor actor = almightyActor(registry);
    actor.user = user.row();
    return actor;
}

storage::Actor almightyActor(const modulekit::ModuleRegistry& registry, const core::RowId& centre) {
    storage::Actor actor;
    actor.centre = centre;
    for (const Right& right : registry.rights())
        actor.rights.insert(right.id);
    return actor;
}

}  // namespace identity
