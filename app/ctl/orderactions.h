#pragma once

#include "ctl/call.h"
#include "repairs/domain/orderrecord.h"

namespace ctl {

/// The words behind `order`, by their first: new, show, list, move, finding, line, sign, close,
/// print.
core::Result<int> newOrder(Call& call);
core::Result<int> showOrder(Call& call);
core::Result<int> listOrders(Call& call);
core::Result<int> moveOrder(Call& call);
core::Result<int> addFinding(Call& call);
core::Result<int> addLine(Call& call);
core::Result<int> signOrder(Call& call);
core::Result<int> closeOrder(Call& call);
core::Result<int> printOrder(Call& call);

/// The order whose number is the second word. "order/not-found".
core::Result<repairs::OrderRecord> namedOrder(Call& call);
/// Number and state of the order after a change, as every action on an order answers.
core::Result<int> answerOrder(Call& call);

/// Writes a paper of the order as PDF and counts the printing; `document` is receipt, sheet or
/// report.
core::Result<int> writePaper(Call& call, const QString& document, const QString& number,
                             const QString& path);

}  // namespace ctl
