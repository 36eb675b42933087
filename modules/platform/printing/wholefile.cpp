#include "printing/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace printing {

core::Done writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    const QString reason = file.errorString();
    return core::fail(
        QStringLiteral("file/not-written"),
        QCoreApplication::translate("printing",
                                    "The file %1 could not be written (%2). Choose another folder "
                                    "or make room on the disk, then try again.")
            .arg(QDir::toNativeSeparators(path), reason),
        QStringLiteral("%1: %2").arg(path, reason));
}

}  // namespace printing
