#pragma once

#include "storage/projection.h"
#include "storage/table.h"

namespace storage {

/// A number that more than one record carries. Two machines may give out or import the same one, so
/// no constraint forbids it (data.md); each record that has it is named.
class IssuedTwiceCheck final : public Check {
public:
    /// Of the rows for which `counted` holds; the column should have an index over just those.
    IssuedTwiceCheck(const Table& table, const char* column, const char* counted = "deleted = 0")
        : m_table(table), m_column(column), m_counted(counted) {}
    /// "number/TABLE".
    QString name() const override;
    core::Result<CheckProgress> step(Connection& connection, CheckProgress progress, int limit,
                                     QList<Finding>& findings) override;

private:
    const Table& m_table;
    const char* const m_column;
    const char* const m_counted;
};

}  // namespace storage
