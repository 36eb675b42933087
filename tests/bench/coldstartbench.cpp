// From the start of the process to a window one can work in, on a file with a million orders,
// against a bare Qt window that shows a hundred rows of the same file.

#include "barewindow.h"
#include "desktop/modulelist.h"
#include "desktop/pagelist.h"
#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "shell/options.h"
#include "support/benchfile.h"
#include "support/samples.h"
#include "widgets/listpage.h"
#include "widgets/pagedtablemodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstring>

namespace {

constexpr int kRounds = 9;
constexpr int kMostMs = 60'000;

const QString kOrdersPage = QStringLiteral("repairs.orders");

shell::MainWindow* mainWindow() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<shell::MainWindow*>(widget))
            return window;
    }
    return nullptr;
}

/// Goes to the orders as soon as there is a page, and tells when their first rows stand there.
void watch() {
    shell::MainWindow* const window = mainWindow();
    if (!window || !window->isVisible() || window->currentPageId().isEmpty())
        return;
    if (window->currentPageId() != kOrdersPage) {
        window->openPage(kOrdersPage);
        return;
    }
    const auto lists = window->findChildren<widgets::ListPage*>();
    for (const widgets::ListPage* list : lists) {
        if (!list->isVisible() || !list->model().rowAt(0))
            continue;
        window->grab();
        std::puts("usable");
        std::fflush(stdout);
        std::_Exit(0);
    }
}

int runProgram(int argc, char** argv, const QString& path) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("aftercare"));
    shell::Options options;
    options.dataFile = path;
    options.language = QStringLiteral("zh_CN");
    options.size = QSize(1366, 768);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, watch);
    timer.start(1);
    const shell::Parts parts{modulelist::modules(), modulelist::registerPages, {}};
    return shell::runDesktop(application, options, parts);
}

/// Milliseconds from the start of the child to its word.
double startOf(const QString& child, const QString& path, const QString& home) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name :
         {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(name), home);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--child"), child, QStringLiteral("--file"), path});
    const bool isReady = process.waitForReadyRead(kMostMs);
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    if (!isReady || !process.readLine().startsWith("usable"))
        bench::giveUp({QStringLiteral("bench/start"), QStringLiteral("No window came up."), child});
    process.waitForFinished();
    return ms;
}

int measure(const bench::BenchRun& run) {
    const QString original = bench::orderFile(run);
    const bench::FileCopy copy(original, QStringLiteral("cold-start.aftercare"));
    const QTemporaryDir home;
    bench::Samples program;
    bench::Samples floor;
    // The first round fills the caches of the system and is not counted.
    for (int round = 0; round <= kRounds; ++round) {
        const double bare = startOf(QStringLiteral("bare"), copy.path(), home.path());
        const double whole = startOf(QStringLiteral("program"), copy.path(), home.path());
        if (round == 0)
            continue;
        floor.add(bare);
        program.add(whole);
    }
    run.tell({QStringLiteral("cold-start"), program.median(), QStringLiteral("ms"), floor.median(),
              3, bench::peakMemoryMb(true)});
    return 0;
}

/// The value of an option, before there is an application to ask.
QString valueOf(int argc, char** argv, const char* option) {
    for (int index = 1; index + 1 < argc; ++index) {
        if (std::strcmp(argv[index], option) == 0)
            return QString::fromLocal8Bit(argv[index + 1]);
    }
    return {};
}

}  // namespace

int main(int argc, char* argv[]) {
    const QString child = valueOf(argc, argv, "--child");
    const QString path = valueOf(argc, argv, "--file");
    if (child == QLatin1StringView("bare"))
        return bench::showBareWindow(argc, argv, path);
    if (child == QLatin1StringView("program"))
        return runProgram(argc, argv, path);
    const QCoreApplication application(argc, argv);
    return measure(bench::BenchRun(QCoreApplication::arguments()));
}
