#include "shell/places.h"

#include <QDir>
#include <QStandardPaths>

namespace shell::places {
namespace {

QString inFolder(const QString& folder, const QString& file) {
    QDir().mkpath(folder);
    return QDir(folder).filePath(file);
}

/// QStandardPaths of Qt 6.4 does not know the state folder yet.
QString stateFolder() {
#ifdef Q_OS_WIN
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
#else
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base =
        QDir::isAbsolutePath(set) ? set : QDir::home().filePath(QStringLiteral(".local/state"));
    return QDir(base).filePath(QStringLiteral("aftercare"));
#endif
}

}  // namespace

QString dataFile() {
    return inFolder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
                    QStringLiteral("aftercare.db"));
}

QString settingsFile() {
    return inFolder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
                    QStringLiteral("aftercare.ini"));
}

QString stateFile() {
    return inFolder(stateFolder(), QStringLiteral("state.ini"));
}

QString logFolder() {
    const QString folder = QDir(stateFolder()).filePath(QStringLiteral("log"));
    QDir().mkpath(folder);
    return folder;
}

QString demoFile() {
    return inFolder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation),
                    QStringLiteral("demo.db"));
}

}  // namespace shell::places
