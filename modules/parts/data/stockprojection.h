#pragma once

#include "storage/projection.h"

namespace parts {

/// Keeps stock_balance, stock_bin_sum and stock_serial: sums over the ledgers stock_move and
/// stock_reservation, brought forward by each new entry. Registered behind PartProjection, whose
/// keys it copies for the lists.
class StockProjection final : public storage::Projection {
public:
    QString name() const override { return QStringLiteral("derived/stock"); }
    core::Result<storage::CheckProgress> step(storage::Connection& connection,
                                              storage::CheckProgress progress, int limit,
                                              QList<storage::Finding>& findings) override;
    core::Done refresh(storage::Connection& connection, const storage::ChangeSet& changes) override;
    core::Done rebuild(storage::Connection& connection) override;
};

}  // namespace parts
