#pragma once

#include "core/formats.h"
#include "insight/domain/importresult.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace widgets {
class TextLabel;
}

namespace insight::ui {

class TextTable;

/// What an import would do, or did: figures, the records that are not accepted with the reason, and
/// the next step.
class ImportOutcome final : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMostProblems = 1000;

    ImportOutcome(core::Formats formats, QWidget* parent);

    void showDryRun(const QString& fileName, const ImportResult& result);
    void showImported(const QString& fileName, const ImportResult& result);
    bool isDryRun() const { return m_isDryRun; }
    const core::RowId& batch() const { return m_batch; }
    void takeFocus();

Q_SIGNALS:
    void importWanted();
    void undoWanted();
    /// To the columns from a dry run.
    void backWanted();
    /// To the next file from a finished import.
    void anotherWanted();

private:
    void build();
    void showFigures(const ImportResult& result, const QString& importedLabel);
    void showProblems(const QList<ImportProblem>& problems);

    core::Formats m_formats;
    widgets::TextLabel* m_title;
    widgets::TextLabel* m_figures;
    widgets::TextLabel* m_problemsLabel;
    TextTable* m_problems;
    QTableView* m_problemsView;
    QPushButton* m_import;
    QPushButton* m_undo;
    QPushButton* m_back;
    QPushButton* m_another;
    bool m_isDryRun = true;
    core::RowId m_batch;
};

}  // namespace insight::ui
