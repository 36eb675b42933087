#include "tabular/cellguard.h"

namespace tabular {

bool needsGuard(QByteArrayView utf8) {
    qsizetype at = 0;
    while (at < utf8.size() && utf8[at] == '\'')
        ++at;
    if (at == utf8.size())
        return false;
    const char first = utf8[at];
    return first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' ||
           first == '\r';
}

bool isGuarded(QByteArrayView utf8) {
    return !utf8.isEmpty() && utf8[0] == '\'' && needsGuard(utf8);
}

QString guarded(const QString& text) {
    return needsGuard(text.toUtf8()) ? u'\'' + text : text;
}

}  // namespace tabular
