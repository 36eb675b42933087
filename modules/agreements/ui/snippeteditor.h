#pragma once

#include "agreements/ui/templatepart.h"

class QLineEdit;
class QListWidget;

namespace agreements::ui {

class TaggedTextEdit;
class TemplateWork;

/// Texts that several clauses include, each with the name by which they do.
class SnippetEditor final : public TemplatePart {
    Q_OBJECT
public:
    SnippetEditor(TemplateWork& work, QWidget* parent);

    void setLanguage(Language language) override;
    /// Goes to a snippet and, with a line from 1, into its text.
    void select(const QString& name, int line = 0);
    void takeFocus() override;
    void run(Step step) override;

private:
    QWidget* makeList();
    QWidget* makeFields();
    void follow();
    void showCurrent();
    QString current() const;
    void add();
    void rename();

    TemplateWork& m_work;
    Language m_language = Language::Simplified;
    QListWidget* m_list = nullptr;
    QWidget* m_fields = nullptr;
    QLineEdit* m_name = nullptr;
    TaggedTextEdit* m_text = nullptr;
};

}  // namespace agreements::ui
