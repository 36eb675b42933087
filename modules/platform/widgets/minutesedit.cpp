#include "widgets/minutesedit.h"

#include <QRegularExpression>

namespace widgets {
namespace {

std::optional<qint64> parseMinutes(const QString& typed) {
    static const QRegularExpression plain(
        QStringLiteral("^(\\d{1,6})\\s*(?:m|min|分|分钟|分鐘)?$"));
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,4}):(\\d{1,2})$"));
    static const QRegularExpression hours(
        QStringLiteral("^(\\d{1,4})(?:\\.(\\d{1,2}))?\\s*(?:h|小时|小時|时|時)\\s*(?:(\\d{1,2})\\s*"
                       "(?:m|min|分|分钟|分鐘)?)?$"));
    const QString text = typed.normalized(QString::NormalizationForm_KC).trimmed().toLower();
    if (const auto match = plain.match(text); match.hasMatch())
        return match.captured(1).toLongLong();
    if (const auto match = clock.match(text); match.hasMatch()) {
        const qint64 minutes = match.captured(2).toLongLong();
        return minutes < 60 ? std::optional(match.captured(1).toLongLong() * 60 + minutes)
                            : std::nullopt;
    }
    if (const auto match = hours.match(text); match.hasMatch()) {
        const QString fraction = match.captured(2).leftJustified(2, u'0');
        return match.captured(1).toLongLong() * 60 + fraction.toLongLong() * 60 / 100 +
               match.captured(3).toLongLong();
    }
    return std::nullopt;
}

}  // namespace

MinutesEdit::MinutesEdit(QWidget* parent) : LineEditor(parent) {
    useLatinKeys();
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setNaturalWidth(96);
    setPlaceholderText(QStringLiteral("0:00"));
}

std::optional<qint64> MinutesEdit::value() const {
    return parseMinutes(text());
}

void MinutesEdit::setValue(std::optional<qint64> minutes) {
    setText(
        minutes
            ? QStringLiteral("%1:%2").arg(*minutes / 60).arg(*minutes % 60, 2, 10, QLatin1Char('0'))
            : QString());
}

QString MinutesEdit::inputProblem() const {
    if (isBlank() || value())
        return {};
    return tr("Type minutes such as 90, or hours and minutes such as 1:30.");
}

void MinutesEdit::tidy() {
    if (const auto minutes = value())
        setValue(minutes);
}

}  // namespace widgets
