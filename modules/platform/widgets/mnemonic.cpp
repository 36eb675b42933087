#include "widgets/mnemonic.h"

#include <QRegularExpression>

namespace widgets {

QString withoutMnemonicInBrackets(const QString& text) {
    static const QRegularExpression inBrackets(QStringLiteral("\\s*[(\\x{FF08}]&\\w[)\\x{FF09}]"));
    QString shown = text;
    return shown.remove(inBrackets);
}

QString withoutMnemonic(const QString& text) {
    const QString shown = withoutMnemonicInBrackets(text);
    QString plain;
    plain.reserve(shown.size());
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown[i] == u'&' && i + 1 < shown.size())
            ++i;
        plain.append(shown[i]);
    }
    return plain;
}

}  // namespace widgets
