#pragma once

#include "pagekit/page.h"

#include <memory>

class QStackedWidget;

namespace widgets {
class ListPage;
}

namespace agreements::ui {

class AgreementCardView;
class DraftForm;

/// The agreements: list with the card beside it, and the form of a draft over both. What is signed
/// has no form; Enter shows it as it is printed.
class AgreementsPage final : public pagekit::Page {
    Q_OBJECT
public:
    AgreementsPage(pagekit::AppContext& context, QWidget* parent);

    /// {"new": true} opens the empty form, {"filter": id} the list.
    void open(const QVariantMap& arguments) override;
    void openRecord(const core::RowId& id) override;
    bool back() override;
    std::optional<pagekit::CommandState> stateOf(const QString& commandId) const override;
    void run(const QString& commandId) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void takeFocus() override;

    widgets::ListPage& list() const { return *m_list; }
    AgreementCardView& card() const { return *m_card; }

private:
    void fillList();
    void readWarningDays();
    bool isFormShown() const;
    void showList();
    void startNew();
    void edit(const core::RowId& id);
    void openFully(const core::RowId& id);
    void removeShown();
    /// All selected lines of the list in one PDF.
    void saveSelected();
    void showForm();
    /// Made when it is first needed.
    DraftForm& form();
    std::optional<pagekit::CommandState> formState(const QString& commandId) const;
    bool runOnList(const QString& commandId);

    std::shared_ptr<int> m_warningDays;
    QStackedWidget* m_stack;
    widgets::ListPage* m_list;
    AgreementCardView* m_card;
    DraftForm* m_form = nullptr;
};

}  // namespace agreements::ui
