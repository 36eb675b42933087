#include "identity/identitymodule.h"

#include "identity/rightcheck.h"
#include "identity/usertables.h"
#include "modulekit/moduleregistry.h"

#include <QDir>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initIdentityResources() {
    Q_INIT_RESOURCE(identity_migrations);
}

namespace identity {

void registerIn(modulekit::ModuleRegistry& registry) {
    initIdentityResources();
    registry.addTable(userTable());
    registry.addTable(userRoleTable());
    registry.addMigrations({QStringLiteral(":/migrations/0003_create_identity.sql")});
    registry.addRight(changeUsersRight());
}

}  // namespace identity
