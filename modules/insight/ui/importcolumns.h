#pragma once

#include "insight/domain/importpreview.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QTableView;

namespace widgets {
class ChoiceEdit;
class TextLabel;
}  // namespace widgets

namespace insight::ui {

class TextTable;

/// The second step of an import: how the file is read, its first rows, and what each of its columns
/// becomes.
class ImportColumns final : public QWidget {
    Q_OBJECT
public:
    explicit ImportColumns(QWidget* parent);

    void show(const QString& fileName, const ImportPreview& preview);
    const ImportMapping& mapping() const { return m_mapping; }
    /// Choices made earlier, such as in another language; what the file has no column for is
    /// passed by.
    void setMapping(const ImportMapping& mapping);
    void takeFocus();

Q_SIGNALS:
    /// The file is to be read in another way, or as something else.
    void wishChanged(const QString& target, const tabular::TableWish& wish);
    void checkWanted();
    void backWanted();

private:
    QWidget* buildOptions();
    QWidget* buildPanes();
    QWidget* buildButtons();
    widgets::ChoiceEdit* addOption(QHBoxLayout* row, const QString& label, const QString& name);
    void showOptions();
    void showRows();
    void rebuildChoices();
    void showChoices();
    void showRequired();
    void choose(int column, const QString& key);
    void tellWish();
    QString heading(int column) const;

    widgets::TextLabel* m_title;
    widgets::ChoiceEdit* m_target = nullptr;
    widgets::ChoiceEdit* m_encoding = nullptr;
    widgets::ChoiceEdit* m_separator = nullptr;
    widgets::ChoiceEdit* m_sheet = nullptr;
    widgets::ChoiceEdit* m_dateOrder = nullptr;
    QCheckBox* m_header = nullptr;
    widgets::TextLabel* m_required = nullptr;
    QWidget* m_choiceHost = nullptr;
    QPushButton* m_check = nullptr;
    TextTable* m_rows;
    QTableView* m_rowsView = nullptr;

    ImportPreview m_preview;
    ImportMapping m_mapping;
    QList<ImportField> m_fields;
    QList<widgets::ChoiceEdit*> m_choices;
};

}  // namespace insight::ui
