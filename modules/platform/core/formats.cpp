#include "core/formats.h"

#include "core/decimaltext.h"
#include "core/localtime.h"

#include <cmath>
#include <limits>

namespace core {
namespace {

QString padded(int number, int width) {
    return QString::number(number).rightJustified(width, u'0');
}

QString englishMonth(int month) {
    return QLocale::c().monthName(month);
}

}  // namespace

std::optional<Language> languageFromCode(QStringView code) {
    QString plain = code.toString().toLower();
    plain.replace(u'-', u'_');
    const QStringList parts = plain.split(u'_');
    if (parts.first() == QStringLiteral("en"))
        return Language::English;
    if (parts.first() != QStringLiteral("zh"))
        return std::nullopt;
    for (const char* mark : {"tw", "hk", "mo", "hant"}) {
        if (parts.contains(QString::fromLatin1(mark)))
            return Language::TraditionalChinese;
    }
    return Language::SimplifiedChinese;
}

QString languageCode(Language language) {
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::SimplifiedChinese:
        return QStringLiteral("zh_CN");
    case Language::TraditionalChinese:
        return QStringLiteral("zh_TW");
    }
    return {};
}

Script scriptOf(Language language) {
    return language == Language::TraditionalChinese ? Script::Traditional : Script::Simplified;
}

QString Formats::date(const Date& date) const {
    switch (m_language) {
    case Language::English:
        return QStringLiteral("%1 %2 %3")
            .arg(date.day())
            .arg(englishMonth(date.month()).left(3))
            .arg(date.year());
    case Language::SimplifiedChinese:
        return date.toIso();
    case Language::TraditionalChinese:
        return date.toIso().replace(u'-', u'/');
    }
    return {};
}

QString Formats::longDate(const Date& date) const {
    if (m_language == Language::English)
        return QStringLiteral("%1 %2 %3")
            .arg(date.day())
            .arg(englishMonth(date.month()))
            .arg(date.year());
    return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
}

QString Formats::dayAndMonth(const Date& date) const {
    if (m_language == Language::English)
        return QStringLiteral("%1 %2").arg(date.day()).arg(englishMonth(date.month()).left(3));
    const QChar separator = m_language == Language::SimplifiedChinese ? u'-' : u'/';
    return padded(date.month(), 2) + separator + padded(date.day(), 2);
}

QString Formats::time(Instant instant, const QTimeZone& zone) const {
    constexpr int kMsPerMinute = 60'000;
    const int minute = toLocal(instant, zone).msOfDay / kMsPerMinute;
    return padded(minute / 60, 2) + u':' + padded(minute % 60, 2);
}

QString Formats::dateTime(Instant instant, const QTimeZone& zone) const {
    return date(dateOf(instant, zone)) + u' ' + time(instant, zone);
}

QString Formats::number(qint64 number) const {
    return writeDecimal(number, 0, 0);
}

QString Formats::number(double number, int decimals) const {
    constexpr int kMost = 6;
    const int places = qBound(0, decimals, kMost);
    const double scaled = std::round(number * double(powerOfTen(places)));
    if (!(std::abs(scaled) < double(std::numeric_limits<qint64>::max())))
        return QString::number(number);
    return writeDecimal(qint64(scaled), places, places);
}

QString Formats::duration(qint64 minutes) const {
    const qint64 hours = minutes / 60;
    const qint64 rest = minutes % 60;
    QString hourWord = QStringLiteral(" h");
    QString minuteWord = QStringLiteral(" min");
    QString between = QStringLiteral(" ");
    if (m_language != Language::English) {
        const bool simplified = m_language == Language::SimplifiedChinese;
        hourWord = simplified ? QStringLiteral("小时") : QStringLiteral("小時");
        minuteWord = simplified ? QStringLiteral("分钟") : QStringLiteral("分鐘");
        between.clear();
    }
    if (hours == 0)
        return QString::number(rest) + minuteWord;
    if (rest == 0)
        return number(hours) + hourWord;
    return number(hours) + hourWord + between + QString::number(rest) + minuteWord;
}

Qt::DayOfWeek Formats::firstDayOfWeek() const {
    return m_language == Language::TraditionalChinese ? Qt::Sunday : Qt::Monday;
}

}  // namespace core
