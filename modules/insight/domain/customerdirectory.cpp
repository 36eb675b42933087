#include "insight/domain/customerdirectory.h"

#include "core/textfold.h"
#include "customers/data/customerreads.h"
#include "customers/domain/phonenumber.h"
#include "customers/domain/savecustomer.h"
#include "insight/data/importreads.h"

#include <QCoreApplication>

namespace insight {

using customers::CustomerId;

QString CustomerDirectory::keyOf(const Wanted& wanted) {
    if (!wanted.number.isEmpty())
        return u'#' + wanted.number;
    const QString phone = customers::PhoneNumber::keyOf(wanted.phone);
    const QString rest = phone.isEmpty() ? core::foldText(wanted.address) : QString();
    return core::foldText(wanted.name) + QChar(0x1F) + phone + QChar(0x1F) + rest;
}

core::Result<std::optional<CustomerId>> CustomerDirectory::lookUp(storage::Connection& connection,
                                                                  const Wanted& wanted) {
    if (!wanted.number.isEmpty()) {
        CORE_ASSIGN(auto found, customers::customerWithNumber(connection, wanted.number));
        return found;
    }
    if (wanted.name.isEmpty())
        return customerWithPhone(connection, wanted.phone);
    customers::Customer customer;
    customer.name = wanted.name;
    customer.phone = wanted.phone;
    customer.address = wanted.address;
    return sameCustomer(connection, customer);
}

core::Result<std::optional<CustomerId>> CustomerDirectory::find(storage::Connection& connection,
                                                                const Wanted& wanted) {
    const QString key = keyOf(wanted);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return std::optional(*known);
    CORE_ASSIGN(const auto found, lookUp(connection, wanted));
    if (found)
        m_known.insert(key, *found);
    return found;
}

core::Result<CustomerId> CustomerDirectory::findOrMake(storage::WriteTx& tx, const Wanted& wanted) {
    CORE_ASSIGN(const auto found, find(tx.connection(), wanted));
    if (found)
        return *found;
    customers::CustomerDraft draft;
    draft.customer.number = wanted.number;
    draft.customer.name = wanted.name.isEmpty() ? wanted.phone : wanted.name;
    draft.customer.phone = wanted.phone;
    draft.customer.address = wanted.address;
    CORE_ASSIGN(const CustomerId made, customers::saveCustomer(tx, draft));
    m_known.insert(keyOf(wanted), made);
    return made;
}

core::Result<CustomerId> CustomerDirectory::walkIn(storage::WriteTx& tx, const core::RowId& centre,
                                                   const QString& centreName) {
    if (const auto known = m_walkIns.constFind(centre); known != m_walkIns.constEnd())
        return *known;
    CORE_ASSIGN(auto found, customers::walkInCustomer(tx.connection(), centre));
    if (!found) {
        customers::CustomerDraft draft;
        draft.customer.centre = centre;
        draft.customer.walkIn = true;
        draft.customer.name =
            QCoreApplication::translate("insight::CustomerDirectory", "Walk-in, %1")
                .arg(centreName)
                .left(200);
        CORE_ASSIGN(found, customers::saveCustomer(tx, draft));
    }
    m_walkIns.insert(centre, *found);
    return *found;
}

}  // namespace insight
