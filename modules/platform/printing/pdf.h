#pragma once

#include "core/result.h"
#include "printing/document.h"
#include "printing/page.h"
#include "printing/pagespec.h"

namespace printing {

/// Writes all copies into one PDF/A-1b with selectable text, title and number in its metadata. The
/// file is written beside `path` and renamed, so that there is the old file or the whole new one.
/// Fails with "file/not-written". Any thread; needs a QGuiApplication.
core::Done writePdf(const Document& document, const PageSpec& spec, const QString& path);

/// The same, from pages already laid out, in memory.
QByteArray pdfBytes(const Document& document, const QList<Page>& pages);

}  // namespace printing
