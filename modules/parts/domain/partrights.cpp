#include "parts/domain/partrights.h"

#include <QCoreApplication>

namespace parts {

using modulekit::Right;
using modulekit::Role;

Right editPartsRight() {
    return {QStringLiteral("parts.edit"),
            [] { return QCoreApplication::translate("parts", "Add and change parts"); },
            {Role::Clerk, Role::Storekeeper, Role::Engineer, Role::Manager}};
}

Right editPricesRight() {
    return {QStringLiteral("parts.edit_prices"),
            [] { return QCoreApplication::translate("parts", "Change price lists"); },
            {Role::Storekeeper, Role::Manager}};
}

modulekit::Setting partNumberPrefix() {
    modulekit::Setting setting;
    setting.key = QStringLiteral("parts.number_prefix");
    setting.title = [] {
        return QCoreApplication::translate("parts", "Own parts' numbers begin with");
    };
    setting.fallback = QStringLiteral("PJ");
    return setting;
}

}  // namespace parts
