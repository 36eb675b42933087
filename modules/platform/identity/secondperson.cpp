#include "identity/secondperson.h"

#include "identity/rightcheck.h"
#include "identity/userrecords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace identity {
namespace {

constexpr qint64 kApprovalLastsMs = 30 * 60 * 1000;

core::Done approvalRefused(const QString& sentence) {
    return core::fail(QStringLiteral("approval/refused"), sentence);
}

}  // namespace

core::Done checkSecondPerson(storage::WriteTx& tx, const Approval& approval, const Right& right,
                             const QString& refused) {
    if (approval.user.isNil() || approval.user.row() == tx.actor().user)
        return approvalRefused(QCoreApplication::translate(
            "identity", "The approval must come from a second person."));
    if (std::abs(tx.now().ms - approval.at.ms) > kApprovalLastsMs)
        return approvalRefused(
            QCoreApplication::translate("identity", "The approval is too old. Ask for it again."));
    CORE_ASSIGN(const auto user, findUser(tx.connection(), approval.user));
    CORE_ASSIGN(const QList<Role> roles, rolesWith(tx.connection(), right, tx.actor().centre));
    const bool hasRight =
        user && !user->disabled &&
        std::ranges::any_of(user->roles, [&](Role role) { return roles.contains(role); });
    return hasRight ? core::Done() : approvalRefused(refused);
}

}  // namespace identity
