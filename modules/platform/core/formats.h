#pragma once

#include "core/date.h"
#include "core/instant.h"
#include "core/money.h"

#include <QLocale>
#include <QTimeZone>

#include <optional>

namespace core {

enum class Language { English, SimplifiedChinese, TraditionalChinese };

/// "en", "zh_CN", "zh_TW"; also reads "zh-Hant", "zh_HK", "en_GB" and the like. nullopt for others.
std::optional<Language> languageFromCode(QStringView code);
QString languageCode(Language language);
Script scriptOf(Language language);

/// How dates, times and numbers are written, the same on screen, paper and in lists. Our own and
/// not QLocale's: Qt 6.4 writes a literal B into the short time of zh_TW.
class Formats {
public:
    explicit Formats(Language language) : m_language(language) {}

    /// 2026-07-05 · 2026/07/05 · 5 Jul 2026
    QString date(const Date& date) const;
    /// 2026年7月5日 · 5 July 2026
    QString longDate(const Date& date) const;
    /// 07-05 · 07/05 · 5 Jul
    QString dayAndMonth(const Date& date) const;
    /// 14:03 in all three.
    QString time(Instant instant, const QTimeZone& zone) const;
    QString dateTime(Instant instant, const QTimeZone& zone) const;
    /// 1,234,567 in all three.
    QString number(qint64 number) const;
    QString number(double number, int decimals) const;
    /// 2 h 5 min · 2小时5分钟 · 2小時5分鐘
    QString duration(qint64 minutes) const;
    Qt::DayOfWeek firstDayOfWeek() const;
    Language language() const { return m_language; }

private:
    Language m_language;
};

}  // namespace core
