#pragma once

#include "staff/domain/holidays.h"

namespace staff {

/// Reads holidays from a file: the JSON of HolidayTable, or lines of "2026-10-01,holiday,国庆节"
/// with comma, semicolon or tab between; a second column of "working", "班" or "上班" is a make-up
/// working day. "holidays/format" names the line.
core::Result<HolidayTable> holidaysFromFile(const QString& path);
core::Result<HolidayTable> holidaysFromText(const QString& text);

}  // namespace staff
