#include "customers/data/customerreads.h"

namespace customers {
namespace {

using core::Result;
using storage::Connection;
using storage::Statement;

Customer customerFrom(const Statement& row) {
    Customer customer;
    customer.id = CustomerId(row.id(0));
    customer.centre = row.id(1);
    customer.number = row.text(2);
    customer.kind = customerKindFromCode(row.text(3)).value_or(CustomerKind::Person);
    customer.name = row.text(4);
    customer.phone = row.text(5);
    customer.creditCode = row.text(6);
    customer.address = row.text(7);
    customer.note = row.text(8);
    customer.walkIn = row.integer(9) != 0;
    customer.language = row.text(10);
    return customer;
}

Site siteFrom(const Statement& row) {
    return Site{SiteId(row.id(0)), row.text(1), row.text(2), ContactId(row.id(3)),
                visitAreaFromCode(row.text(4))};
}

Result<std::optional<CustomerId>> firstId(Statement& query) {
    std::optional<CustomerId> id;
    if (query.next())
        id = CustomerId(query.id(0));
    CORE_TRY(query.status());
    return id;
}

constexpr char kCustomerSql[] =
    "SELECT id, centre_id, number, kind, name, phone, credit_code, address, note, walk_in, "
    "language, deleted, made_at FROM customer WHERE id = :id";

}  // namespace

Result<std::optional<CustomerCard>> findCustomer(Connection& connection, const CustomerId& id) {
    std::optional<CustomerCard> card;
    {
        CORE_ASSIGN(auto query, connection.prepare(kCustomerSql));
        query.bind(":id", id);
        if (query.next()) {
            card.emplace();
            card->values.customer = customerFrom(query);
            card->isRemoved = query.integer(11) != 0;
            card->madeAt = query.instant(12);
        }
        CORE_TRY(query.status());
    }
    if (!card)
        return card;
    CORE_ASSIGN(card->values.contacts, contactsOf(connection, id));
    CORE_ASSIGN(card->values.sites, sitesOf(connection, id));
    return card;
}

Result<std::optional<Customer>> findCustomerAlone(Connection& connection, const CustomerId& id) {
    CORE_ASSIGN(auto query, connection.prepare(kCustomerSql));
    query.bind(":id", id);
    std::optional<Customer> customer;
    if (query.next())
        customer = customerFrom(query);
    CORE_TRY(query.status());
    return customer;
}

Result<std::optional<CustomerId>> customerWithNumber(Connection& connection,
                                                     const QString& number) {
    CORE_ASSIGN(auto query, connection.prepare("SELECT id FROM customer WHERE number = :number AND "
                                               "deleted = 0 ORDER BY seq LIMIT 1"));
    query.bind(":number", number);
    return firstId(query);
}

Result<std::optional<CustomerId>> walkInCustomer(Connection& connection,
                                                 const core::RowId& centre) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT id FROM customer WHERE walk_in = 1 AND deleted = 0 AND "
                                   "centre_id = :centre ORDER BY seq LIMIT 1"));
    query.bind(":centre", centre.toBytes());
    return firstId(query);
}

Result<QList<Contact>> contactsOf(Connection& connection, const CustomerId& id) {
    CORE_ASSIGN(auto query, connection.prepare("SELECT id, name, phone, role, wechat, email "
                                               "FROM contact WHERE customer_id = :customer AND "
                                               "deleted = 0 ORDER BY id"));
    query.bind(":customer", id);
    QList<Contact> contacts;
    while (query.next())
        contacts.append(Contact{ContactId(query.id(0)), query.text(1), query.text(2), query.text(3),
                                query.text(4), query.text(5)});
    CORE_TRY(query.status());
    return contacts;
}

Result<QList<Site>> sitesOf(Connection& connection, const CustomerId& id) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT id, name, address, contact_id, visit_area FROM site "
                                   "WHERE customer_id = :customer AND deleted = 0 ORDER BY id"));
    query.bind(":customer", id);
    QList<Site> sites;
    while (query.next())
        sites.append(siteFrom(query));
    CORE_TRY(query.status());
    return sites;
}

Result<std::optional<Site>> findSite(Connection& connection, const SiteId& id) {
    CORE_ASSIGN(auto query,
                connection.prepare(
                    "SELECT id, name, address, contact_id, visit_area FROM site WHERE id = :id"));
    query.bind(":id", id);
    std::optional<Site> site;
    if (query.next())
        site = siteFrom(query);
    CORE_TRY(query.status());
    return site;
}

}  // namespace customers
