#pragma once

#include "agreements/ui/templatepart.h"

namespace widgets {
class TextEdit;
}

namespace agreements::ui {

class ClauseTree;
class ConditionsEdit;
class TaggedTextEdit;
class TemplateWork;

/// Clauses in their order, and of the current one heading, text and condition in one language; what
/// another language says stands grey where this one says nothing yet.
class ClauseEditor final : public TemplatePart {
    Q_OBJECT
public:
    ClauseEditor(TemplateWork& work, QWidget* parent);

    void setLanguage(Language language) override;
    /// Goes to a clause and, with a line, into its text.
    void select(const QString& id, int line = 0, bool inHeading = false);
    ClauseTree& tree() const { return *m_tree; }
    void takeFocus() override;
    void run(Step step) override;

Q_SIGNALS:
    /// A clause of another template is to be put behind the current one.
    void libraryWanted();

private:
    QWidget* makeButtons();
    QWidget* makeFields();
    void showCurrent();

    TemplateWork& m_work;
    Language m_language = Language::Simplified;
    ClauseTree* m_tree;
    widgets::TextEdit* m_heading = nullptr;
    TaggedTextEdit* m_text = nullptr;
    ConditionsEdit* m_when = nullptr;
    QWidget* m_fields = nullptr;
    QString m_shown;
};

}  // namespace agreements::ui
