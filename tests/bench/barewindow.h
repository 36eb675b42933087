#pragma once

#include <QString>

namespace bench {

/// The floor of a start: a Qt window with a table of a hundred orders of the file, read through the
/// C interface. Prints "usable" when it is painted and ends.
int showBareWindow(int argc, char** argv, const QString& path);

}  // namespace bench
