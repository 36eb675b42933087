#pragma once

#include "storage/projection.h"

namespace repairs {

/// Replays events and sums lines into the derived columns of repair_order and order_line, and keeps
/// order_count and order_exception; nobody else writes these.
class OrderProjection final : public storage::Projection {
public:
    QString name() const override { return QStringLiteral("derived/order"); }
    core::Result<storage::CheckProgress> step(storage::Connection& connection,
                                              storage::CheckProgress progress, int limit,
                                              QList<storage::Finding>& findings) override;
    core::Done refresh(storage::Connection& connection, const storage::ChangeSet& changes) override;
    core::Done rebuild(storage::Connection& connection) override;
};

}  // namespace repairs
