#pragma once

#include "printing/document.h"
#include "printing/page.h"

#include <QStringList>

/// Documents that the tests print.
namespace printing::samples {

/// A repair report in Chinese with every kind of block, in two copies.
Document repairReport();

/// A table of `rows` lines numbered from 1, with one line of totals.
Document longTable(int rows);

Document paragraph(const QString& text);

/// All texts of a page, from top to bottom and left to right.
QStringList textsOf(const Page& page);
int countOf(const QList<Page>& pages, const QString& text);

}  // namespace printing::samples
