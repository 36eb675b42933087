#include "staff/domain/staffrights.h"

#include <QCoreApplication>

namespace staff {

using modulekit::Role;

modulekit::Right editCentresRight() {
    return {QStringLiteral("staff.edit_centres"),
            [] { return QCoreApplication::translate("staff", "Edit centres and organisations"); },
            {Role::Administrator}};
}

modulekit::Right editPeopleRight() {
    return {QStringLiteral("staff.edit_people"),
            [] { return QCoreApplication::translate("staff", "Edit people"); },
            {Role::Manager, Role::Administrator}};
}

modulekit::Right editCalendarRight() {
    return {QStringLiteral("staff.edit_calendar"),
            [] { return QCoreApplication::translate("staff", "Edit working hours and holidays"); },
            {Role::Manager, Role::Administrator}};
}

}  // namespace staff
