#pragma once

#include "core/fieldproblem.h"
#include "core/result.h"
#include "repairs/domain/orderparts.h"
#include "storage/writetx.h"

#include <QList>

namespace repairs {

/// Findings and lines of one order that a form has changed, in one save. A nil id is a row to be
/// made; position 0 puts it at the end. What is not named stays as it is.
struct WorkDraft {
    OrderId order;
    QList<OrderFinding> findings;
    QList<OrderLine> lines;
    QList<FindingId> removedFindings;
    QList<LineId> removedLines;
};

/// Field by field: "findings[0].fault", "lines[2].qty", "lines[2].price". Reads nothing else than
/// the draft.
QList<core::FieldProblem> problemsOf(const WorkDraft& draft, core::Currency currency);

/// Use case, needs "repairs.edit"; only while the order is open ("order/closed"). Codes
/// "input/invalid", "order/no-such-row" for an id that is not of this order.
core::Done saveWork(storage::WriteTx& tx, const WorkDraft& draft);

/// The same for a single row.
core::Result<FindingId> saveFinding(storage::WriteTx& tx, const OrderId& order,
                                    OrderFinding finding);
core::Result<LineId> saveLine(storage::WriteTx& tx, const OrderId& order, OrderLine line);
core::Done removeFinding(storage::WriteTx& tx, const OrderId& order, const FindingId& finding);
core::Done removeLine(storage::WriteTx& tx, const OrderId& order, const LineId& line);

/// The rows, for saving and the import.
storage::Patch patchOf(const OrderId& order, const OrderFinding& finding);
storage::Patch patchOf(const OrderId& order, const OrderLine& line);

}  // namespace repairs
