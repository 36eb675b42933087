#pragma once

#include "core/result.h"
#include "printing/document.h"
#include "printing/pagespec.h"

namespace printing {

/// The document as OpenDocument text, to be worked on in a word processor: the content as on Pages,
/// with the same head, foot and page numbers, as one copy. On a narrow paper the page is an A4.
/// Empty where it could not be made. Any thread; needs a QGuiApplication.
QByteArray odtBytes(const Document& document, const PageSpec& spec);

/// Writes it whole or not at all; "file/not-written".
core::Done writeOdt(const Document& document, const PageSpec& spec, const QString& path);

}  // namespace printing
