#include "ctl/commands.h"

#include "storage/backup.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace ctl {
namespace {

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(ctl::BackupCommand)
};

core::Result<int> backUp(Call& call) {
    if (call.typed().words.size() != 1)
        return core::fail(usage(BackupText::tr("Type: backup FILE --passphrase-file FILE")));
    storage::BackupRequest request;
    request.target = call.typed().words.first();
    CORE_ASSIGN(request.passphrase, call.passphrase());
    CORE_ASSIGN(storage::Database * database, call.open());
    CORE_ASSIGN(const auto result, storage::makeBackup(*database, request));
    call.answer(QJsonObject{{QStringLiteral("file"), request.target},
                            {QStringLiteral("bytes"), result.backupBytes}},
                {BackupText::tr("%1 bytes in %2.").arg(result.backupBytes).arg(request.target)});
    return 0;
}

}  // namespace

Command backupCommand() {
    return {"backup",
            "FILE [--passphrase-file FILE]",
            "Writes everything into one encrypted file.",
            {QStringLiteral("passphrase-file")},
            backUp};
}

}  // namespace ctl
