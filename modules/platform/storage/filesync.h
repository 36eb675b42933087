#pragma once

#include <QString>

namespace storage {

/// Waits until a file's content, or a folder's names, are on the disk.
bool syncToDisk(const QString& path);

}  // namespace storage
