#pragma once

#include "storage/projection.h"
#include "storage/schema.h"

namespace storage {

/// The audit: its chain, the digests of its rows, and that each row whose insert it knows is still
/// there.
class AuditCheck final : public Check {
public:
    explicit AuditCheck(const Schema& schema) : m_schema(schema) {}
    QString name() const override { return QStringLiteral("storage/audit"); }
    core::Result<CheckProgress> step(Connection& connection, CheckProgress progress, int limit,
                                     QList<Finding>& findings) override;

private:
    const Schema& m_schema;
};

/// The chain of the outbox, from the oldest entry that is kept.
class OutboxCheck final : public Check {
public:
    QString name() const override { return QStringLiteral("storage/outbox"); }
    core::Result<CheckProgress> step(Connection& connection, CheckProgress progress, int limit,
                                     QList<Finding>& findings) override;
};

}  // namespace storage
