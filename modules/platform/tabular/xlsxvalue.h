#pragma once

#include <QString>

namespace tabular {

/// What a number format makes of a number.
enum class NumberKind { Number, Date, Time };

/// By the number of a built-in format (14 is a date).
NumberKind numberKind(int builtInFormat);
/// By the text of a format ("yyyy\\-mm\\-dd").
NumberKind numberKind(QStringView formatCode);

/// The text of a number as a person sees it: 15 significant digits at most, so that 0.1 + 0.2 is
/// 0.3, without an exponent. Text that is no number comes back as it is.
QString plainNumber(QStringView stored);

/// "2026-07-01", "2026-07-01 08:30:00" or, for a bare time, "08:30:00". Text that is no valid
/// serial number of a day comes back as it is.
QString dateText(QStringView serial, bool since1904);

/// "_x000D_" and its like stand for characters that XML cannot hold.
QString unescaped(const QString& text);

/// 0 for "A1", 27 for "AB7"; -1 where the reference has no column.
int columnOfReference(QStringView reference);
/// "AB7" for 27 and 7.
QString cellReference(int column, qint64 row);

}  // namespace tabular
