#pragma once

#include "pagekit/page.h"
#include "parts/ui/exchangedialog.h"

namespace widgets {
class ListPage;
class TextLabel;
}  // namespace widgets

namespace parts::ui {

class ExchangeCardView;

/// Old for new (S119, S120): at the end of the day every new part that went out without its old
/// one, and the steps that settle it.
class ExchangesPage final : public pagekit::Page {
    Q_OBJECT
public:
    ExchangesPage(pagekit::AppContext& context, QWidget* parent);

    /// {"filter": id} of exchangeRows().
    void open(const QVariantMap& arguments) override;
    void openRecord(const core::RowId& id) override;
    bool back() override;
    std::optional<pagekit::CommandState> stateOf(const QString& commandId) const override;
    void run(const QString& commandId) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void takeFocus() override;

private:
    void fillList();
    void connectParts();
    void readAgain();
    void loadCounts();
    void loadHeld();
    void start(ExchangeDialog::Task task);
    /// The next step of what is marked: its old part comes in, or its fate.
    void startNext();

    widgets::ListPage* m_list;
    ExchangeCardView* m_card;
    widgets::TextLabel* m_held;
};

}  // namespace parts::ui
