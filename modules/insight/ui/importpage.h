#pragma once

#include "insight/domain/importpreview.h"
#include "pagekit/page.h"

#include <memory>

class QStackedWidget;

namespace widgets {
class MessageBar;
class TextLabel;
}  // namespace widgets

namespace insight::ui {

class EarlierImports;
class ImportChooser;
class ImportColumns;
class ImportJobs;
class ImportOutcome;
class RunPanel;

inline constexpr auto kImportPage = "insight.import";

/// Import in steps: choose a file, say what its columns become, check it, import it; and below the
/// first step the imports of the past. Reading and checking end with the page; an import goes on
/// without it.
///
/// Arguments: "path" reads a file, as "target" where that is given, and "check" true checks it
/// with the columns that are recognised.
class ImportPage final : public pagekit::Page {
    Q_OBJECT
public:
    explicit ImportPage(pagekit::AppContext& context, QWidget* parent = nullptr);
    ~ImportPage() override;

    void open(const QVariantMap& arguments) override;
    bool back() override;
    std::optional<pagekit::CommandState> stateOf(const QString& commandId) const override;
    void run(const QString& commandId) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void takeFocus() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Step { Choose, Columns, Run, Outcome };

    void build();
    QWidget* buildStart();
    void connectSteps();
    void show(Step step);
    QString fileName() const;
    ImportRequest request() const;

    void look(const QString& path, const QString& target, const tabular::TableWish& wish);
    void showPreview(const ImportPreview& preview);
    void check();
    void showChecked(const core::Result<ImportResult>& result);
    void import();
    void showImported(const core::Result<ImportResult>& result);
    void undo(const core::RowId& batch, const QString& fileName);
    void showUndone(const core::Result<storage::ImportUndo>& result,
                    const QList<storage::Finding>& obstacles);
    void showError(const core::Error& error);

    widgets::TextLabel* m_stepLabel;
    widgets::MessageBar* m_message;
    QStackedWidget* m_stack;
    ImportChooser* m_chooser = nullptr;
    EarlierImports* m_earlier = nullptr;
    ImportColumns* m_columns;
    RunPanel* m_runPanel;
    ImportOutcome* m_outcome;
    ImportJobs* m_jobs;

    Step m_step = Step::Choose;
    int m_look = 0;  ///< counts what was asked, so that a late answer is known as such
    bool m_checkAtOnce = false;
    QString m_path;
    QString m_target;
    tabular::TableWish m_wish;
    std::optional<ImportMapping> m_restored;
};

}  // namespace insight::ui
