#pragma once

#include "agreements/ui/templatepart.h"

class QLineEdit;
class QPlainTextEdit;

namespace agreements::ui {

class CodeChoice;
class CodesChoice;
class SignaturesEdit;
class TemplateWork;

/// What belongs to a template as a whole: its short name, title, what it is for, whom it binds, how
/// the clauses of each level are numbered, who signs and seals, and what it does not concern.
class DocumentEditor final : public TemplatePart {
    Q_OBJECT
public:
    static constexpr int kLevels = 4;

    DocumentEditor(TemplateWork& work, QWidget* parent);

    void setLanguage(Language language) override;
    /// The short name of a template that is in the file stays.
    void setKeyFixed(bool isFixed);
    void takeFocus() override;

private:
    void showCurrent();
    void connectFields();
    void changeNumbering();

    TemplateWork& m_work;
    Language m_language = Language::Simplified;
    QLineEdit* m_key;
    QLineEdit* m_title;
    QPlainTextEdit* m_note;
    CodeChoice* m_relation;
    QList<CodeChoice*> m_numbering;
    CodesChoice* m_doesNotApply;
    SignaturesEdit* m_signatures;
    bool m_showing = false;
};

}  // namespace agreements::ui
