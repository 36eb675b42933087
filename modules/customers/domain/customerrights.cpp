#include "customers/domain/customerrights.h"

#include <QCoreApplication>

namespace customers {

using modulekit::Right;
using modulekit::Role;

Right editCustomersRight() {
    return {QStringLiteral("customers.edit"),
            [] { return QCoreApplication::translate("customers", "Add and change customers"); },
            {Role::Clerk, Role::Engineer, Role::Storekeeper, Role::Manager}};
}

Right removeCustomersRight() {
    return {QStringLiteral("customers.remove"),
            [] { return QCoreApplication::translate("customers", "Remove customers"); },
            {Role::Clerk, Role::Manager}};
}

modulekit::Setting customerNumberPrefix() {
    modulekit::Setting setting;
    setting.key = QStringLiteral("customers.number_prefix");
    setting.title = [] {
        return QCoreApplication::translate("customers", "Customers' numbers begin with");
    };
    setting.fallback = QStringLiteral("KH");
    return setting;
}

}  // namespace customers
