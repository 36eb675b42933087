#pragma once

#include "customers/data/customerreads.h"
#include "pagekit/appcontext.h"
#include "pagekit/recordcard.h"

class QVBoxLayout;

namespace customers::ui {

/// A customer at a glance: how to reach them, contacts, sites; from here a call becomes an order.
class CustomerCardView final : public pagekit::RecordCard {
    Q_OBJECT
public:
    CustomerCardView(pagekit::AppContext& context, QWidget* parent);

    void show(const core::RowId& id) override;

private:
    void fill(const CustomerCard& card);
    void clear();

    pagekit::AppContext& m_context;
    CustomerId m_id;
    QVBoxLayout* m_layout;
};

}  // namespace customers::ui
