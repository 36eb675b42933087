#pragma once

#include "agreements/domain/template.h"

#include "core/formats.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace widgets {
class TextLabel;
}

namespace agreements::ui {

class ConditionsEdit;
class TemplateWork;

/// The named tests of a template: conditions that several rows ask by one name. A test holds where
/// one of its lists of conditions does. Every change is a step of the editor, to be undone there.
class TestsDialog final : public QDialog {
    Q_OBJECT
public:
    TestsDialog(TemplateWork& work, const core::Formats& formats, Language language,
                QWidget* parent);

    void add();

protected:
    /// Return in a field takes what is typed; it presses no button.
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeList();
    void fillList();
    void showCurrent();
    void take(const Test& test);
    void removeCurrent();
    void rename();
    void select(const QString& name);
    const Test* current() const;

    TemplateWork& m_work;
    core::Formats m_formats;
    Language m_language;
    QListWidget* m_list;
    QLineEdit* m_name;
    widgets::TextLabel* m_sentence;
    QVBoxLayout* m_alternatives;
    QList<ConditionsEdit*> m_shown;
};

}  // namespace agreements::ui
