#include "repairs/domain/orderrights.h"

#include <QCoreApplication>

namespace repairs {
namespace {

using modulekit::Right;
using modulekit::Role;

std::function<QString()> titled(const char* text) {
    return [text] { return QCoreApplication::translate("repairs::Rights", text); };
}

}  // namespace

Right receiveOrdersRight() {
    return {QStringLiteral("repairs.receive"),
            titled(QT_TRANSLATE_NOOP("repairs::Rights", "Receive orders")),
            {Role::Clerk, Role::Engineer, Role::Manager}};
}

Right editOrdersRight() {
    return {QStringLiteral("repairs.edit"),
            titled(QT_TRANSLATE_NOOP("repairs::Rights", "Change orders and move them on")),
            {Role::Clerk, Role::Engineer, Role::Manager}};
}

Right closeOrdersRight() {
    return {QStringLiteral("repairs.close"),
            titled(QT_TRANSLATE_NOOP("repairs::Rights", "Close orders")),
            {Role::Clerk, Role::Engineer, Role::Manager}};
}

Right closeWithoutSignatureRight() {
    return {QStringLiteral("repairs.close_without_signature"),
            titled(QT_TRANSLATE_NOOP("repairs::Rights",
                                     "Close orders without the customer's signature")),
            {Role::Manager}};
}

Right reopenOrdersRight() {
    return {QStringLiteral("repairs.reopen"),
            titled(QT_TRANSLATE_NOOP("repairs::Rights", "Reopen closed orders")),
            {Role::Manager}};
}

Right seeAllOrdersRight() {
    return {QStringLiteral("repairs.see_all"),
            titled(QT_TRANSLATE_NOOP("repairs::Rights", "See the orders of all centres")),
            {Role::Manager}};
}

Right chooseAgreementRight() {
    return {QStringLiteral("repairs.choose_agreement"),
            titled(QT_TRANSLATE_NOOP("repairs::Rights",
                                     "Decide under which agreement an order stands")),
            {Role::Clerk, Role::Manager}};
}

Right approveGoodwillRight() {
    return {QStringLiteral("repairs.approve_goodwill"),
            titled(QT_TRANSLATE_NOOP("repairs::Rights", "Approve goodwill")),
            {Role::Manager}};
}

QList<Right> orderRights() {
    return {receiveOrdersRight(),         editOrdersRight(),     closeOrdersRight(),
            closeWithoutSignatureRight(), reopenOrdersRight(),   seeAllOrdersRight(),
            chooseAgreementRight(),       approveGoodwillRight()};
}

}  // namespace repairs
