#include "identity/rightcheck.h"

#include "identity/userrecords.h"
#include "modulekit/centresettings.h"

#include <QCoreApplication>

#include <algorithm>

namespace identity {

namespace {

QString rightSettingKey(const Right& right) {
    return QStringLiteral("right.") + right.id;
}

bool hasOneOf(const QList<Role>& mine, const QList<Role>& wanted) {
    return std::any_of(mine.cbegin(), mine.cend(),
                       [&](Role role) { return wanted.contains(role); });
}

QList<Role> withAdministrator(QList<Role> roles) {
    if (!roles.contains(Role::Administrator))
        roles.append(Role::Administrator);
    std::sort(roles.begin(), roles.end());
    return roles;
}

}  // namespace

core::Done require(storage::WriteTx& tx, const Right& right) {
    if (tx.actor().may(right.id))
        return {};
    CORE_ASSIGN(core::Error error, missingRight(tx.connection(), right, tx.actor().centre));
    return core::fail(std::move(error));
}

core::Result<core::Error> missingRight(storage::Connection& connection, const Right& right,
                                       const core::RowId& centre) {
    CORE_ASSIGN(const QStringList holders, usersWith(connection, right, centre));
    const QString title = right.title();
    QString message;
    if (holders.isEmpty()) {
        message = QCoreApplication::translate(
                      "identity", "This needs the right “%1”, which nobody in the centre has.")
                      .arg(title);
    } else {
        constexpr qsizetype kNamesShown = 5;
        message =
            QCoreApplication::translate("identity", "This needs the right “%1”. You can ask: %2.",
                                        "%2 is a list of names")
                .arg(title, holders.mid(0, kNamesShown).join(QStringLiteral(", ")));
    }
    return core::Error{QStringLiteral("right/missing"), message, right.id};
}

core::Result<QList<Role>> rolesWith(storage::Connection& connection, const Right& right,
                                    const core::RowId& centre) {
    CORE_ASSIGN(const auto text,
                modulekit::readSettingText(connection, rightSettingKey(right), centre));
    if (!text)
        return withAdministrator(right.roles);
    QList<Role> roles;
    for (const QString& code : text->split(u',', Qt::SkipEmptyParts)) {
        if (const auto role = modulekit::roleFromCode(code))
            roles.append(*role);
    }
    return withAdministrator(roles);
}

core::Result<QStringList> usersWith(storage::Connection& connection, const Right& right,
                                    const core::RowId& centre) {
    CORE_ASSIGN(const QList<Role> roles, rolesWith(connection, right, centre));
    CORE_ASSIGN(const QList<User> users, listUsers(connection));
    QStringList names;
    for (const User& user : users) {
        const bool isHere = user.centre.isNil() || centre.isNil() || user.centre == centre;
        if (!user.disabled && isHere && hasOneOf(user.roles, roles))
            names.append(user.name);
    }
    return names;
}

core::Result<QSet<QString>> rightsOf(storage::Connection& connection,
                                     const modulekit::ModuleRegistry& registry,
                                     const QList<Role>& roles, const core::RowId& centre) {
    QSet<QString> rights;
    for (const Right& right : registry.rights()) {
        CORE_ASSIGN(const QList<Role> allowed, rolesWith(connection, right, centre));
        if (hasOneOf(roles, allowed))
            rights.insert(right.id);
    }
    return rights;
}

core::Done saveRolesWith(storage::WriteTx& tx, const Right& right, const core::RowId& centre,
                         const QList<Role>& roles) {
    CORE_TRY(require(tx, changeUsersRight()));
    QStringList codes;
    for (const Role role : withAdministrator(roles))
        codes.append(modulekit::roleCode(role));
    return modulekit::putSettingText(tx, rightSettingKey(right), centre, codes.join(u','));
}

Right changeUsersRight() {
    return {QStringLiteral("identity.change_users"),
            [] { return QCoreApplication::translate("identity", "Change users and their rights"); },
            {Role::Administrator}};
}

}  // namespace identity
