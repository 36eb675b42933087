#include "widgets/skeletonrows.h"

#include "widgets/stylepainting.h"
#include "widgets/theme.h"

#include <QPainter>

namespace widgets {

SkeletonRows::SkeletonRows(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Reading the list"));
}

void SkeletonRows::paintEvent(QPaintEvent*) {
    constexpr int kColumns = 5;
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.fillRect(0, 0, width(), theme.headerHeight(), theme.alternate);
    painter.fillRect(0, theme.headerHeight() - 1, width(), 1, theme.line);
    const int rows = (height() - theme.headerHeight()) / theme.rowHeight();
    const int columnWidth = width() / kColumns;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const int part = 40 + (row * 37 + column * 53) % 45;
            const QRectF bar(column * columnWidth + size::kCellPadding,
                             theme.headerHeight() + (row + 0.5) * theme.rowHeight() - 4,
                             (columnWidth - 2 * size::kCellPadding) * part / 100.0, 8);
            painting::roundedBox(painter, bar, 4, theme.hover, {});
        }
    }
}

}  // namespace widgets
