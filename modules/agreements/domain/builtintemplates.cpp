#include "agreements/domain/builtintemplates.h"

#include "agreements/domain/templatejson.h"

#include <QDir>
#include <QFile>

// Outside the namespace, as the macro asks.
static void initAgreementTemplates() {
    Q_INIT_RESOURCE(templates);
}

namespace agreements {
namespace {

QMap<QString, Template> readAll() {
    initAgreementTemplates();
    QMap<QString, Template> templates;
    const QDir directory(QStringLiteral(":/templates"));
    for (const QString& name : directory.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is not in the program", qPrintable(name));
        const auto read = parseTemplate(file.readAll());
        if (!read)
            qFatal("%s: %s", qPrintable(name), qPrintable(read.error().message));
        templates.insert(read->id, *read);
    }
    return templates;
}

}  // namespace

const QMap<QString, Template>& builtInTemplates() {
    static const QMap<QString, Template> templates = readAll();
    return templates;
}

}  // namespace agreements
