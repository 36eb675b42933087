#pragma once

#include "storage/projection.h"

namespace equipment {

/// Keeps what is derived for units: present owner and site, keys for finding, sorting, filtering.
class UnitProjection final : public storage::Projection {
public:
    QString name() const override { return QStringLiteral("derived/unit_keys"); }
    core::Result<storage::CheckProgress> step(storage::Connection& connection,
                                              storage::CheckProgress progress, int limit,
                                              QList<storage::Finding>& findings) override;
    core::Done refresh(storage::Connection& connection, const storage::ChangeSet& changes) override;
    core::Done rebuild(storage::Connection& connection) override;
};

}  // namespace equipment
