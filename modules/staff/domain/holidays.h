#pragma once

#include "core/date.h"
#include "core/result.h"
#include "core/workcalendar.h"

#include <QByteArray>
#include <QMap>

namespace staff {

/// A day of a holiday table.
struct Holiday {
    core::Date date;
    core::SpecialDay::Kind kind = core::SpecialDay::Kind::Holiday;
    QMap<QString, QString> names;  ///< by language: "zh_CN", "zh_TW", "en"

    /// The name in this language, else in English, else in any.
    QString nameIn(const QString& locale) const;
};

/// Public holidays with the working days that make up for them, as resources/calendar keeps them:
///
///     {"names": {"元旦": {"en": "New Year's Day", …}}, "holidays": {"2026-01-01": "元旦"},
///      "workdays": {"2026-01-04": "元旦"}}
struct HolidayTable {
    QList<Holiday> days;  ///< by date

    /// Reads a table, at most a megabyte of it. "holidays/format" says what is wrong where.
    static core::Result<HolidayTable> fromJson(const QByteArray& json);
    /// Mainland China 2004 to 2026, from chinese-days (MIT). Later years are imported from a file.
    static core::Result<HolidayTable> china();
    /// Whether china() is in force in a zone.
    static bool isChinasZone(const QString& timeZone);
};

}  // namespace staff
