#include "widgets/phoneedit.h"

#include <QRegularExpression>

namespace widgets {

PhoneEdit::PhoneEdit(QWidget* parent) : LineEditor(parent) {
    useLatinKeys();
    setInputMethodHints(inputMethodHints() | Qt::ImhDialableCharactersOnly);
    setNaturalWidth(160);
}

QString PhoneEdit::value() const {
    return text().normalized(QString::NormalizationForm_KC).trimmed();
}

QString PhoneEdit::inputProblem() const {
    static const QRegularExpression dialable(QStringLiteral("^\\+?[0-9 ()#*.,/-]+$"));
    static const QRegularExpression noDigit(QStringLiteral("[^0-9]"));
    constexpr qsizetype kMobileDigits = 11;
    const QString number = value();
    if (number.isEmpty())
        return {};
    if (!dialable.match(number).hasMatch())
        return tr("A telephone number has only digits, blanks, hyphens and a leading +.");
    QString digits = number;
    digits.remove(noDigit);
    const bool mobile = !number.startsWith(u'+') && digits.size() > 3 && digits.startsWith(u'1') &&
                        digits.at(1) >= u'3';
    if (mobile && digits.size() < kMobileDigits)
        return tr("A mobile number has 11 digits, %n is missing.", nullptr,
                  int(kMobileDigits - digits.size()));
    if (mobile && digits.size() > kMobileDigits)
        return tr("A mobile number has 11 digits, %n is too many.", nullptr,
                  int(digits.size() - kMobileDigits));
    if (digits.size() < 5)
        return tr("The telephone number is too short.");
    return {};
}

void PhoneEdit::tidy() {
    if (text() != value())
        setText(value());
}

}  // namespace widgets
