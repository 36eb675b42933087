#include "shell/startproblem.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QMessageBox>

#include <cstdio>

namespace shell {

void showStartProblem(const core::Error& error, const QString& path) {
    std::fprintf(stderr, "aftercare: %s (%s)\n", qPrintable(error.message), qPrintable(error.code));
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        return;
    QMessageBox box(QMessageBox::Critical,
                    QCoreApplication::translate("shell::StartProblem", "The data cannot be opened"),
                    error.message, QMessageBox::Close);
    box.setInformativeText(
        QCoreApplication::translate("shell::StartProblem", "File: %1\nNothing in it was changed.")
            .arg(path));
    if (!error.detail.isEmpty())
        box.setDetailedText(QStringLiteral("%1\n%2").arg(error.code, error.detail));
    box.exec();
}

}  // namespace shell
