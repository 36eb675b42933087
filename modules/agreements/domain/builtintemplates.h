#pragma once

#include "agreements/domain/template.h"

namespace agreements {

/// The templates that come with the program, by id. They are files like any other (resources/
/// templates); nothing in the program knows one by name. Read once; any thread.
const QMap<QString, Template>& builtInTemplates();

}  // namespace agreements
