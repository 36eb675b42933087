#include "widgets/celldelegate.h"

#include "widgets/chip.h"
#include "widgets/column.h"
#include "widgets/pagedtablemodel.h"
#include "widgets/stylepainting.h"
#include "widgets/tableview.h"
#include "widgets/type.h"

#include <QHeaderView>
#include <QPainter>

namespace widgets {
namespace {

constexpr int kFocusBar = 3;

bool isNegativeMoney(const QVariant& value) {
    return value.metaType() == QMetaType::fromType<core::Money>() &&
           value.value<core::Money>().isNegative();
}

/// A bar instead of text; its length differs from row to row so that it looks like text.
void paintSkeleton(QPainter& painter, const QRect& cell, const QModelIndex& index,
                   const Theme& theme) {
    const int part = 45 + (index.row() * 37 + index.column() * 53) % 45;
    QRectF bar(cell.left(), cell.center().y() - 4, cell.width() * part / 100.0, 8);
    if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight)
        bar.moveRight(cell.right());
    painting::roundedBox(painter, bar, 4, theme.hover, {});
}

void paintTwoLines(QPainter& painter, const QRect& cell, const TwoLines& lines, bool stacked,
                   const QColor& ink, const Theme& theme) {
    painter.setPen(ink);
    const QFontMetrics body(painter.font());
    const QFont small = fontFor(TextRole::Secondary);
    const QFontMetrics secondary(small);
    if (!stacked) {
        const QString first = body.elidedText(lines.first, Qt::ElideRight, cell.width());
        painter.drawText(cell, Qt::AlignVCenter | Qt::AlignLeft, first);
        const int used = body.horizontalAdvance(first) + 8;
        if (lines.second.isEmpty() || cell.width() - used < 24)
            return;
        painter.setFont(small);
        painter.setPen(theme.text2);
        painter.drawText(cell.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         secondary.elidedText(lines.second, Qt::ElideRight, cell.width() - used));
        return;
    }
    const int height = body.height() + secondary.height();
    QRect place(cell.left(), cell.top() + (cell.height() - height) / 2, cell.width(),
                body.height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     body.elidedText(lines.first, Qt::ElideRight, cell.width()));
    place = QRect(cell.left(), place.bottom() + 1, cell.width(), secondary.height());
    painter.setFont(small);
    painter.setPen(theme.text2);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     secondary.elidedText(lines.second, Qt::ElideRight, cell.width()));
}

}  // namespace

CellDelegate::CellDelegate(TableView* view) : QStyledItemDelegate(view), m_view(view) {}

void CellDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const Theme& theme = currentTheme();
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme.selection);
    else if (index.row() == m_view->hoveredRow())
        painter.fillRect(option.rect, theme.hover);
    const bool first = m_view->horizontalHeader()->visualIndex(index.column()) == 0;
    if (first && m_view->hasFocus() && index.row() == m_view->currentIndex().row())
        painter.fillRect(
            QRect(option.rect.left(), option.rect.top(), kFocusBar, option.rect.height()),
            theme.accent);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Theme& theme = currentTheme();
    painter->save();
    paintGround(*painter, option, index);
    const QRect cell = option.rect.adjusted(size::kCellPadding, 0, -size::kCellPadding, 0);
    if (index.data(PagedTableModel::MissingRole).toBool()) {
        paintSkeleton(*painter, cell, index, theme);
        painter->restore();
        return;
    }
    const QVariant value = index.data(PagedTableModel::ValueRole);
    const bool muted = index.data(PagedTableModel::MutedRole).toBool();
    const QColor ink = muted ? theme.text2 : isNegativeMoney(value) ? theme.error.ink : theme.text;
    painter->setFont(fontFor(TextRole::Body));
    if (value.metaType() == QMetaType::fromType<Chip>()) {
        paintChip(*painter, cell, value.value<Chip>(), option.state & QStyle::State_Selected);
    } else if (value.metaType() == QMetaType::fromType<TwoLines>()) {
        paintTwoLines(*painter, cell, value.value<TwoLines>(), m_view->hasTwoLineRows(), ink,
                      theme);
    } else {
        painter->setPen(ink);
        const QString text = index.data().toString().replace(u'\n', u' ');
        const QFontMetrics metrics(painter->font());
        painter->drawText(cell, index.data(Qt::TextAlignmentRole).toInt(),
                          metrics.elidedText(text, Qt::ElideRight, cell.width()));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {QStyledItemDelegate::sizeHint(option, index).width(), m_view->rowHeightNow()};
}

}  // namespace widgets
