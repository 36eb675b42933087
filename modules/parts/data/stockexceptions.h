#pragma once

#include "core/result.h"
#include "parts/domain/stock.h"
#include "storage/projection.h"

#include <QList>

namespace parts {

/// Facts that were accepted and that a person has to look at: laptops enter moves without seeing
/// each other, so nothing here is refused (S41).
enum class StockExceptionKind {
    Short,          ///< went out although there was not enough; `user` allowed it
    Negative,       ///< a balance below zero, `qtyMilli`
    OverReserved,   ///< more is reserved than there is, by `qtyMilli`
    SerialTwice,    ///< a serial issued twice or received twice; pieces in `qtyMilli`
    BeforeCount,    ///< entered after a stock take, happened before it
    ReversedTwice,  ///< taken back by two machines
};

struct StockException {
    StockExceptionKind kind = StockExceptionKind::Short;
    PartId part;
    BinId bin;    ///< nil of a serial
    MoveId move;  ///< nil of a balance and a serial
    QString serial;
    qint64 qtyMilli = 0;
    core::RowId user;
    core::Instant at;  ///< of a move: when it happened

    friend bool operator==(const StockException&, const StockException&) = default;
};

/// Kind after kind, up to `limit` of each, the latest first.
core::Result<QList<StockException>> stockExceptions(storage::Connection& connection, int limit);

/// Those of a part in a bin; serials of the part wherever they lie.
core::Result<QList<StockException>> stockExceptionsAt(storage::Connection& connection,
                                                      const PartId& part, const BinId& bin,
                                                      int limit);

/// Tells doctor of serials and reversals entered twice: "stock/entered_twice".
class EnteredTwiceCheck final : public storage::Check {
public:
    QString name() const override { return QStringLiteral("stock/entered_twice"); }
    core::Result<storage::CheckProgress> step(storage::Connection& connection,
                                              storage::CheckProgress progress, int limit,
                                              QList<storage::Finding>& findings) override;
};

}  // namespace parts
