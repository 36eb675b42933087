#pragma once

#include "pagekit/appcontext.h"
#include "repairs/data/orderlist.h"

#include <QWidget>

class QCheckBox;

namespace widgets {
class TextLabel;
}

namespace repairs::ui {

/// Below the unit of a call: what was repaired on it lately and by whom, and whether it is the same
/// fault again. Hidden where nothing was. GUI thread.
class RepeatedFault final : public QWidget {
    Q_OBJECT
public:
    RepeatedFault(pagekit::AppContext& context, QWidget* parent);

    /// Looks for a repair of the unit within the months that the centre sets.
    void follow(const UnitId& unit);
    /// The earlier order, where it is the same fault again; nil otherwise.
    OrderId repeated() const;
    /// What was ticked before: it is again once that order is found.
    void setRepeated(const OrderId& order);

Q_SIGNALS:
    void edited();
    void openWanted(const repairs::OrderId& order);

private:
    void show(const std::optional<OrderRow>& order);

    pagekit::AppContext& m_context;
    UnitId m_unit;
    OrderId m_earlier;
    OrderId m_wanted;
    QCheckBox* m_isSame;
    widgets::TextLabel* m_told;
};

}  // namespace repairs::ui
