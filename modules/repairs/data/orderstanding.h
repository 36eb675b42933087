#pragma once

#include "core/result.h"
#include "repairs/domain/order.h"
#include "storage/connection.h"
#include "storage/writetx.h"

namespace repairs {

/// What an order's derived columns must hold, computed from its events and lines, beside what they
/// do hold.
struct StandingOfOrder {
    qint64 seq = 0;
    core::RowId id;
    QByteArray centre;
    qint64 dueAt = 0;
    QString customerKey;  ///< the customer's name_key
    OrderStanding standing;
    QList<qint64> notApplied;  ///< seqs of events that are exceptions

    qint64 statusNumber() const { return standing.status ? qint64(*standing.status) : 0; }
};

struct StoredStanding {
    qint64 status = 0;
    bool isReasonUnknown = false;  ///< a waiting reason that no program writes
    qint64 dueAt = 0;
    QString customerKey;
    OrderStanding standing;
};

struct OrderFigures {
    StandingOfOrder computed;
    StoredStanding stored;
};

/// A line whose derived amount or tax is not what its quantity and price make.
struct LineFigures {
    qint64 seq = 0;
    core::RowId id;
    qint64 amountMinor = 0;
    qint64 taxMinor = 0;
};

/// Computes an order. `wrongLines` gets the lines whose stored amounts differ. nullopt where there
/// is no such order.
core::Result<std::optional<OrderFigures>> figuresOf(storage::Connection& connection,
                                                    const core::RowId& order,
                                                    QList<LineFigures>& wrongLines);

/// The derived columns of an order, for a row that is inserted with them.
storage::Patch derivedPatch(const OrderStanding& standing,
                            const std::optional<core::Instant>& promisedAt);

/// Writes what differs.
core::Done writeStanding(storage::Connection& connection, const OrderFigures& figures);
core::Done writeLine(storage::Connection& connection, const LineFigures& line);

/// The seqs that order_exception holds for an order, rising.
core::Result<QList<qint64>> storedExceptions(storage::Connection& connection, qint64 orderSeq);

/// What differs, in English: "status is 40, the events make 50"; empty where all is right.
QString differenceOf(const OrderFigures& figures);

}  // namespace repairs
