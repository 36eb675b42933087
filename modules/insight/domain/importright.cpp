#include "insight/domain/importright.h"

#include <QCoreApplication>

namespace insight {

using modulekit::Role;

modulekit::Right importRight() {
    return {
        QStringLiteral("insight.import"),
        [] { return QCoreApplication::translate("insight", "Import files and undo an import"); },
        {Role::Manager, Role::Administrator}};
}

modulekit::Right exportRight() {
    return {
        QStringLiteral("insight.export"),
        [] { return QCoreApplication::translate("insight", "Export customers, units and orders"); },
        {Role::Manager, Role::Administrator}};
}

}  // namespace insight
