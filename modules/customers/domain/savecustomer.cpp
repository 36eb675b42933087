#include "customers/domain/savecustomer.h"

#include "core/localtime.h"
#include "customers/data/customerreads.h"
#include "customers/data/customertables.h"
#include "customers/domain/customerrights.h"
#include "identity/rightcheck.h"
#include "modulekit/centresettings.h"
#include "storage/numberseries.h"

#include <QCoreApplication>
#include <QSet>

namespace customers {
namespace {

using core::Done;
using core::fail;
using core::Result;
using storage::Patch;
using storage::toValue;
using storage::WriteTx;

Patch patchOf(const Customer& customer) {
    return {{"number", toValue(customer.number)},
            {"kind", toValue(customerKindCode(customer.kind))},
            {"name", toValue(customer.name)},
            {"phone", toValue(customer.phone)},
            {"credit_code", toValue(customer.creditCode)},
            {"address", toValue(customer.address)},
            {"note", toValue(customer.note)},
            {"walk_in", toValue(customer.walkIn)},
            {"language", toValue(customer.language)}};
}

Patch patchOf(const Contact& contact) {
    return {{"name", toValue(contact.name)},
            {"phone", toValue(contact.phone)},
            {"role", toValue(contact.role)},
            {"wechat", toValue(contact.wechat)},
            {"email", toValue(contact.email)}};
}

Patch patchOf(const Site& site) {
    return {
        {"name", toValue(site.name)},
        {"address", toValue(site.address)},
        {"contact_id", toValue(site.contact)},
        {"visit_area", site.visitArea ? toValue(visitAreaCode(*site.visitArea)) : storage::null()}};
}

/// A new row leaves to the table what is empty: less to write, to send and to audit.
Patch withoutEmpty(Patch patch) {
    patch.removeIf([](const auto& entry) {
        const auto* text = std::get_if<QString>(&entry.second);
        return std::holds_alternative<std::monostate>(entry.second) || (text && text->isEmpty());
    });
    return patch;
}

/// What a row of contact or site already is: of which customer, in the trash or not.
struct OwnedRow {
    core::RowId customer;
    bool isRemoved = false;
};

Result<std::optional<OwnedRow>> ownedRow(storage::Connection& connection,
                                         const storage::Table& table, const core::RowId& id) {
    const bool isContact = &table == &contactTable();
    CORE_ASSIGN(
        auto query,
        connection.prepare(isContact ? "SELECT customer_id, deleted FROM contact WHERE id = :id"
                                     : "SELECT customer_id, deleted FROM site WHERE id = :id"));
    query.bind(":id", id);
    std::optional<OwnedRow> row;
    if (query.next())
        row = OwnedRow{query.id(0), query.integer(1) != 0};
    CORE_TRY(query.status());
    return row;
}

/// Writes the contacts or sites of a customer and removes those that the draft no longer has.
template <class Row>
Done saveOwned(WriteTx& tx, const storage::Table& table, const Customer& customer, QList<Row>& rows,
               const QList<Row>& present) {
    QSet<core::RowId> kept;
    for (Row& row : rows) {
        std::optional<OwnedRow> stored;
        if (!row.id.isNil()) {
            CORE_ASSIGN(stored, ownedRow(tx.connection(), table, row.id.row()));
        } else {
            row.id = core::Id<Row>(tx.newId());
        }
        kept.insert(row.id.row());
        if (!stored) {
            Patch patch = withoutEmpty(patchOf(row));
            patch.prepend({"customer_id", toValue(customer.id)});
            CORE_TRY(tx.insert(table, row.id.row(), customer.centre, patch));
            continue;
        }
        if (stored->customer != customer.id.row())
            return fail(
                QStringLiteral("customer/mixed_up"),
                QCoreApplication::translate("customers",
                                            "A contact or site of this form belongs to another "
                                            "customer. Please open the customer again."),
                row.id.toString());
        if (stored->isRemoved)
            CORE_TRY(tx.restore(table, row.id.row()));
        CORE_TRY(tx.update(table, row.id.row(), patchOf(row)));
    }
    for (const Row& row : present) {
        if (!kept.contains(row.id.row()))
            CORE_TRY(tx.remove(table, row.id.row()));
    }
    return {};
}

Done checkNumber(WriteTx& tx, const Customer& customer) {
    CORE_ASSIGN(const auto other, customerWithNumber(tx.connection(), customer.number));
    if (!other || *other == customer.id)
        return {};
    return fail(core::invalidInput(
        {{QStringLiteral("number"),
          QCoreApplication::translate("customers",
                                      "Another customer already has the number %1; leave it empty "
                                      "to get the next one.")
              .arg(customer.number)}}));
}

Result<bool> isNumberTaken(storage::Connection& connection, const QString& number) {
    CORE_ASSIGN(const auto other, customerWithNumber(connection, number));
    return other.has_value();
}

Done giveNumber(WriteTx& tx, Customer& customer) {
    if (!customer.number.isEmpty())
        return checkNumber(tx, customer);
    CORE_ASSIGN(const QVariant prefix,
                modulekit::readSetting(tx.connection(), customerNumberPrefix(), tx.actor().centre));
    CORE_ASSIGN(
        customer.number,
        storage::nextNumber(tx, prefix.toString(),
                            core::dateOf(tx.now(), QTimeZone::systemTimeZone()), isNumberTaken));
    return {};
}

Done insertCustomer(WriteTx& tx, Customer& customer) {
    if (customer.id.isNil())
        customer.id = CustomerId(tx.newId());
    if (customer.centre.isNil())
        customer.centre = tx.actor().centre;
    CORE_TRY(giveNumber(tx, customer));
    return tx.insert(customerTable(), customer.id.row(), customer.centre,
                     withoutEmpty(patchOf(customer)));
}

Done updateCustomer(WriteTx& tx, Customer& customer, const CustomerCard& card) {
    if (card.isRemoved)
        return fail(QStringLiteral("customer/removed"),
                    QCoreApplication::translate("customers",
                                                "This customer is in the trash. Please restore it "
                                                "before you change it."));
    customer.centre = card.values.customer.centre;
    if (customer.number.isEmpty())
        customer.number = card.values.customer.number;
    if (customer.number != card.values.customer.number)
        CORE_TRY(checkNumber(tx, customer));
    return tx.update(customerTable(), customer.id.row(), patchOf(customer));
}

Done trash(WriteTx& tx, const CustomerId& id,
           Done (WriteTx::*act)(const storage::Table&, const core::RowId&)) {
    CORE_TRY(identity::require(tx, removeCustomersRight()));
    CORE_ASSIGN(const auto customer, findCustomerAlone(tx.connection(), id));
    if (!customer)
        return fail(QStringLiteral("customer/unknown"),
                    QCoreApplication::translate("customers", "There is no such customer."),
                    id.toString());
    return (tx.*act)(customerTable(), id.row());
}

}  // namespace

Result<CustomerId> saveCustomer(WriteTx& tx, const CustomerDraft& draft) {
    CORE_TRY(identity::require(tx, editCustomersRight()));
    if (const auto problems = problemsOf(draft); core::isAnyWrong(problems))
        return fail(core::invalidInput(problems));

    CustomerDraft tidy = tidied(draft);
    std::optional<CustomerCard> card;
    if (!tidy.customer.id.isNil()) {
        CORE_ASSIGN(card, findCustomer(tx.connection(), tidy.customer.id));
    }
    CORE_TRY(card ? updateCustomer(tx, tidy.customer, *card) : insertCustomer(tx, tidy.customer));
    const CustomerDraft present = card ? card->values : CustomerDraft();
    CORE_TRY(saveOwned(tx, contactTable(), tidy.customer, tidy.contacts, present.contacts));
    CORE_TRY(saveOwned(tx, siteTable(), tidy.customer, tidy.sites, present.sites));
    return tidy.customer.id;
}

Done removeCustomer(WriteTx& tx, const CustomerId& id) {
    return trash(tx, id, &WriteTx::remove);
}

Done restoreCustomer(WriteTx& tx, const CustomerId& id) {
    return trash(tx, id, &WriteTx::restore);
}

}  // namespace customers
