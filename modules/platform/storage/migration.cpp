#include "storage/migration.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

// Outside the namespace, as the macro asks.
static void initStorageMigrations() {
    Q_INIT_RESOURCE(storage_migrations);
}

namespace storage {
namespace {

constexpr int kLastOwnMigration = 2;

}  // namespace

int Migration::number() const {
    const QString file = name();
    bool isNumber = false;
    const int value = file.left(4).toInt(&isNumber);
    return isNumber ? value : 0;
}

QString Migration::name() const {
    return QFileInfo(path).completeBaseName();
}

core::Result<QByteArray> Migration::text() const {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::fail(QStringLiteral("storage/migration"),
                          QCoreApplication::translate(
                              "storage", "The program is not complete. Install it again."),
                          path + QStringLiteral(": ") + file.errorString());
    }
    return file.readAll();
}

QList<Migration> Migration::own() {
    initStorageMigrations();
    QList<Migration> all;
    const QDir directory(QStringLiteral(":/migrations"));
    const QStringList files =
        directory.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const Migration migration{directory.filePath(file)};
        if (migration.number() > 0 && migration.number() <= kLastOwnMigration)
            all.append(migration);
    }
    return all;
}

}  // namespace storage
