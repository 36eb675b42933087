#pragma once

#include "agreements/domain/agreement.h"
#include "agreements/domain/template.h"
#include "pagekit/appcontext.h"
#include "pagekit/draftkeeper.h"
#include "pagekit/page.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QStackedWidget;

namespace widgets {
class Segmented;
class TextLabel;
}  // namespace widgets

namespace agreements::ui {

class BlankEditor;
class ClauseEditor;
class DocumentEditor;
class ProblemList;
class SnippetEditor;
class TemplatePart;
class TemplateWork;
class TermEditor;

/// A template being written: its clauses, blanks, decisions and terms, in one language at a time,
/// with what is missing in the others counted and what is wrong listed while it is typed. Saving
/// makes a new version; nothing that was drafted or signed changes. Kept as a draft until then.
///
/// Keys beside those of its parts: Ctrl+Z and Ctrl+Shift+Z undo and redo any step, Ctrl+S saves,
/// F9 shows the paper, F8 goes to the next problem, F6 to the next part.
class TemplateEditor final : public QWidget {
    Q_OBJECT
public:
    TemplateEditor(pagekit::AppContext& context, QWidget* parent);

    /// `key` names the draft: the template's id, or "new". What an earlier run left is offered.
    void start(const Template& content, const QString& draftKey, bool isNew);
    bool isChanged() const;
    const Template& content() const;
    TemplateWork& work() const { return *m_work; }

    std::optional<pagekit::CommandState> stateOf(const QString& commandId) const;
    bool run(const QString& commandId);
    void save();
    void preview();
    /// Away with what was not saved, after asking.
    void discard();
    void flush();
    void takeFocus();
    void showPart(const QString& part);
    QString part() const;
    /// Goes where a problem is: `clauses[2].text.zh_CN:3`.
    void goTo(const QString& place);

Q_SIGNALS:
    void saved(const TemplateId& id, const QString& title);
    void left();
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBar();
    void connectWork();
    void setLanguage(Language language);
    void follow();
    void takeFromLibrary();
    void restoreDraft();
    TemplatePart& shownPart() const;
    void stepPart(bool forward);

    pagekit::AppContext& m_context;
    TemplateWork* m_work;
    Language m_language;
    Template m_original;  ///< as it was opened
    bool m_isNew = false;
    QString m_draftKey;
    widgets::TextLabel* m_title = nullptr;
    widgets::Segmented* m_parts = nullptr;
    widgets::Segmented* m_languages = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_save = nullptr;
    QStackedWidget* m_stack = nullptr;
    ClauseEditor* m_clauses = nullptr;
    TermEditor* m_terms = nullptr;
    BlankEditor* m_blanks = nullptr;
    SnippetEditor* m_snippets = nullptr;
    DocumentEditor* m_document = nullptr;
    QList<std::pair<QString, TemplatePart*>> m_all;  ///< by name, in the order of F6
    ProblemList* m_problems = nullptr;
    std::unique_ptr<pagekit::DraftKeeper> m_keeper;
};

}  // namespace agreements::ui
