#pragma once

#include "core/currency.h"
#include "core/date.h"
#include "core/result.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace insight {

/// What 3/4/2025 means, where a file does not say it otherwise.
enum class DateOrder { DayFirst, MonthFirst };

/// "day", "month"
QString dateOrderCode(DateOrder order);
DateOrder dateOrderFromCode(const QString& code);

/// A date as files of other programs write it, with the time of day where there is one.
struct ImportedMoment {
    core::Date date;
    std::optional<int> msOfDay;

    friend bool operator==(const ImportedMoment&, const ImportedMoment&) = default;
};

/// Reads 2025-07-05, 2025/7/5, 2025.7.5, 20250705, 2025年7月5日, 114年7月5日 and 民國114年7月5日
/// (years of the Republic), 5.7.2025, 5/7/2025, 5 Jul 2025, July 5, 2025; behind each a time (8:30,
/// 08:30:15, T08:30Z). Where the first two numbers could both be the month, `order` decides. Code
/// "import/date"; the message says what is wrong, also for a day that does not exist.
core::Result<ImportedMoment> readMoment(QStringView text, DateOrder order);

/// Minor units of `currency`: 1,234.50 and 1.234,50, with a sign or code of a currency before or
/// behind. A lone comma or full stop before exactly three digits groups thousands when it is a
/// comma. Code "import/money".
core::Result<qint64> readMoney(QStringView text, core::Currency currency);

/// A whole number, with or without groups. Code "import/number".
core::Result<qint64> readCount(QStringView text);

}  // namespace insight
