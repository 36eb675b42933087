#pragma once

#include "storage/projection.h"

namespace customers {

/// Keeps name_key, phone_key and filter_key of customers and phone_key of contacts.
class CustomerProjection final : public storage::Projection {
public:
    QString name() const override { return QStringLiteral("derived/customer_keys"); }
    core::Result<storage::CheckProgress> step(storage::Connection& connection,
                                              storage::CheckProgress progress, int limit,
                                              QList<storage::Finding>& findings) override;
    core::Done refresh(storage::Connection& connection, const storage::ChangeSet& changes) override;
    core::Done rebuild(storage::Connection& connection) override;
};

}  // namespace customers
