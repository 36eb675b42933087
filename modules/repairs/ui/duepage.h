#pragma once

#include "pagekit/page.h"
#include "repairs/data/dueclocks.h"

#include <QTimer>

namespace widgets {
class ListPage;
}

namespace repairs::ui {

class DueCard;

/// What is due: the clocks of open orders, the one that is due first at the top. Opening one leads
/// to its order. The list is read anew every minute, since time alone makes clocks red.
class DuePage final : public pagekit::Page {
    Q_OBJECT
public:
    DuePage(pagekit::AppContext& context, QWidget* parent);

    /// {"filter": id} of dueFilterOf().
    void open(const QVariantMap& arguments) override;
    bool back() override;
    std::optional<pagekit::CommandState> stateOf(const QString& commandId) const override;
    void run(const QString& commandId) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void takeFocus() override;

private:
    void openOrder(const OrderId& order);
    void openClock(const core::RowId& id);
    void loadCounts();
    void readAgain();

    widgets::ListPage* m_list;
    DueCard* m_card;
    QTimer m_minute;
};

}  // namespace repairs::ui
