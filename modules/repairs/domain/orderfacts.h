#pragma once

#include "core/result.h"
#include "repairs/domain/orderparts.h"
#include "storage/writetx.h"

namespace repairs {

/// Use cases for what is told about an order without moving it; need "repairs.edit". Also for
/// closed orders, except the amount. "input/invalid" for an empty text.
core::Done addNote(storage::WriteTx& tx, const OrderId& order, const QString& text);

/// The engineer is on site (S57); `person` nil: not said who.
core::Done recordArrival(storage::WriteTx& tx, const OrderId& order, const PersonId& person);

/// What a clock of an agreement waits for, and happened now: Contacted, PlanMade, UnitLent or
/// Arrived. `text` may be empty. Code "input/invalid" for another kind.
core::Done recordMilestone(storage::WriteTx& tx, const OrderId& order, EventKind kind,
                           const QString& text);

/// Something done for the customer beyond the order, without charge (S58).
core::Done recordExtraService(storage::WriteTx& tx, const OrderId& order, const QString& text);

/// The customer agreed to pay up to this amount; `text` says how ("by telephone, Mrs Chen").
core::Done recordAgreedAmount(storage::WriteTx& tx, const OrderId& order, qint64 amountMinor,
                              const QString& text);

}  // namespace repairs
