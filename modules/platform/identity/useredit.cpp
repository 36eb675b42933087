#include "identity/useredit.h"

#include "identity/passwordhash.h"
#include "identity/rightcheck.h"
#include "identity/userrecords.h"
#include "identity/usersecrets.h"
#include "identity/usertables.h"

#include <QCoreApplication>

#include <algorithm>

namespace identity {

namespace {

constexpr qsizetype kShortestPassword = 6;

QString identityText(const char* source) {
    return QCoreApplication::translate("identity", source);
}

core::Error unknownUser() {
    return {QStringLiteral("user/unknown"),
            identityText(QT_TRANSLATE_NOOP(
                "identity", "This user does not exist any more. Choose another one.")),
            {}};
}

core::Done addRole(storage::WriteTx& tx, UserId user, Role role) {
    return tx.insert(userRoleTable(), tx.newId(), core::RowId(),
                     {{"user_id", storage::toValue(user)},
                      {"role", storage::toValue(modulekit::roleCode(role))}});
}

core::Done takeRole(storage::WriteTx& tx, UserId user, Role role) {
    QList<core::RowId> rows;
    {
        CORE_ASSIGN(auto query,
                    tx.connection().prepare("SELECT id FROM sys_user_role WHERE user_id = :user "
                                            "AND role = :role AND deleted = 0"));
        query.bind(":user", user).bind(":role", modulekit::roleCode(role));
        while (query.next())
            rows.append(query.id(0));
        CORE_TRY(query.status());
    }
    for (const core::RowId& row : rows)
        CORE_TRY(tx.remove(userRoleTable(), row));
    return {};
}

core::Done setRoles(storage::WriteTx& tx, UserId user, const QList<Role>& before,
                    const QList<Role>& after) {
    for (const Role role : modulekit::allRoles()) {
        if (after.contains(role) && !before.contains(role))
            CORE_TRY(addRole(tx, user, role));
        if (before.contains(role) && !after.contains(role))
            CORE_TRY(takeRole(tx, user, role));
    }
    return {};
}

core::Done checkUserDraft(storage::WriteTx& tx, const UserDraft& draft) {
    if (draft.name.trimmed().isEmpty())
        return core::fail(
            QStringLiteral("user/name-missing"),
            identityText(QT_TRANSLATE_NOOP("identity", "Enter the name the user signs in with.")));
    CORE_ASSIGN(const auto namesake, findUserByName(tx.connection(), draft.name));
    if (namesake && namesake->id != draft.id)
        return core::fail(
            QStringLiteral("user/name-taken"),
            identityText(
                QT_TRANSLATE_NOOP("identity", "There is a user “%1” already. Choose another name."))
                .arg(namesake->name));
    if (draft.roles.isEmpty())
        return core::fail(
            QStringLiteral("user/role-missing"),
            identityText(QT_TRANSLATE_NOOP("identity", "Give the user at least one role.")));
    return {};
}

core::Done checkAdministratorLeft(storage::WriteTx& tx) {
    CORE_ASSIGN(const auto administrator, firstAdministrator(tx.connection()));
    if (administrator)
        return {};
    return core::fail(
        QStringLiteral("user/last-administrator"),
        identityText(QT_TRANSLATE_NOOP("identity",
                                       "This is the last administrator. Make someone else "
                                       "administrator first.")));
}

/// Own secrets need proof of the current one, others' the right.
core::Done mayChangeSecret(storage::WriteTx& tx, const SecretChange& change,
                           const QString& currentHash) {
    if (change.user.row() != tx.actor().user)
        return require(tx, changeUsersRight());
    if (currentHash.isEmpty() || passwordMatches(currentHash, change.current))
        return {};
    return core::fail(
        QStringLiteral("password/wrong"),
        identityText(QT_TRANSLATE_NOOP(
            "identity", "What you entered as your current password is wrong. Try again.")));
}

core::Result<UserSecrets> existingSecrets(storage::WriteTx& tx, UserId user) {
    CORE_ASSIGN(const auto secrets, findUserSecrets(tx.connection(), user));
    if (!secrets)
        return core::fail(unknownUser());
    return *secrets;
}

core::Done storeSecret(storage::WriteTx& tx, UserId user, const char* column, const QString& next) {
    if (next.isEmpty())
        return tx.update(userTable(), user.row(), {{column, storage::null()}});
    CORE_ASSIGN(const QString hash, hashPassword(next));
    return tx.update(userTable(), user.row(), {{column, storage::toValue(hash)}});
}

}  // namespace

core::Result<UserId> makeFirstUser(storage::WriteTx& tx, const QString& systemName) {
    CORE_ASSIGN(const QList<User> users, listUsers(tx.connection()));
    if (!users.isEmpty())
        return core::fail(QStringLiteral("user/not-first"),
                          identityText(QT_TRANSLATE_NOOP(
                              "identity", "This file has users already. Sign in as one of them.")));
    const QString name = systemName.trimmed();
    if (tx.actor().user.isNil())
        return core::fail(
            QStringLiteral("user/none"),
            identityText(QT_TRANSLATE_NOOP(
                "identity", "The program could not carry this out. Please report this.")),
            QStringLiteral("a file is started by its founder"));
    const UserId id{tx.actor().user};
    CORE_TRY(tx.insert(userTable(), id.row(), core::RowId(),
                       {{"name", storage::toValue(name.isEmpty() ? QStringLiteral("admin") : name)},
                        {"disabled", storage::toValue(false)}}));
    CORE_TRY(addRole(tx, id, Role::Administrator));
    return id;
}

core::Result<UserId> saveUser(storage::WriteTx& tx, const UserDraft& draft) {
    CORE_TRY(require(tx, changeUsersRight()));
    CORE_TRY(checkUserDraft(tx, draft));
    const storage::Patch values{{"name", storage::toValue(draft.name.trimmed())},
                                {"person_id", storage::toValue(draft.person)},
                                {"home_centre_id", storage::toValue(draft.centre)},
                                {"disabled", storage::toValue(draft.disabled)}};
    if (draft.id.isNil()) {
        const UserId id{tx.newId()};
        CORE_TRY(tx.insert(userTable(), id.row(), core::RowId(), values));
        CORE_TRY(setRoles(tx, id, {}, draft.roles));
        return id;
    }
    CORE_ASSIGN(const auto before, findUser(tx.connection(), draft.id));
    if (!before)
        return core::fail(unknownUser());
    CORE_TRY(tx.update(userTable(), draft.id.row(), values));
    CORE_TRY(setRoles(tx, draft.id, before->roles, draft.roles));
    CORE_TRY(checkAdministratorLeft(tx));
    return draft.id;
}

core::Done changePassword(storage::WriteTx& tx, const SecretChange& change) {
    CORE_ASSIGN(const UserSecrets secrets, existingSecrets(tx, change.user));
    CORE_TRY(mayChangeSecret(tx, change, secrets.passwordHash));
    if (!change.next.isEmpty() && change.next.size() < kShortestPassword)
        return core::fail(
            QStringLiteral("password/short"),
            identityText(QT_TRANSLATE_NOOP(
                "identity", "The password is too short. Use at least six characters.")));
    return storeSecret(tx, change.user, "password_hash", change.next);
}

core::Done changePin(storage::WriteTx& tx, const SecretChange& change) {
    CORE_ASSIGN(const UserSecrets secrets, existingSecrets(tx, change.user));
    CORE_TRY(mayChangeSecret(
        tx, change, secrets.passwordHash.isEmpty() ? secrets.pinHash : secrets.passwordHash));
    const bool isDigits = std::all_of(change.next.cbegin(), change.next.cend(),
                                      [](QChar each) { return each >= u'0' && each <= u'9'; });
    if (!change.next.isEmpty() && (!isDigits || change.next.size() < 4 || change.next.size() > 12))
        return core::fail(QStringLiteral("pin/form"),
                          identityText(QT_TRANSLATE_NOOP(
                              "identity", "A PIN has four to twelve digits. Choose another one.")));
    return storeSecret(tx, change.user, "pin_hash", change.next);
}

}  // namespace identity
