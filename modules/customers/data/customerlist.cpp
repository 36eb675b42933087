#include "customers/data/customerlist.h"

#include "customers/data/customerkeys.h"

namespace customers {
namespace {

using core::Result;
using storage::Connection;
using storage::KeysetQuery;

CustomerRow listedCustomer(const storage::Statement& row) {
    constexpr int kFirst = KeysetQuery::kFirstColumn;
    CustomerRow customer;
    customer.seq = row.integer(1);
    customer.id = CustomerId(row.id(kFirst));
    customer.number = row.text(kFirst + 1);
    customer.kind = customerKindFromCode(row.text(kFirst + 2)).value_or(CustomerKind::Person);
    customer.name = row.text(kFirst + 3);
    customer.phone = row.text(kFirst + 4);
    customer.address = row.text(kFirst + 5);
    customer.walkIn = row.integer(kFirst + 6) != 0;
    customer.isRemoved = row.integer(kFirst + 7) != 0;
    customer.madeAt = row.instant(kFirst + 8);
    return customer;
}

QByteArray sortKey(CustomerOrder order) {
    switch (order) {
    case CustomerOrder::Name:
        return "customer.name_key";
    case CustomerOrder::Number:
        return "customer.number";
    case CustomerOrder::Made:
        break;
    }
    return "customer.seq";
}

KeysetQuery customerQuery(const CustomerFilter& filter, const CustomerSort& sort) {
    KeysetQuery query;
    query.columns =
        "customer.id, customer.number, customer.kind, customer.name, customer.phone, "
        "customer.address, customer.walk_in, customer.deleted, customer.made_at";
    query.from = "customer";
    query.table = "customer";
    query.seq = "customer.seq";
    query.key = sortKey(sort.order);
    query.descending = sort.descending;
    query.where =
        filter.inTrash ? "customer.deleted = 1" : "customer.deleted = 0 AND customer.name_key > ''";
    if (filter.kind) {
        query.where += " AND customer.kind = :kind";
        query.bindings.append({":kind", storage::toValue(customerKindCode(*filter.kind))});
    }
    if (filter.centre) {
        query.where += " AND customer.centre_id = :centre";
        query.bindings.append({":centre", storage::toValue(filter.centre->toBytes())});
    }
    if (!filter.withWalkIns)
        query.where += " AND customer.walk_in = 0";
    const QStringList words = filterWords(filter.text);
    for (qsizetype index = 0; index < words.size(); ++index) {
        const QByteArray name = ":word" + QByteArray::number(index);
        query.where += " AND instr(customer.filter_key, " + name + ") > 0";
        query.bindings.append({name, storage::toValue(words[index])});
    }
    return query;
}

}  // namespace

Result<CustomerPage> listCustomers(Connection& connection, const CustomerFilter& filter,
                                   const CustomerSort& sort,
                                   const std::optional<storage::Anchor>& anchor,
                                   storage::Direction direction, int count) {
    return storage::readPage(connection, customerQuery(filter, sort), anchor, direction, count,
                             listedCustomer);
}

Result<qint64> countCustomers(Connection& connection, const CustomerFilter& filter) {
    return storage::countRows(connection, customerQuery(filter, {}));
}

Result<storage::Landmarks> customerLandmarks(Connection& connection, const CustomerFilter& filter,
                                             const CustomerSort& sort) {
    return storage::readLandmarks(connection, customerQuery(filter, sort));
}

Result<CustomerPage> listCustomersAt(Connection& connection, const CustomerFilter& filter,
                                     const CustomerSort& sort, const storage::Landmarks& landmarks,
                                     qint64 row, int count) {
    return storage::readPageAt(connection, customerQuery(filter, sort), landmarks, row, count,
                               listedCustomer);
}

}  // namespace customers
