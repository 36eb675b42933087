#pragma once

#include "storage/database.h"

#include <QFuture>

#include <functional>

namespace storage {

struct DoctorProgress {
    QString check;  ///< the name of the check at work
    int checksDone = 0;
    int checks = 0;
    qint64 afterSeq = 0;  ///< how far that check is
};

struct DoctorStep {
    bool isIdle = false;  ///< nothing was due
    QString check;
    QList<Finding> findings;
};

/// Verifies a file and names what is wrong; it never repairs. Runs the checks of storage (audit,
/// outbox, rows, references, integrity, migrations), those of the schema and its projections.
class Doctor final {
public:
    explicit Doctor(Database& database);

    /// Asked between steps; false stops with "storage/interrupted".
    using Continue = std::function<bool(const DoctorProgress&)>;

    /// Everything from the beginning. Waits: for the command line, tests and workers.
    core::Result<QList<Finding>> run(const Continue& goOn = {});

    /// The next small piece of the daily round, from where the last one stopped, also after a
    /// restart. Idle when every check was finished within a day. Findings are kept until the check
    /// runs again.
    QFuture<core::Result<DoctorStep>> backgroundStep();

    /// What the background round found.
    static core::Result<QList<Finding>> keptFindings(Connection& connection);

    /// Names of all checks, in their order.
    QStringList checkNames() const;

private:
    struct Due;
    core::Result<DoctorStep> dueStep(Connection& connection);
    core::Result<std::optional<Due>> nextDue(Connection& connection) const;
    core::Done keep(const Due& due, CheckProgress progress, const QList<Finding>& findings);

    Database& m_database;
    QList<std::shared_ptr<Check>> m_checks;
};

/// Recomputes every projection, in one transaction. For the command that repairs and after a
/// restore.
core::Done rebuildProjections(Database& database, const Actor& actor);

}  // namespace storage
