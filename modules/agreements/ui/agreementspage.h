#pragma once

#include "pagekit/page.h"

#include <functional>
#include <memory>

class QStackedWidget;

namespace pagekit {
class RecordForm;
}

namespace widgets {
class ListPage;
}

namespace agreements::ui {

class AgreementCardView;

/// The agreements: list with the card beside it, and the form of a draft over both. What is signed
/// has no form; Enter shows it as it is printed.
class AgreementsPage final : public pagekit::Page {
    Q_OBJECT
public:
    /// The form of a draft; made when it is first needed. None: nothing is drafted here.
    using MakeForm = std::function<pagekit::RecordForm*(pagekit::AppContext&, QWidget* parent)>;

    AgreementsPage(pagekit::AppContext& context, MakeForm makeForm, QWidget* parent);

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
    pagekit::RecordForm& form();
    std::optional<pagekit::CommandState> formState(const QString& commandId) const;
    bool runOnList(const QString& commandId);

    MakeForm m_makeForm;
    std::shared_ptr<int> m_warningDays;
    QStackedWidget* m_stack;
    widgets::ListPage* m_list;
    AgreementCardView* m_card;
    pagekit::RecordForm* m_form = nullptr;
};

}  // namespace agreements::ui
