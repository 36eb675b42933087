#include "equipment/domain/equipmentrights.h"

#include <QCoreApplication>

namespace equipment {

using modulekit::Right;
using modulekit::Role;

Right editUnitsRight() {
    return {QStringLiteral("equipment.edit"),
            [] { return QCoreApplication::translate("equipment", "Add and change units"); },
            {Role::Clerk, Role::Engineer, Role::Storekeeper, Role::Manager}};
}

Right removeUnitsRight() {
    return {QStringLiteral("equipment.remove"),
            [] { return QCoreApplication::translate("equipment", "Remove units"); },
            {Role::Clerk, Role::Manager}};
}

Right approveExtensionRight() {
    return {QStringLiteral("equipment.approve_extension"),
            [] { return QCoreApplication::translate("equipment", "Approve a longer warranty"); },
            {Role::Manager}};
}

modulekit::Setting unitNumberPrefix() {
    modulekit::Setting setting;
    setting.key = QStringLiteral("equipment.number_prefix");
    setting.title = [] {
        return QCoreApplication::translate("equipment", "Units' numbers begin with");
    };
    setting.fallback = QStringLiteral("SB");
    return setting;
}

}  // namespace equipment
