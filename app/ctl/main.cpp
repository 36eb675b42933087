#include "ctl/commandline.h"
#include "ctl/commands.h"
#include "desktop/modulelist.h"
#include "modulekit/module.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace {

constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

int complain(const core::Error& error) {
    std::fprintf(stderr, "aftercarectl: %s: %s\n", qPrintable(error.code),
                 qPrintable(QString(error.message).replace(u'\n', u' ')));
    if (!error.detail.isEmpty() && qEnvironmentVariableIsSet("AFTERCARE_DETAIL"))
        std::fprintf(stderr, "%s\n", qPrintable(error.detail));
    return error.code == QLatin1String("usage") ? kWrongUsage : kFailed;
}

/// Whatever was printed: an answer that did not arrive is no success.
int ended(int status) {
    if (std::fflush(stdout) == 0 && !std::ferror(stdout))
        return status;
    return complain({QStringLiteral("file/unwritable"),
                     QCoreApplication::translate(
                         "ExportText",
                         "The output could not be written. Check where it goes and whether there "
                         "is room."),
                     {}});
}

int runCommand(const ctl::Typed& typed, const QList<ctl::Command>& commands) {
    modulekit::ModuleRegistry registry;
    modulekit::registerAll(modulelist::modules(), registry);
    ctl::Call call(typed, registry);
    const auto command = std::ranges::find_if(commands, [&](const ctl::Command& candidate) {
        return typed.command == QLatin1String(candidate.name);
    });
    const auto status = command->run(call);
    if (!status)
        return complain(status.error());
    return ended(*status);
}

/// Only papers need fonts; everything else starts without them.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    const bool drawsPaper = std::any_of(argv + 1, argv + argc, [](const char* word) {
        return QLatin1String(word) == QLatin1String("report") ||
               QLatin1String(word) == QLatin1String("print") ||
               QLatin1String(word) == QLatin1String("batch");
    });
    if (!drawsPaper)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

}  // namespace

int main(int argc, char* argv[]) {
    // An error is one line; what the log would say stands there only when it is asked for.
    if (!qEnvironmentVariableIsSet("AFTERCARE_DETAIL"))
        QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("aftercare"));
    const QList<ctl::Command> commands = ctl::allCommands();
    const auto typed = ctl::parseCommandLine(QCoreApplication::arguments().mid(1), commands);
    if (!typed)
        return complain(typed.error());
    if (typed->has("help")) {
        std::fputs(qPrintable(ctl::helpText(commands)), stdout);
        return ended(0);
    }
    return runCommand(*typed, commands);
}
