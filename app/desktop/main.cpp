#include "desktop/modulelist.h"
#include "desktop/pagelist.h"

#include "insight/domain/sampledata.h"
#include "shell/desktop.h"
#include "shell/options.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char* argv[]) {
    const qreal scale = shell::scaleOf(argc, argv);
    if (scale > 0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
    if (shell::drawsPictures(argc, argv) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("aftercare"));
    QApplication::setApplicationDisplayName(QStringLiteral("Aftercare"));
    QApplication::setApplicationVersion(QStringLiteral(AFTERCARE_VERSION));

    QString problem;
    const auto options = shell::parseOptions(QApplication::arguments(), problem);
    if (!options) {
        std::fprintf(stderr, "aftercare: %s\n", qPrintable(problem));
        return 2;
    }
    const shell::Parts parts{modulelist::modules(), modulelist::registerPages,
                             insight::makeDemoFile};
    return shell::runDesktop(application, *options, parts);
}
