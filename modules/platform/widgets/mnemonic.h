#pragma once

#include <QString>

namespace widgets {

/// "客户(&C)" -> "客户", "&Name" -> "Name", "R&&D" -> "R&D": the name for screen readers.
QString withoutMnemonic(const QString& text);

/// Only takes "(&C)" away, leaves "&Name" as it is.
QString withoutMnemonicInBrackets(const QString& text);

}  // namespace widgets
