#include "storage/doctor.h"

#include "storage/auditcheck.h"
#include "storage/ledgercheck.h"
#include "storage/migrator.h"
#include "storage/rowcheck.h"

#include <QCoreApplication>

namespace storage {
namespace {

constexpr int kRowsPerStep = 5000;
constexpr int kRowsPerBackgroundStep = 2000;
constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
constexpr qsizetype kMostFindings = 1000;
constexpr QLatin1StringView kDamagedCode("storage/corrupt");

/// A damaged page ends this check with a finding, not the whole examination with an error.
core::Result<CheckProgress> stepOver(Check& check, Connection& connection, CheckProgress progress,
                                     int limit, QList<Finding>& findings) {
    auto stepped = check.step(connection, progress, limit, findings);
    if (stepped || stepped.error().code != kDamagedCode)
        return stepped;
    findings.append(
        {check.name(), check.name().section(u'/', -1), QString(),
         QCoreApplication::translate("storage", "the file is damaged here; restore a backup")});
    return CheckProgress{progress.afterSeq, true};
}

}  // namespace

/// A check that is to go on, and from where.
struct Doctor::Due {
    std::shared_ptr<Check> check;
    qint64 afterSeq = 0;
    bool isNewRound = false;
};

Doctor::Doctor(Database& database) : m_database(database) {
    const Schema& schema = database.schema();
    m_checks = {std::make_shared<MigrationCheck>(database.migrator()),
                std::make_shared<AuditCheck>(schema), std::make_shared<OutboxCheck>()};
    for (const Table* table : schema.tables)
        m_checks.append(std::make_shared<RowCheck>(*table));
    for (const Table* table : schema.tables)
        m_checks.append(std::make_shared<ReferenceCheck>(*table));
    for (const auto& projection : schema.projections)
        m_checks.append(projection);
    m_checks.append(schema.checks);
    m_checks.append(std::make_shared<IntegrityCheck>());
}

QStringList Doctor::checkNames() const {
    QStringList names;
    for (const auto& check : m_checks)
        names.append(check->name());
    return names;
}

core::Result<QList<Finding>> Doctor::run(const Continue& goOn) {
    QList<Finding> findings;
    for (int i = 0; i < m_checks.size(); ++i) {
        CheckProgress progress;
        while (!progress.finished && findings.size() < kMostFindings) {
            if (goOn && !goOn({m_checks.at(i)->name(), i, int(m_checks.size()), progress.afterSeq}))
                return core::fail(
                    QStringLiteral("storage/interrupted"),
                    QCoreApplication::translate("storage",
                                                "The operation was stopped and nothing was "
                                                "changed. Start it again when it suits you."));
            const auto step = m_database.readNow([&](Connection& connection) {
                return stepOver(*m_checks.at(i), connection, progress, kRowsPerStep, findings);
            });
            CORE_ASSIGN(progress, step);
        }
    }
    return findings;
}

QFuture<core::Result<DoctorStep>> Doctor::backgroundStep() {
    // A copy, so that the round may outlive its asker.
    return m_database.read(
        [doctor = *this](Connection& connection) mutable { return doctor.dueStep(connection); });
}

core::Result<DoctorStep> Doctor::dueStep(Connection& connection) {
    CORE_ASSIGN(const std::optional<Due> due, nextDue(connection));
    if (!due)
        return DoctorStep{true, {}, {}};
    DoctorStep step{false, due->check->name(), {}};
    CORE_ASSIGN(const CheckProgress progress,
                stepOver(*due->check, connection, {due->afterSeq, false}, kRowsPerBackgroundStep,
                         step.findings));
    CORE_TRY(keep(*due, progress, step.findings));
    return step;
}

core::Result<std::optional<Doctor::Due>> Doctor::nextDue(Connection& connection) const {
    const qint64 now = m_database.time().now().ms;
    CORE_ASSIGN(Statement state,
                connection.prepare(
                    "SELECT after_seq, finished_at FROM doctor_state WHERE check_name = ?1"));
    for (const auto& check : m_checks) {
        state.bind(1, check->name());
        const bool isKnown = state.next();
        CORE_TRY(state.status());
        if (!isKnown)
            return Due{check, 0, true};
        if (state.isNull(1))
            return Due{check, state.integer(0), false};
        if (now - state.integer(1) >= kDayMs)
            return Due{check, 0, true};
    }
    return std::optional<Due>();
}

core::Done Doctor::keep(const Due& due, CheckProgress progress, const QList<Finding>& findings) {
    const QString check = due.check->name();
    return m_database.writeNow(Actor(), [&](WriteTx& tx) -> core::Done {
        if (due.isNewRound) {
            CORE_ASSIGN(Statement clear,
                        tx.connection().derive("DELETE FROM doctor_finding WHERE check_name = ?1"));
            clear.bind(1, check);
            CORE_TRY(clear.run());
        }
        CORE_ASSIGN(Statement state,
                    tx.connection().derive(
                        "INSERT INTO doctor_state (check_name, after_seq, started_at, finished_at) "
                        "VALUES (?1, ?2, ?3, ?4) ON CONFLICT (check_name) DO UPDATE SET "
                        "after_seq = excluded.after_seq, finished_at = excluded.finished_at, "
                        "started_at = CASE WHEN ?5 THEN excluded.started_at ELSE started_at END"));
        state.bind(1, check).bind(2, progress.afterSeq).bind(3, tx.now());
        state.bind(4, progress.finished ? toValue(tx.now()) : null()).bind(5, due.isNewRound);
        CORE_TRY(state.run());
        CORE_ASSIGN(
            Statement insert,
            tx.connection().derive("INSERT INTO doctor_finding (check_name, table_name, row_id, "
                                   "what, found_at) VALUES (?1, ?2, ?3, ?4, ?5)"));
        for (const Finding& finding : findings.mid(0, kMostFindings)) {
            insert.bind(1, check)
                .bind(2, finding.table)
                .bind(3, finding.id)
                .bind(4, finding.what)
                .bind(5, tx.now());
            CORE_TRY(insert.run());
        }
        return {};
    });
}

core::Result<QList<Finding>> Doctor::keptFindings(Connection& connection) {
    CORE_ASSIGN(
        Statement rows,
        connection.prepare("SELECT check_name, table_name, row_id, what FROM doctor_finding "
                           "ORDER BY seq"));
    QList<Finding> findings;
    while (rows.next())
        findings.append({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    CORE_TRY(rows.status());
    return findings;
}

core::Done rebuildProjections(Database& database, const Actor& actor) {
    return database.writeNow(actor, [&database](WriteTx& tx) -> core::Done {
        for (const auto& projection : database.schema().projections)
            CORE_TRY(projection->rebuild(tx.connection()));
        return {};
    });
}

}  // namespace storage
