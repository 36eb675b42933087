#pragma once

#include "pagekit/page.h"
#include "parts/data/stockreads.h"

namespace widgets {
class ListPage;
class TextLabel;
}  // namespace widgets

namespace parts::ui {

class LimitButton;
class StockCardView;

/// What lies where: the balances by part and bin, what they are worth together, and beside them
/// what is known of the place (S159).
class StockPage final : public pagekit::Page {
    Q_OBJECT
public:
    StockPage(pagekit::AppContext& context, QWidget* parent);

    /// {"filter": id} of stockRows(); {"bin": id} of one bin; {"do": id} of stockTasks().
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
    void takeLimits();
    void loadBins();
    void loadCounts();
    void loadValue();
    void showValue(const QList<StockSum>& sums);
    void readAgain();
    void addMoveMenu();
    void start(const QString& taskId);

    widgets::ListPage* m_list;
    StockCardView* m_card;
    LimitButton* m_bin = nullptr;
    LimitButton* m_owner = nullptr;
    widgets::TextLabel* m_value;
};

}  // namespace parts::ui
