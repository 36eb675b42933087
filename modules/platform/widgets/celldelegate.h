#pragma once

#include <QStyledItemDelegate>

namespace widgets {

class TableView;

/// Draws the cells of a TableView: text, figures, chips, two lines, and grey bars where a row is
/// not read yet.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(TableView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;

    TableView* m_view;
};

}  // namespace widgets
