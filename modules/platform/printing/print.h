#pragma once

#include "core/result.h"
#include "printing/document.h"
#include "printing/page.h"
#include "printing/printersettings.h"

class QPrinter;

namespace printing {

/// Sends pages to a printer that is set up already; "print/failed" when it does not take them.
core::Done print(const Document& document, const QList<Page>& pages, QPrinter& printer);

/// Prints at once where `choice` says, without a dialog. Fails with "print/no-printer" when none
/// was chosen or it is gone: the caller then shows the PrintDialog. GUI thread.
core::Done printNow(const Document& document, const PrinterChoice& choice);

}  // namespace printing
