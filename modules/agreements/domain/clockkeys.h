#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace agreements {

/// The first key that stands twice in an object of this text, with its place ("target.hours",
/// "list[2].name"): Qt's reader takes the last one silently. The text has been read as JSON before.
std::optional<QString> keyWrittenTwice(QByteArrayView json);

}  // namespace agreements
