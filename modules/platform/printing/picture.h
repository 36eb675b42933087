#pragma once

#include "core/result.h"
#include "printing/page.h"

#include <QImage>
#include <QStringList>

namespace printing {

/// A page on white, `dotsPerInch` fine. Any thread; needs a QGuiApplication.
QImage picture(const Page& page, qreal dotsPerInch = 150);

/// Writes a PNG a page: `path` itself for a single page, else report-1.png, report-2.png for
/// report.png. Returns the names; fails with "file/not-written".
core::Result<QStringList> writePictures(const QList<Page>& pages, const QString& path,
                                        qreal dotsPerInch = 150);

}  // namespace printing
