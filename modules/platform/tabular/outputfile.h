#pragma once

#include "core/result.h"

#include <QSaveFile>

#include <memory>

namespace tabular {

/// Opens a file that replaces what is under `path` only when it is committed.
core::Result<std::unique_ptr<QSaveFile>> openOutput(const QString& path);
core::Done commitOutput(QSaveFile& file);
/// "file/unwritable", with the system's words.
core::Error unwritable(const QFileDevice& file);

}  // namespace tabular
