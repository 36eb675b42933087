#pragma once

#include "agreements/domain/template.h"

#include <QWidget>

class QMenu;
class QPlainTextEdit;
class QToolButton;

namespace widgets {
class TextEdit;
}

namespace agreements::ui {

class ClauseTree;
class ConditionsEdit;
class TemplateWork;

/// Clauses in their order, and of the current one heading, text and condition in one language; what
/// another language says stands grey where this one says nothing yet. Blanks, conditions, repeats
/// and references are put into the text by a menu.
class ClauseEditor final : public QWidget {
    Q_OBJECT
public:
    ClauseEditor(TemplateWork& work, QWidget* parent);

    void setLanguage(Language language);
    /// Goes to a clause and, with a line, into its text.
    void select(const QString& id, int line = 0, bool inHeading = false);
    ClauseTree& tree() const { return *m_tree; }
    void takeFocus();

Q_SIGNALS:
    /// A clause of another template is to be put behind the current one.
    void libraryWanted();

private:
    QWidget* makeButtons();
    QWidget* makeFields();
    void showCurrent();
    void fillInsertMenu();
    void insert(const QString& text);

    TemplateWork& m_work;
    Language m_language = Language::Simplified;
    ClauseTree* m_tree;
    widgets::TextEdit* m_heading = nullptr;
    QPlainTextEdit* m_text = nullptr;
    ConditionsEdit* m_when = nullptr;
    QToolButton* m_insert = nullptr;
    QMenu* m_menu = nullptr;
    QWidget* m_fields = nullptr;
    QString m_shown;
    bool m_showing = false;
};

}  // namespace agreements::ui
