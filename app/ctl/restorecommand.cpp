#include "ctl/commands.h"

#include "storage/backup.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace ctl {
namespace {

struct RestoreText {
    Q_DECLARE_TR_FUNCTIONS(ctl::RestoreCommand)
};

core::Result<int> restoreFile(Call& call) {
    if (call.typed().words.size() != 1)
        return core::fail(usage(RestoreText::tr("Type: restore BACKUP --passphrase-file FILE")));
    storage::RestoreRequest request;
    request.source = call.typed().words.first();
    CORE_ASSIGN(request.passphrase, call.passphrase());
    CORE_ASSIGN(request.target, call.dataFile());
    request.now = call.time().now();
    CORE_ASSIGN(const auto result, storage::restoreBackup(request, call.schema()));
    QStringList lines{RestoreText::tr("The backup is in %1.").arg(request.target)};
    if (!result.replaced.isEmpty())
        lines.append(RestoreText::tr("What was there before is in %1.").arg(result.replaced));
    call.answer(QJsonObject{{QStringLiteral("file"), request.target},
                            {QStringLiteral("replaced"), result.replaced},
                            {QStringLiteral("findings"), int(result.findings.size())}},
                lines);
    return 0;
}

}  // namespace

Command restoreCommand() {
    return {"restore",
            "BACKUP [--passphrase-file FILE]",
            "Puts a backup in the place of the data file, which is kept beside it.",
            {QStringLiteral("passphrase-file")},
            restoreFile};
}

}  // namespace ctl
