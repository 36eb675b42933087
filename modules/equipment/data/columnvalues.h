#pragma once

#include "core/date.h"
#include "storage/statement.h"

#include <optional>

namespace equipment {

/// A civil date as its column has it; NULL for none.
inline storage::Value dateValue(const std::optional<core::Date>& date) {
    return date ? storage::toValue(date->toIso()) : storage::null();
}

/// nullopt for NULL and for a text that is no date.
inline std::optional<core::Date> dateAt(const storage::Statement& row, int column) {
    return core::Date::fromIso(row.text(column));
}

}  // namespace equipment
