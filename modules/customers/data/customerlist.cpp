#include "customers/data/customerlist.h"

#include "customers/data/customerkeys.h"

namespace customers {
namespace {

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

core::Result<KeysetQuery> customerQuery(storage::Connection& /*connection*/,
                                        const CustomerFilter& filter, const CustomerSort& sort) {
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
    if (filter.kind)
        query.addEqual("customer.kind", storage::toValue(customerKindCode(*filter.kind)));
    if (filter.centre)
        query.addEqual("customer.centre_id", storage::toValue(*filter.centre));
    if (!filter.withWalkIns)
        query.where += " AND customer.walk_in = 0";
    query.addWords("customer.filter_key", filterWords(filter.text));
    return query;
}

}  // namespace

const CustomerList& customerList() {
    static constexpr CustomerList kList{.query = customerQuery, .row = listedCustomer};
    return kList;
}

}  // namespace customers
