#pragma once

#include "printing/document.h"

#include <QTextDocument>

#include <memory>

namespace printing {

/// The blocks as flowing text for word processors: the same content and order as on Pages, without
/// their measures. Heads, feet and page numbers are not part of it. Any thread; needs a
/// QGuiApplication.
std::unique_ptr<QTextDocument> textDocument(const Document& document);

}  // namespace printing
