#pragma once

#include "insight/data/importrecords.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QTableView;

namespace pagekit {
struct AppContext;
}
namespace widgets {
class TextLabel;
}

namespace insight::ui {

class TextTable;

/// The imports of the past, the newest first, and the way to take one back.
class EarlierImports final : public QWidget {
    Q_OBJECT
public:
    EarlierImports(pagekit::AppContext& context, QWidget* parent);

    void load();
    void setBusy(bool busy);

Q_SIGNALS:
    void undoWanted(const core::RowId& batch, const QString& fileName);

private:
    struct Read {
        QList<ImportBatch> batches;
        QHash<core::RowId, QString> names;
    };

    static core::Result<Read> readBatches(storage::Connection& connection);
    void show(const Read& read);
    void showButton();

    pagekit::AppContext& m_context;
    TextTable* m_table;
    QTableView* m_view;
    widgets::TextLabel* m_nothing;
    QPushButton* m_undo;
    QList<ImportBatch> m_batches;
    bool m_busy = false;
};

}  // namespace insight::ui
