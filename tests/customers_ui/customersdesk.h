#pragma once

#include "customers/customersmodule.h"
#include "customers/domain/savecustomer.h"
#include "customers/ui/customerspages.h"
#include "identity/identitymodule.h"
#include "support/fakedesk.h"

/// A desk with the module of customers and its pages.
class CustomersDesk final {
public:
    CustomersDesk() {
        desk.file().actor().centre = core::IdSource(7).next(desk.file().time().now());
        desk.takeRights();
        customers::ui::registerIn(desk.pages());
    }

    customers::CustomerId add(const QString& name, const QString& phone = {}) {
        customers::CustomerDraft draft;
        draft.customer.name = name;
        draft.customer.phone = phone;
        return *desk.file().write(
            [&](storage::WriteTx& tx) { return customers::saveCustomer(tx, draft); });
    }

    FakeDesk desk{QList<modulekit::Module>{{"identity", identity::registerIn},
                                           {"customers", customers::registerIn}}};
};
