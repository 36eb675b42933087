#pragma once

#include "printing/document.h"
#include "printing/strip.h"

namespace printing {

/// Appends the table: its title row (which pages repeat), its rows and its totals.
void appendTable(const BlockContext& context, const Table& table, Strips& out);

/// Widths of the columns in the units of Page: figures as wide as the widest, the rest shared.
QList<qreal> columnWidths(const BlockContext& context, const Table& table);

}  // namespace printing
