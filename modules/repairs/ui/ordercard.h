#pragma once

#include "pagekit/appcontext.h"
#include "repairs/domain/order.h"

#include <QWidget>

class QVBoxLayout;

namespace repairs {
struct OrderRecord;
struct PaperParties;
}  // namespace repairs

namespace repairs::ui {

/// The order that is marked in the list, at a glance: who, what, where it stands, what happened
/// last. Nothing is edited here. GUI thread.
class OrderCard final : public QWidget {
    Q_OBJECT
public:
    OrderCard(pagekit::AppContext& context, QWidget* parent);

    /// Nil shows nothing.
    void show(const OrderId& order);
    const OrderId& order() const { return m_order; }

Q_SIGNALS:
    void openWanted(const repairs::OrderId& order);

private:
    void fill(const OrderRecord& record, const PaperParties& parties);
    void empty();

    pagekit::AppContext& m_context;
    OrderId m_order;
    QVBoxLayout* m_layout;
};

}  // namespace repairs::ui
