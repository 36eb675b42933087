#pragma once

#include "core/error.h"

namespace shell {

/// The data file cannot be opened: says why in a plain sentence and what can be done. Without a
/// display the sentence goes to stderr.
void showStartProblem(const core::Error& error, const QString& path);

}  // namespace shell
