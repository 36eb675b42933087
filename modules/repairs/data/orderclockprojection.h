#pragma once

#include "storage/projection.h"

namespace repairs {

/// Keeps order_clock: the clocks of the verdicts in force, replayed from the events of their order.
class OrderClockProjection final : public storage::Projection {
public:
    QString name() const override { return QStringLiteral("derived/order_clock"); }
    core::Result<storage::CheckProgress> step(storage::Connection& connection,
                                              storage::CheckProgress progress, int limit,
                                              QList<storage::Finding>& findings) override;
    core::Done refresh(storage::Connection& connection, const storage::ChangeSet& changes) override;
    core::Done rebuild(storage::Connection& connection) override;
};

}  // namespace repairs
