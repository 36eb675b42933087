#include "ctl/commands.h"

#include "storage/doctor.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace ctl {
namespace {

struct DoctorText {
    Q_DECLARE_TR_FUNCTIONS(ctl::DoctorCommand)
};

core::Result<int> examine(Call& call) {
    CORE_ASSIGN(storage::Database * database, call.open(Call::File::ToRead));
    CORE_ASSIGN(const auto findings, storage::Doctor(*database).run());
    QJsonArray json;
    QStringList lines;
    for (const storage::Finding& finding : findings) {
        json.append(QJsonObject{{QStringLiteral("check"), finding.check},
                                {QStringLiteral("table"), finding.table},
                                {QStringLiteral("id"), finding.id},
                                {QStringLiteral("what"), finding.what}});
        lines.append(
            QStringList{finding.check, finding.table, finding.id, finding.what}.join(u'\t'));
    }
    if (findings.isEmpty())
        lines.append(DoctorText::tr("The file is in order."));
    call.answer(
        QJsonObject{{QStringLiteral("ok"), findings.isEmpty()}, {QStringLiteral("findings"), json}},
        lines);
    return findings.isEmpty() ? 0 : 1;
}

}  // namespace

Command doctorCommand() {
    return {"doctor", "", "Verifies the file and names every wrong row.", {}, examine, false};
}

}  // namespace ctl
