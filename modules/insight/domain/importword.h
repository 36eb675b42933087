#pragma once

#include "customers/domain/customer.h"
#include "repairs/domain/order.h"

#include <QString>

#include <optional>

namespace insight {

/// Words of other programs for what this one knows, in English and both Chinese scripts; width,
/// case and script do not matter. nullopt for a word that means nothing here.

/// "Closed", "已完成", "結案", "In progress", "待料", …
std::optional<repairs::Status> statusFromWord(QStringView word);
/// "Fixed", "修好", "End of life", "报废", "unknown", …
std::optional<repairs::Outcome> outcomeFromWord(QStringView word);
/// "Company", "单位", "個人", …
std::optional<customers::CustomerKind> customerKindFromWord(QStringView word);
/// Yes or no, in the words of forms and programs.
std::optional<bool> truthFromWord(QStringView word);

}  // namespace insight
