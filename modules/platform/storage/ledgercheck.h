#pragma once

#include "storage/ledgerrow.h"
#include "storage/projection.h"
#include "storage/table.h"

namespace storage {

/// Each row of a ledger against its audit row, or in generated data against its mark: names a row
/// that was changed, added or removed past the program.
class LedgerCheck final : public Check {
public:
    explicit LedgerCheck(const Table& table) : m_table(table), m_reader(table) {}
    QString name() const override;
    core::Result<CheckProgress> step(Connection& connection, CheckProgress progress, int limit,
                                     QList<Finding>& findings) override;

private:
    struct Marks {
        qint64 firstSeq = 0;
        qint64 rows = 0;
        QByteArray bytes;

        bool covers(qint64 seq) const { return seq >= firstSeq && seq < firstSeq + rows; }
        QByteArrayView markAt(qint64 seq) const;
    };

    core::Result<Marks> marksFrom(Connection& connection, qint64 seq) const;
    core::Done checkGap(Connection& connection, Marks& marks, qint64 from, qint64 to,
                        QList<Finding>& findings) const;
    core::Done checkRow(Connection& connection, const Statement& row, const Marks& marks,
                        QList<Finding>& findings) const;

    const Table& m_table;
    const LedgerRow m_reader;
};

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
