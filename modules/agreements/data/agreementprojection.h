#pragma once

#include "storage/projection.h"

namespace agreements {

/// Replays the events of an agreement into its derived columns and keeps the keys of its lists;
/// nobody else writes these.
class AgreementProjection final : public storage::Projection {
public:
    QString name() const override { return QStringLiteral("derived/agreement"); }
    core::Result<storage::CheckProgress> step(storage::Connection& connection,
                                              storage::CheckProgress progress, int limit,
                                              QList<storage::Finding>& findings) override;
    core::Done refresh(storage::Connection& connection, const storage::ChangeSet& changes) override;
    core::Done rebuild(storage::Connection& connection) override;
};

}  // namespace agreements
