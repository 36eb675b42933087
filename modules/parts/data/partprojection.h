#pragma once

#include "storage/projection.h"

namespace parts {

/// Keeps name_key and filter_key of parts.
class PartProjection final : public storage::Projection {
public:
    QString name() const override { return QStringLiteral("derived/part_keys"); }
    core::Result<storage::CheckProgress> step(storage::Connection& connection,
                                              storage::CheckProgress progress, int limit,
                                              QList<storage::Finding>& findings) override;
    core::Done refresh(storage::Connection& connection, const storage::ChangeSet& changes) override;
    core::Done rebuild(storage::Connection& connection) override;
};

}  // namespace parts
