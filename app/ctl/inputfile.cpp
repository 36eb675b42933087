#include "ctl/inputfile.h"

#include <QCoreApplication>

namespace ctl {
namespace {

struct InputText {
    Q_DECLARE_TR_FUNCTIONS(ctl::InputText)
};

}  // namespace

core::Result<std::unique_ptr<QFile>> openInput(const QString& name) {
    auto file = std::make_unique<QFile>(name);
    const bool isOpen = name == QStringLiteral("-") ? file->open(stdin, QIODevice::ReadOnly)
                                                    : file->open(QIODevice::ReadOnly);
    if (!isOpen)
        return core::fail(QStringLiteral("file/unreadable"),
                          InputText::tr("“%1” cannot be read: %2").arg(name, file->errorString()));
    return file;
}

std::optional<QByteArray> nextLine(QFile& file, qint64 longest) {
    QByteArray line = file.readLine(longest);
    if (line.isEmpty())
        return std::nullopt;
    if (line.endsWith('\n')) {
        line.chop(1);
        return line;
    }
    // The rest of a line that is too long.
    for (QByteArray rest = file.readLine(longest); !rest.isEmpty() && !rest.endsWith('\n');)
        rest = file.readLine(longest);
    return line;
}

}  // namespace ctl
