#pragma once

#include "storage/auditmarks.h"
#include "storage/ledgerrow.h"
#include "storage/projection.h"
#include "storage/table.h"

namespace storage {

/// Each row of a synced table against what the audit tells of it, in generated data against its
/// mark: names a row that was changed, added or removed past the program. A record is led back
/// through its audited changes to what was inserted or marked.
class RowCheck final : public Check {
public:
    explicit RowCheck(const Table& table) : m_table(table), m_reader(table) {}
    /// "storage/ledger/TABLE" or "storage/record/TABLE".
    QString name() const override;
    core::Result<CheckProgress> step(Connection& connection, CheckProgress progress, int limit,
                                     QList<Finding>& findings) override;

private:
    core::Done checkGap(AuditMarks& marks, qint64 from, qint64 to, QList<Finding>& findings) const;
    core::Result<QString> whatIsWrong(Connection& connection, const Statement& row,
                                      const AuditMarks& marks) const;
    core::Result<QString> wrongInLedger(Statement& audit, const Statement& row,
                                        const AuditMarks& marks) const;
    core::Result<QString> wrongInRecord(Statement& audit, const Statement& row,
                                        const AuditMarks& marks) const;
    bool isMarked(const Statement& row, const AuditMarks& marks) const;

    const Table& m_table;
    const LedgerRow m_reader;
};

}  // namespace storage
