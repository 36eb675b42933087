#include "parts/domain/stockrights.h"

#include "identity/rightcheck.h"
#include "identity/userrecords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace parts {
namespace {

using modulekit::Right;
using modulekit::Role;

constexpr qint64 kStockApprovalLastsMs = 30 * 60 * 1000;

core::Done refuseApproval(const char* sentence) {
    return core::fail(QStringLiteral("approval/refused"),
                      QCoreApplication::translate("parts::Stock", sentence));
}

}  // namespace

Right moveStockRight() {
    return {QStringLiteral("parts.move_stock"),
            [] { return QCoreApplication::translate("parts", "Move stock"); },
            {Role::Storekeeper, Role::Engineer, Role::Manager}};
}

Right allowShortageRight() {
    return {QStringLiteral("parts.allow_shortage"),
            [] { return QCoreApplication::translate("parts", "Issue more than there is"); },
            {Role::Storekeeper, Role::Manager}};
}

Right countStockRight() {
    return {QStringLiteral("parts.count_stock"),
            [] { return QCoreApplication::translate("parts", "Enter stock takes"); },
            {Role::Storekeeper, Role::Manager}};
}

Right approveScrapRight() {
    return {QStringLiteral("parts.approve_scrap"),
            [] { return QCoreApplication::translate("parts", "Approve scrapping"); },
            {Role::Storekeeper, Role::Manager}};
}

Right editBinsRight() {
    return {QStringLiteral("parts.edit_bins"),
            [] { return QCoreApplication::translate("parts", "Add and change bins"); },
            {Role::Storekeeper, Role::Manager}};
}

core::Done checkStockApproval(storage::WriteTx& tx, const identity::Approval& approval,
                              const Right& right) {
    if (approval.user.isNil() || approval.user.row() == tx.actor().user)
        return refuseApproval(
            QT_TRANSLATE_NOOP("parts::Stock", "The approval must come from a second person."));
    if (std::abs(tx.now().ms - approval.at.ms) > kStockApprovalLastsMs)
        return refuseApproval(
            QT_TRANSLATE_NOOP("parts::Stock", "The approval is too old. Ask for it again."));
    CORE_ASSIGN(const auto user, identity::findUser(tx.connection(), approval.user));
    CORE_ASSIGN(const QList<identity::Role> roles,
                identity::rolesWith(tx.connection(), right, tx.actor().centre));
    const bool hasRight =
        user && !user->disabled &&
        std::ranges::any_of(user->roles, [&](identity::Role role) { return roles.contains(role); });
    return hasRight ? core::Done()
                    : refuseApproval(QT_TRANSLATE_NOOP(
                          "parts::Stock",
                          "Whoever approved may not approve this. Ask somebody who may."));
}

}  // namespace parts
