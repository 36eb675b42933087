#pragma once

#include "customers/data/customerreads.h"
#include "pagekit/factcard.h"

namespace customers::ui {

/// A customer at a glance: how to reach them, contacts, sites; from here a call becomes an order.
class CustomerCardView final : public pagekit::FactCard {
    Q_OBJECT
public:
    using FactCard::FactCard;

protected:
    void load(const core::RowId& id) override;

private:
    void fill(const CustomerCard& card);
};

}  // namespace customers::ui
