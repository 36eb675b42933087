#pragma once

#include "storage/projection.h"
#include "storage/table.h"

namespace storage {

/// The references of one table: each names a row that is there.
class ReferenceCheck final : public Check {
public:
    explicit ReferenceCheck(const Table& table) : m_table(table) {}
    QString name() const override;
    core::Result<CheckProgress> step(Connection& connection, CheckProgress progress, int limit,
                                     QList<Finding>& findings) override;

private:
    const Table& m_table;
};

/// SQLite's own integrity_check, one table with its indexes a step.
class IntegrityCheck final : public Check {
public:
    QString name() const override { return QStringLiteral("storage/integrity"); }
    core::Result<CheckProgress> step(Connection& connection, CheckProgress progress, int limit,
                                     QList<Finding>& findings) override;
};

}  // namespace storage
