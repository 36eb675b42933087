#include "modulekit/right.h"

#include <QCoreApplication>

namespace modulekit {

QList<Role> allRoles() {
    return {Role::Clerk, Role::Storekeeper, Role::Engineer, Role::Manager, Role::Administrator};
}

QString roleCode(Role role) {
    switch (role) {
    case Role::Clerk:
        return QStringLiteral("clerk");
    case Role::Storekeeper:
        return QStringLiteral("storekeeper");
    case Role::Engineer:
        return QStringLiteral("engineer");
    case Role::Manager:
        return QStringLiteral("manager");
    case Role::Administrator:
        return QStringLiteral("administrator");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromCode(QStringView code) {
    for (const Role role : allRoles()) {
        if (roleCode(role) == code)
            return role;
    }
    return std::nullopt;
}

QString roleTitle(Role role) {
    switch (role) {
    case Role::Clerk:
        return QCoreApplication::translate("Role", "Clerk");
    case Role::Storekeeper:
        return QCoreApplication::translate("Role", "Storekeeper");
    case Role::Engineer:
        return QCoreApplication::translate("Role", "Engineer");
    case Role::Manager:
        return QCoreApplication::translate("Role", "Manager");
    case Role::Administrator:
        return QCoreApplication::translate("Role", "Administrator");
    }
    Q_UNREACHABLE();
}

}  // namespace modulekit
