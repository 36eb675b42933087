#pragma once

#include "pagekit/page.h"
#include "repairs/domain/order.h"

class QStackedWidget;

namespace widgets {
class ListPage;
}

namespace repairs::ui {

class IntakeForm;
class OrderCard;
class OrderView;

/// The orders: list with detail pane, one order in full, and the intake form, one over the other;
/// Esc goes back from each to where one came from.
class OrdersPage final : public pagekit::Page {
    Q_OBJECT
public:
    OrdersPage(pagekit::AppContext& context, QWidget* parent);

    /// {"filter": id} of OrderListSource; {"new": true}, with "customer" and "unit" as ids in text.
    void open(const QVariantMap& arguments) override;
    void openRecord(const core::RowId& id) override;
    bool back() override;
    std::optional<pagekit::CommandState> stateOf(const QString& commandId) const override;
    void run(const QString& commandId) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void takeFocus() override;

private:
    enum class Shown { List, Order, Form };

    void show(Shown shown);
    void startNew(const QVariantMap& arguments = {});
    void loadCounts();
    std::optional<pagekit::CommandState> listState(const QString& commandId) const;
    void runOnList(const QString& commandId);
    void runOnForm(const QString& commandId);
    /// A new order for customer and unit of this one, with its fault.
    void startLike(const OrderId& order);

    QStackedWidget* m_stack;
    widgets::ListPage* m_list;
    OrderCard* m_card;
    OrderView* m_order;
    IntakeForm* m_form;
    Shown m_shown = Shown::List;
    Shown m_before = Shown::List;
};

}  // namespace repairs::ui
