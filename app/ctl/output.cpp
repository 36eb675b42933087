#include "ctl/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace ctl {

void printLine(const QJsonObject& json) {
    const QByteArray line = QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
}

}  // namespace ctl
