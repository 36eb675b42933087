#pragma once

#include <QJsonObject>

namespace ctl {

/// A line of JSON on the standard output. What cannot be written is told once, when the command has
/// ended: the stream remembers it.
void printLine(const QJsonObject& json);

}  // namespace ctl
