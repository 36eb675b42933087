#pragma once

#include "core/timesource.h"
#include "desktop/modulelist.h"
#include "e2e/program.h"
#include "identity/signin.h"
#include "identity/useredit.h"
#include "modulekit/module.h"
#include "modulekit/moduleregistry.h"
#include "storage/database.h"

#include <QDateTime>
#include <QFile>

/// An agreement in its short form and a case under it (DT18, S166).
inline const QByteArray agreementForm =
    R"({"template":"L2","signed_on":"2026-07-07","time_zone":"Asia/Shanghai",)"
    R"("values":{"provider":"甲公司","customer":"乙公司","warranty_months":18},)"
    R"("switches":{"first_day":"start_day","holiday_extends":true,"consumables_in_period":"free"},)"
    R"("calendar":{"rest_weekdays":[6,7],"holidays":["2026-10-01"]}})";
inline const QByteArray agreementCase =
    R"({"id":"c1","reported_at":"2026-09-24T09:30:00+08:00","unit":{"accepted_on":"2026-08-01"},)"
    R"("facts":{"cause":"design"}})";

/// A file of the sources, by its path from their root, and what a file holds.
inline QString source(const char* path) {
    return QStringLiteral(AFTERCARE_SOURCES "/") + QLatin1String(path);
}
inline QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A second user, who may approve what the first one sends.
inline core::Done addManager(const Program& program) {
    modulekit::ModuleRegistry registry;
    modulekit::registerAll(modulelist::modules(), registry);
    const storage::Schema schema = registry.schema();
    core::FixedTimeSource time(
        core::Instant{QDateTime(QDate(2026, 7, 6), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()});
    storage::OpenOptions options;
    options.path = program.data();
    CORE_ASSIGN(const auto database, storage::Database::open(options, schema, time));
    CORE_ASSIGN(const storage::Actor actor, database->readNow([&](storage::Connection& connection) {
        return identity::actorFor(connection, registry);
    }));
    CORE_TRY(database->writeNow(actor, [](storage::WriteTx& tx) {
        identity::UserDraft draft;
        draft.name = QStringLiteral("second");
        draft.roles = {identity::Role::Manager};
        return identity::saveUser(tx, draft);
    }));
    return {};
}

/// `aftercarectl agreement …` on a file of its own, as a script calls it on 7 July 2026.
struct AgreementProgram {
    Program program;

    Answer agreement(const char* words, const QStringList& more = {}) const {
        return program.run(QStringList{QStringLiteral("--today"), QStringLiteral("2026-07-07"),
                                       QStringLiteral("agreement")} +
                           QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts) + more);
    }
    Answer evaluate(const QString& by, const QByteArray& cases,
                    const QStringList& more = {}) const {
        const QString file = program.write(QStringLiteral("cases"), cases);
        return agreement(
            "evaluate",
            QStringList{QStringLiteral("--agreement"), by, QStringLiteral("--case"), file} + more);
    }
    QString form() const { return program.write(QStringLiteral("form.json"), agreementForm); }
    QString drafted() const { return agreement("draft", {form()}).object()[u"number"].toString(); }
    /// Drafted, sent, approved by another and signed.
    Answer made() const {
        const QString number = drafted();
        agreement("send", {number});
        agreement("approve --user second", {number});
        return agreement("sign --on 2026-07-07 --all-marks", {number});
    }
};
