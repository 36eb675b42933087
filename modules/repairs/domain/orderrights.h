#pragma once

#include "modulekit/right.h"

#include <QList>

namespace repairs {

/// Take a call and make an order, and bring in the history of another program.
modulekit::Right receiveOrdersRight();
/// Change an order, its findings and lines, and move it on.
modulekit::Right editOrdersRight();
/// Close an order that the customer signed.
modulekit::Right closeOrdersRight();
/// Close an order with a reason in place of the signature, or approve that somebody else does.
modulekit::Right closeWithoutSignatureRight();
/// Open an order again that was closed or cancelled.
modulekit::Right reopenOrdersRight();
/// Orders of all centres, not only of one's own.
modulekit::Right seeAllOrdersRight();
/// Decide under which agreement an order stands, with a reason.
modulekit::Right chooseAgreementRight();
/// Approve that somebody pays what no agreement obliges them to.
modulekit::Right approveGoodwillRight();

QList<modulekit::Right> orderRights();

}  // namespace repairs
