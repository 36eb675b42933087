#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>
#include <optional>

namespace ctl {

/// Opens a file that a command reads; "-" is what comes in. Code "file/unreadable".
core::Result<std::unique_ptr<QFile>> openInput(const QString& name);

/// The next line without its line feed; nullopt at the end. What is longer than `longest` is cut,
/// so that it is refused by whoever reads it, however long it is.
std::optional<QByteArray> nextLine(QFile& file, qint64 longest);

}  // namespace ctl
