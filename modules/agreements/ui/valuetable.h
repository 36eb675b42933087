#pragma once

#include "agreements/domain/documentvalues.h"
#include "widgets/editor.h"

#include <QWidget>

class QTableWidget;

namespace agreements::ui {

/// A blank that is a table: Insert adds a row, Ctrl+Delete takes one away. Rows in which nothing is
/// written are no rows.
class ValueTable final : public QWidget, public widgets::Editor {
    Q_OBJECT
public:
    explicit ValueTable(QWidget* parent = nullptr);

    void setColumns(const QList<Variable>& columns, Language labels);
    QList<ValueRow> rows() const;
    void setRows(const QList<ValueRow>& rows);
    void addRow();
    void removeRow();
    QTableWidget& table() const { return *m_table; }

    bool isBlank() const override { return rows().isEmpty(); }
    QVariant draft() const override;
    void setDraft(const QVariant& draft) override;
    bool wantsEnter() const override { return true; }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void append(const ValueRow& row);
    void fitHeight();

    QList<Variable> m_columns;
    QTableWidget* m_table;
    bool m_setting = false;
};

}  // namespace agreements::ui
