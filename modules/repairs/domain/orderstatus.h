#pragma once

#include <QList>

#include <QtGlobal>

#include <optional>

namespace repairs {

/// Where an order stands. The numbers are kept in repair_order.status and order_event; they rise as
/// the work goes on, what is below Closed is open. Gaps are for states to come; 0 is "in no list".
/// Overdue is no state, see overdue.h. Codes and titles are in words.h.
enum class Status {
    Received = 10,
    Diagnosing = 20,
    Waiting = 30,  ///< always with a WaitingReason
    InRepair = 40,
    Ready = 50,
    Closed = 80,
    Cancelled = 90,
};

/// What an order waits for.
enum class WaitingReason { Parts, Customer, Approval, UnitReturn, Other };

/// nullopt for a number that is no state.
std::optional<Status> statusFromNumber(qint64 number);

bool isOpen(Status status);

/// May an order be moved so? Waiting to Waiting is a change of the reason. Closing and reopening
/// have use cases of their own with rules beside this table.
bool isMoveAllowed(Status from, Status to);
/// All that isMoveAllowed() from here, in the order of the work.
QList<Status> allowedMoves(Status from);
/// The state that usually comes next, for the one key that moves an order on; none when it is over.
std::optional<Status> usualNext(Status from);

}  // namespace repairs
