#pragma once

#include "printing/document.h"
#include "printing/page.h"
#include "printing/pagespec.h"

namespace printing {

/// The one layout of a document on a paper: all copies, one after the other. The same document on
/// the same paper gives the same pages with the same fonts. Any thread; needs a QGuiApplication.
QList<Page> layOut(const Document& document, const PageSpec& spec);

}  // namespace printing
