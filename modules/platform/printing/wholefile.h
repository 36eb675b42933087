#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace printing {

/// Replaces the file by `bytes` or leaves what was there; "file/not-written" says why in plain
/// words.
core::Done writeWhole(const QString& path, const QByteArray& bytes);

}  // namespace printing
