#include "identity/approval.h"

#include "identity/passwordhash.h"
#include "identity/rightcheck.h"
#include "identity/userrecords.h"
#include "identity/usersecrets.h"

#include <QCoreApplication>

namespace identity {

namespace {

core::Result<bool> isSamePerson(storage::Connection& connection, const storage::Actor& asking,
                                const User& second) {
    if (second.id.row() == asking.user)
        return true;
    CORE_ASSIGN(const auto first, findUser(connection, UserId(asking.user)));
    return first && !first->person.isNil() && first->person == second.person;
}

core::Done checkPin(storage::Connection& connection, AttemptLimit& limit, const User& user,
                    const ApprovalRequest& request) {
    CORE_ASSIGN(const auto secrets, findUserSecrets(connection, user.id));
    if (!secrets || secrets->pinHash.isEmpty())
        return core::fail(QStringLiteral("approval/no-pin"),
                          QCoreApplication::translate(
                              "identity", "%1 has no PIN yet and can set one under “Users”.")
                              .arg(user.name));
    if (passwordMatches(secrets->pinHash, request.pin)) {
        limit.succeeded(request.name);
        return {};
    }
    limit.failed(request.name);
    return core::fail(
        QStringLiteral("approval/wrong"),
        QCoreApplication::translate("identity", "The name or the PIN is wrong. Try again."));
}

/// The second person must have the right in the centre where the first one works.
core::Done checkApproverRight(storage::Connection& connection, const storage::Actor& asking,
                              const User& user, const Right& right) {
    CORE_ASSIGN(const QList<Role> allowed, rolesWith(connection, right, asking.centre));
    for (const Role role : user.roles) {
        if (allowed.contains(role))
            return {};
    }
    CORE_ASSIGN(core::Error error, missingRight(connection, right, asking.centre));
    return core::fail(std::move(error));
}

}  // namespace

core::Result<Approval> approve(storage::Connection& connection, AttemptLimit& limit,
                               const storage::Actor& asking, const ApprovalRequest& request) {
    CORE_TRY(limit.check(request.name));
    CORE_ASSIGN(const auto user, findUserByName(connection, request.name));
    if (!user) {
        limit.failed(request.name);
        return core::fail(
            QStringLiteral("approval/wrong"),
            QCoreApplication::translate("identity", "The name or the PIN is wrong. Try again."));
    }
    CORE_ASSIGN(const bool isSame, isSamePerson(connection, asking, *user));
    if (isSame)
        return core::fail(
            QStringLiteral("approval/same-person"),
            QCoreApplication::translate(
                "identity",
                "Someone else has to approve this: let a second person enter name and PIN."));
    if (user->disabled)
        return core::fail(
            QStringLiteral("user/disabled"),
            QCoreApplication::translate(
                "identity",
                "The user “%1” is disabled. An administrator can enable it under “Users”.")
                .arg(user->name));
    CORE_TRY(checkPin(connection, limit, *user, request));
    CORE_TRY(checkApproverRight(connection, asking, *user, request.right));
    return Approval{user->id, limit.now()};
}

}  // namespace identity
