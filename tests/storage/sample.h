#pragma once

#include "core/timesource.h"
#include "storage/database.h"

#include <QString>

/// A small schema for the tests: a record with a derived total, and the ledger the total follows
/// from.
namespace sample {

extern const storage::Table kGarage;
extern const storage::Table kMove;

/// garage.total_milli = sum of its moves.
class TotalProjection final : public storage::Projection {
public:
    QString name() const override { return QStringLiteral("derived/garage_total"); }
    core::Done refresh(storage::Connection& connection, const storage::ChangeSet& changes) override;
    core::Done rebuild(storage::Connection& connection) override;
    core::Result<storage::CheckProgress> step(storage::Connection& connection,
                                              storage::CheckProgress progress, int limit,
                                              QList<storage::Finding>& findings) override;
};

/// Lives as long as the program.
const storage::Schema& schema();
const core::FixedTimeSource& time();
const storage::Actor& clerk();

storage::OpenOptions optionsFor(const QString& path);
/// Opens with the sample schema; the test fails where it cannot.
std::unique_ptr<storage::Database> open(const QString& path);

core::Result<core::RowId> addGarage(storage::WriteTx& tx, const QString& name);
core::Result<core::RowId> addMove(storage::WriteTx& tx, const core::RowId& garage, qint64 qtyMilli);

/// A row count or figure, read through the database.
qint64 number(storage::Database& database, const QByteArray& sql);
/// Runs SQL on the closed file, past every guard, as somebody with the sqlite3 shell would.
void tamper(const QString& path, const QByteArray& sql);

}  // namespace sample
