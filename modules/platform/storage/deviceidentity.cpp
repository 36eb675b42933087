#include "storage/deviceidentity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStandardPaths>

namespace storage {
namespace {

core::Result<quint64> drawDeviceId(const QString& path) {
    quint64 id = 0;
    while (id == 0)
        id = QRandomGenerator::system()->generate64();
    QSaveFile file(path);
    const bool isWritten = QDir().mkpath(QFileInfo(path).absolutePath()) &&
                           file.open(QIODevice::WriteOnly) &&
                           file.write(QByteArray::number(id, 16) + '\n') > 0 && file.commit();
    if (!isWritten)
        return core::fail(
            QStringLiteral("storage/device"),
            QCoreApplication::translate("storage",
                                        "The settings folder cannot be written. Check its "
                                        "permissions."),
            path + QStringLiteral(": ") + file.errorString());
    return id;
}

}  // namespace

core::Result<quint64> deviceIdAt(const QString& identityFile) {
    QFile file(identityFile);
    if (file.open(QIODevice::ReadOnly)) {
        bool isNumber = false;
        const quint64 id = file.read(64).trimmed().toULongLong(&isNumber, 16);
        if (isNumber && id != 0)
            return id;
    }
    return drawDeviceId(identityFile);
}

QString defaultIdentityFile() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("device-id"));
}

}  // namespace storage
