#pragma once

#include "agreements/domain/template.h"
#include "pagekit/page.h"

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace widgets {
class ListPage;
}

namespace agreements::ui {

class TemplateEditor;
class TemplateRows;
struct ListedTemplate;

/// The templates of the program and of the file with all their versions, what the marked one says,
/// and the editor over both. A built-in template is never changed: editing it makes a copy.
class TemplatesPage final : public pagekit::Page {
    Q_OBJECT
public:
    TemplatesPage(pagekit::AppContext& context, QWidget* parent);
    ~TemplatesPage() override;

    /// {"new": true} opens the editor with an empty template, {"edit": key} with a copy of a
    /// built-in one, at its {"part"} and {"place"}.
    void open(const QVariantMap& arguments) override;
    void openRecord(const core::RowId& id) override;
    bool back() override;
    std::optional<pagekit::CommandState> stateOf(const QString& commandId) const override;
    void run(const QString& commandId) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void takeFocus() override;

    widgets::ListPage& list() const { return *m_list; }
    /// Made when it is first needed.
    TemplateEditor& editor();

private:
    void fillList();
    void addButtons();
    bool mayEdit() const;
    bool isEditing() const;
    const ListedTemplate* current() const;
    void showCurrent();
    void showContent(const Template& content);
    /// Calls `take` with the content of the marked template.
    void withCurrent(std::function<void(const ListedTemplate&, const Template&)> take);
    void startNew();
    void edit();
    void copy();
    void toggleActive();
    void preview();
    void edit(const Template& content, const QString& draftKey, bool isNew);
    void leaveEditor();
    void showList();

    QStackedWidget* m_stack;
    TemplateRows* m_rows = nullptr;  ///< owned by the list
    widgets::ListPage* m_list;
    QScrollArea* m_detail;
    TemplateEditor* m_editor = nullptr;
};

}  // namespace agreements::ui
