#include "parts/domain/stockrights.h"

#include "identity/secondperson.h"

#include <QCoreApplication>

namespace parts {
namespace {

using modulekit::Right;
using modulekit::Role;

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
    return identity::checkSecondPerson(
        tx, approval, right,
        QCoreApplication::translate(
            "parts::Stock", "Whoever approved may not approve this. Ask somebody who may."));
}

}  // namespace parts
