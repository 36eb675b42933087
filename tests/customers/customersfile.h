#pragma once

#include "customers/customersmodule.h"
#include "customers/data/customerreads.h"
#include "customers/domain/savecustomer.h"
#include "identity/identitymodule.h"
#include "support/testfile.h"

/// A file with the module of customers and a few ways to fill it.
class CustomersFile final {
public:
    CustomersFile()
        : m_file({{"identity", identity::registerIn}, {"customers", customers::registerIn}}) {
        m_file.actor().centre = core::IdSource(7).next(m_file.time().now());
    }

    TestFile& file() { return m_file; }
    storage::Actor& actor() { return m_file.actor(); }

    core::Result<customers::CustomerId> save(const customers::CustomerDraft& draft) {
        return m_file.write(
            [&](storage::WriteTx& tx) { return customers::saveCustomer(tx, draft); });
    }

    customers::CustomerId add(const QString& name, const QString& phone = {}) {
        customers::CustomerDraft draft;
        draft.customer.name = name;
        draft.customer.phone = phone;
        const auto id = save(draft);
        if (!id)
            qFatal("%s %s", qPrintable(id.error().message), qPrintable(id.error().detail));
        return *id;
    }

    customers::CustomerCard card(const customers::CustomerId& id) {
        const auto found = m_file.read([&](storage::Connection& connection) {
            return customers::findCustomer(connection, id);
        });
        if (!found || !*found)
            qFatal("the customer is not there");
        return **found;
    }

private:
    TestFile m_file;
};
