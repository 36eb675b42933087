#include "ctl/commands.h"

#include "insight/domain/sampledata.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace ctl {
namespace {

struct DemoText {
    Q_DECLARE_TR_FUNCTIONS(ctl::DemoCommand)
};

core::Result<int> demo(Call& call) {
    CORE_ASSIGN(const QString path, call.dataFile());
    CORE_ASSIGN(const auto today, call.date("today"));
    CORE_TRY(insight::makeDemoFile(path, call.registry(), today.value_or(systemToday()).toQDate()));
    call.answer(QJsonObject{{QStringLiteral("file"), path}},
                {DemoText::tr("Sample data is in %1.").arg(path)});
    return 0;
}

}  // namespace

Command demoCommand() {
    return {"demo", "[--today DATE]", "Makes a file of sample data to look around in.", {}, demo,
            false};
}

}  // namespace ctl
