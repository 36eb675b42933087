#pragma once

#include <QWidget>

class QPushButton;

namespace widgets {
class ChoiceEdit;
class TextEdit;
}  // namespace widgets

namespace insight::ui {

/// The first step of an import: which file it is and what it holds.
class ImportChooser final : public QWidget {
    Q_OBJECT
public:
    explicit ImportChooser(QWidget* parent);

    QString path() const;
    void setPath(const QString& path);
    /// Empty: to be recognised by its columns.
    QString target() const;
    void setTarget(const QString& target);
    void takeFocus();

Q_SIGNALS:
    void chosen();

private:
    void browse();

    widgets::TextEdit* m_path;
    widgets::ChoiceEdit* m_target;
    QPushButton* m_browse;
    QPushButton* m_continue;
};

}  // namespace insight::ui
