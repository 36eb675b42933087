#pragma once

#include "printing/page.h"

class QPainter;

namespace printing {

/// Paints a page with its top left corner at the painter's origin. The same for screen, printer,
/// PDF and picture.
void paint(QPainter* painter, const Page& page, qreal dotsPerMm);

}  // namespace printing
