#pragma once

#include "printing/document.h"
#include "printing/strip.h"

namespace printing {

/// Fills pages with strips and sets head, foot and copy marks.
QList<Page> paginate(const BlockContext& context, const Document& document, const Strips& strips);

}  // namespace printing
