#pragma once

#include "core/result.h"
#include "identity/user.h"
#include "modulekit/moduleregistry.h"
#include "storage/writetx.h"

#include <QSet>
#include <QStringList>

namespace identity {

/// The first line of a use case: `CORE_TRY(identity::require(tx, editCustomersRight()));`
/// "right/missing" names the right and who has it.
core::Done require(storage::WriteTx& tx, const Right& right);

/// The error of require(), for whoever checks by other means (a disabled button's explanation).
core::Result<core::Error> missingRight(storage::Connection& connection, const Right& right,
                                       const core::RowId& centre);

/// Who has the right in this centre: what the centre decided, else the right's own roles; always
/// with the administrator, so that nobody can lock a centre out of itself.
core::Result<QList<Role>> rolesWith(storage::Connection& connection, const Right& right,
                                    const core::RowId& centre);

/// Names of the enabled users of the centre that have the right, sorted.
core::Result<QStringList> usersWith(storage::Connection& connection, const Right& right,
                                    const core::RowId& centre);

/// The ids of all rights of the registry that these roles have.
core::Result<QSet<QString>> rightsOf(storage::Connection& connection,
                                     const modulekit::ModuleRegistry& registry,
                                     const QList<Role>& roles, const core::RowId& centre);

/// Use case: the centre decides who has a right (nil: the whole organisation). Needs
/// changeUsersRight().
core::Done saveRolesWith(storage::WriteTx& tx, const Right& right, const core::RowId& centre,
                         const QList<Role>& roles);

/// "identity.change_users": add and disable users, give roles, decide on rights.
Right changeUsersRight();

}  // namespace identity
