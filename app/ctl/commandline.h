#pragma once

#include "ctl/call.h"

namespace ctl {

/// Reads what was typed behind the program's name; options may stand anywhere, `--` ends them.
/// "usage" says what is wrong.
core::Result<Typed> parseCommandLine(const QStringList& arguments, const QList<Command>& commands);

/// The text of --help.
QString helpText(const QList<Command>& commands);

}  // namespace ctl
