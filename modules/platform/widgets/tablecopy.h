#pragma once

#include <QItemSelection>
#include <QList>

class QMimeData;

namespace widgets {

class PagedTableModel;
struct ListRow;

/// The rows as tab separated text and as an HTML table, with the column titles. A cell that a
/// spreadsheet would take for a formula gets an apostrophe.
QMimeData* rowsAsMimeData(const PagedTableModel& model, const QList<ListRow>& rows,
                          const QList<int>& columns);

/// Puts the selected rows on the clipboard, those too that are not read yet; at most `mostRows`.
void copyRows(PagedTableModel& model, const QItemSelection& selection, const QList<int>& columns,
              int mostRows);

}  // namespace widgets
