#include "ctl/commands.h"

#include "insight/domain/importrun.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace ctl {
namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ctl::ImportCommand)
};

QJsonObject toJson(const insight::ImportResult& result) {
    QJsonArray problems;
    for (const insight::ImportProblem& problem : result.problems) {
        problems.append(QJsonObject{{QStringLiteral("line"), problem.line},
                                    {QStringLiteral("column"), problem.column},
                                    {QStringLiteral("reason"), problem.reason}});
    }
    return {{QStringLiteral("read"), result.read},
            {QStringLiteral("imported"), result.imported},
            {QStringLiteral("rejected"), result.rejected},
            {QStringLiteral("problems"), problems}};
}

QStringList toLines(const insight::ImportResult& result) {
    QStringList lines{ImportText::tr("%1 read, %2 imported, %3 rejected.")
                          .arg(result.read)
                          .arg(result.imported)
                          .arg(result.rejected)};
    for (const insight::ImportProblem& problem : result.problems) {
        lines.append(ImportText::tr("Line %1, column %2: %3")
                         .arg(problem.line)
                         .arg(problem.column)
                         .arg(problem.reason));
    }
    return lines;
}

core::Result<insight::ImportResult> importInto(Call& call, const insight::ImportRequest& request) {
    const bool isTried = call.typed().has("dry-run");
    CORE_ASSIGN(storage::Database * database,
                call.open(isTried ? Call::File::ToTry : Call::File::MayBeNew));
    CORE_ASSIGN(const storage::Actor actor, call.actor());
    if (isTried) {
        return database->readNow([&](storage::Connection& connection) {
            return insight::dryRunImport(connection, actor, request);
        });
    }
    return database->writeNow(
        actor, [&](storage::WriteTx& tx) { return insight::runImport(tx, request); });
}

core::Result<int> importFile(Call& call) {
    if (call.typed().words.size() != 1 || !call.typed().has("mapping"))
        return core::fail(usage(ImportText::tr("Type: import FILE --mapping NAME [--dry-run]")));
    insight::ImportRequest request;
    request.path = call.typed().words.first();
    request.target = call.typed().option("mapping");
    if (!QFileInfo::exists(request.path)) {
        return core::fail(
            QStringLiteral("file/missing"),
            ImportText::tr("There is no file “%1”. Check its name.").arg(request.path));
    }
    auto outcome = importInto(call, request);
    if (!outcome || outcome->imported == 0)
        call.dropNewFile();
    CORE_ASSIGN(const auto result, std::move(outcome));
    call.answer(toJson(result), toLines(result));
    return result.imported > 0 || result.read == 0 ? 0 : 1;
}

}  // namespace

Command importCommand() {
    return {"import",
            "FILE --mapping customers|units|repairs|open-repair [--dry-run]",
            "Brings in a CSV or XLSX file; every bad record is listed.",
            {QStringLiteral("mapping"), QStringLiteral("dry-run!")},
            importFile};
}

}  // namespace ctl
