#pragma once

#include "printing/document.h"
#include "printing/pagespec.h"

#include <QByteArray>

namespace printing {

/// styles.xml of an OpenDocument text: size and margins of the page, language, head and foot with
/// page x of y.
QByteArray odtStyles(const Document& document, const PageSpec& spec);

/// meta.xml: title, number and author.
QByteArray odtMeta(const Document& document);

}  // namespace printing
