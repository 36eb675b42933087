#include "tabular/outputfile.h"

#include <QCoreApplication>

namespace tabular {
namespace {

struct OutputText {
    Q_DECLARE_TR_FUNCTIONS(OutputText)
};

}  // namespace

core::Error unwritable(const QFileDevice& file) {
    return {QStringLiteral("file/unwritable"),
            OutputText::tr("The file %1 cannot be written: %2. Choose another place or make room.")
                .arg(file.fileName(), file.errorString()),
            {}};
}

core::Result<std::unique_ptr<QSaveFile>> openOutput(const QString& path) {
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return core::fail(unwritable(*file));
    return file;
}

core::Done commitOutput(QSaveFile& file) {
    if (!file.commit())
        return core::fail(unwritable(file));
    return {};
}

}  // namespace tabular
