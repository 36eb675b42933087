#pragma once

#include "core/id.h"
#include "pagekit/appcontext.h"

#include <QStyledItemDelegate>

namespace repairs::ui {

class LinesModel;

/// Gives each cell of the lines its typed editor: money, quantity, minutes, kind, and for parts the
/// look-up that brings name and price.
class LineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    LineDelegate(pagekit::AppContext& context, LinesModel& model, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

private:
    QWidget* partEditor(QWidget* parent, const QModelIndex& index) const;
    void takePart(int row, const core::RowId& part, const QString& text) const;

    pagekit::AppContext& m_context;
    LinesModel& m_model;
};

}  // namespace repairs::ui
