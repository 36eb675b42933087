#pragma once

#include "agreements/domain/template.h"
#include "pagekit/appcontext.h"

#include <QDialog>

class QPushButton;
class QTextBrowser;
class QTreeWidget;

namespace widgets {
class SearchField;
}

namespace agreements::ui {

/// The clauses of all templates, built-in and own, to take one over with the blanks, decisions and
/// terms that it needs. What is typed narrows the list; Enter takes the marked clause.
class ClauseLibrary final : public QDialog {
    Q_OBJECT
public:
    ClauseLibrary(pagekit::AppContext& context, Language language, QWidget* parent);

Q_SIGNALS:
    void chosen(const Template& from, const QString& clause);

private:
    void add(const Template& from);
    void narrow(const QString& typed);
    void showCurrent();
    void choose();

    pagekit::AppContext& m_context;
    Language m_language;
    QList<Template> m_templates;
    widgets::SearchField* m_search;
    QTreeWidget* m_tree;
    QTextBrowser* m_text;
    QPushButton* m_take;
};

}  // namespace agreements::ui
