#pragma once

#include "pagekit/appcontext.h"
#include "pagekit/draftkeeper.h"
#include "repairs/domain/orderrecord.h"
#include "repairs/domain/orderwork.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QTableView;

namespace repairs::ui {

class FindingsModel;
class LinesModel;

/// Findings and lines of an order, edited in place: Insert adds a line, Ctrl+Delete takes one away,
/// Enter goes to the next cell and from the last one into a new line, Ctrl+D repeats the cell
/// above. What is typed is a draft until it is saved. GUI thread.
class WorkEditor final : public QWidget {
    Q_OBJECT
public:
    WorkEditor(pagekit::AppContext& context, QWidget* parent);

    /// Shows what the file has, or over it the draft that was left behind.
    void show(const OrderRecord& record);
    bool isDirty() const { return m_dirty; }
    /// A cell is open for typing.
    bool isEditing() const;
    /// What stands in the open cell counts as typed: before it is saved or moved on.
    void finishEditing();
    WorkDraft draft() const;
    /// The save went through: the draft goes.
    void saved();
    void discard();
    /// Writes a draft that is still held back.
    void flush();

    void addLine();
    void removeLine();
    void repeatFromAbove();
    void takeFocus();
    bool isReadOnly() const { return m_readOnly; }

Q_SIGNALS:
    void edited();
    void draftRestored();

private:
    QTableView* makeTable(QAbstractItemModel* model, const QString& name,
                          const QString& accessibleName);
    void markEdited();
    void showTotal();
    void fitHeights();
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool moveToNextCell(QTableView* table);
    QVariantMap content() const;
    void applyContent(const QVariantMap& content);

    pagekit::AppContext& m_context;
    OrderRecord m_record;
    FindingsModel* m_findings;
    LinesModel* m_lines;
    QTableView* m_findingsView;
    QTableView* m_linesView;
    QLabel* m_total;
    std::unique_ptr<pagekit::DraftKeeper> m_keeper;
    bool m_dirty = false;
    bool m_readOnly = false;
    bool m_showing = false;
};

}  // namespace repairs::ui
