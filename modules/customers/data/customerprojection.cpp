#include "customers/data/customerprojection.h"

#include "customers/data/customerkeys.h"
#include "customers/data/customertables.h"
#include "customers/domain/phonenumber.h"

#include <algorithm>

namespace customers {
namespace {

using core::Done;
using core::Result;
using storage::Connection;

/// The columns that keys are made of, and the keys that stand in the row.
struct KeyedCustomer {
    qint64 seq = 0;
    Customer source;
    CustomerKeys stored;
};

constexpr char kKeyedColumns[] =
    "SELECT seq, id, number, name, phone, address, name_key, phone_key, filter_key FROM customer ";

KeyedCustomer keyedCustomer(const storage::Statement& row) {
    KeyedCustomer keyed;
    keyed.seq = row.integer(0);
    keyed.source.id = CustomerId(row.id(1));
    keyed.source.number = row.text(2);
    keyed.source.name = row.text(3);
    keyed.source.phone = row.text(4);
    keyed.source.address = row.text(5);
    keyed.stored = CustomerKeys{row.text(6), row.text(7), row.text(8)};
    return keyed;
}

Done writeCustomerKeys(Connection& connection, const KeyedCustomer& keyed) {
    const CustomerKeys keys = keysOf(keyed.source);
    if (keys == keyed.stored)
        return {};
    CORE_ASSIGN(auto update,
                connection.derive("UPDATE customer SET name_key = :name, phone_key = :phone, "
                                  "filter_key = :filter WHERE seq = :seq"));
    update.bind(":name", keys.name).bind(":phone", keys.phone).bind(":filter", keys.filter);
    update.bind(":seq", keyed.seq);
    return update.run();
}

Done writeContactKey(Connection& connection, qint64 seq, const QString& key) {
    CORE_ASSIGN(auto update,
                connection.derive("UPDATE contact SET phone_key = :phone WHERE seq = :seq"));
    update.bind(":phone", key).bind(":seq", seq);
    return update.run();
}

QString contactKey(const QString& phone) {
    return phone.isEmpty() ? QString() : PhoneNumber::keyOf(phone);
}

bool changesCustomerKeys(const storage::RowChange& change) {
    if (change.kind == storage::ChangeKind::Inserted)
        return true;
    if (change.kind != storage::ChangeKind::Updated)
        return false;
    static const QList<int> sources{
        customerTable().indexOf("number"), customerTable().indexOf("name"),
        customerTable().indexOf("phone"), customerTable().indexOf("address")};
    return std::any_of(change.fields.begin(), change.fields.end(),
                       [](int field) { return sources.contains(field); });
}

Done refreshCustomer(Connection& connection, qint64 seq) {
    KeyedCustomer keyed;
    {
        CORE_ASSIGN(auto query, connection.prepare(QByteArray(kKeyedColumns) + "WHERE seq = :seq"));
        query.bind(":seq", seq);
        if (!query.next())
            return query.status();
        keyed = keyedCustomer(query);
    }
    return writeCustomerKeys(connection, keyed);
}

Done refreshContact(Connection& connection, qint64 seq) {
    QString key;
    {
        CORE_ASSIGN(auto query,
                    connection.prepare("SELECT phone, phone_key FROM contact WHERE seq = :seq"));
        query.bind(":seq", seq);
        if (!query.next())
            return query.status();
        key = contactKey(query.text(0));
        if (key == query.text(1))
            return {};
    }
    return writeContactKey(connection, seq, key);
}

}  // namespace

Done CustomerProjection::refresh(Connection& connection, const storage::ChangeSet& changes) {
    for (const storage::RowChange& change : changes.rows) {
        if (change.table == &customerTable() && changesCustomerKeys(change))
            CORE_TRY(refreshCustomer(connection, change.seq));
        else if (change.table == &contactTable())
            CORE_TRY(refreshContact(connection, change.seq));
    }
    return {};
}

Done CustomerProjection::rebuild(Connection& connection) {
    CORE_ASSIGN(auto customers, connection.prepare(kKeyedColumns));
    while (customers.next())
        CORE_TRY(writeCustomerKeys(connection, keyedCustomer(customers)));
    CORE_TRY(customers.status());
    CORE_ASSIGN(auto contacts, connection.prepare("SELECT seq, phone FROM contact"));
    while (contacts.next())
        CORE_TRY(writeContactKey(connection, contacts.integer(0), contactKey(contacts.text(1))));
    return contacts.status();
}

Result<storage::CheckProgress> CustomerProjection::step(Connection& connection,
                                                        storage::CheckProgress progress, int limit,
                                                        QList<storage::Finding>& findings) {
    const qint64 first = progress.afterSeq;
    progress.finished = true;
    {
        CORE_ASSIGN(auto query, connection.prepare(QByteArray(kKeyedColumns) +
                                                   "WHERE seq > :after ORDER BY seq LIMIT :limit"));
        query.bind(":after", first).bind(":limit", limit);
        while (query.next()) {
            const KeyedCustomer keyed = keyedCustomer(query);
            progress.afterSeq = keyed.seq;
            progress.finished = false;
            if (keysOf(keyed.source) != keyed.stored)
                findings.append({name(), QStringLiteral("customer"), keyed.source.id.toString(),
                                 QStringLiteral("the sort, telephone and filter keys do not follow "
                                                "from name, number, telephone and address")});
        }
        CORE_TRY(query.status());
    }
    CORE_ASSIGN(
        auto contacts,
        connection.prepare("SELECT contact.id, contact.phone, contact.phone_key "
                           "FROM customer JOIN contact ON contact.customer_id = customer.id "
                           "WHERE customer.seq > :first AND customer.seq <= :last"));
    contacts.bind(":first", first).bind(":last", progress.afterSeq);
    while (contacts.next()) {
        if (contactKey(contacts.text(1)) != contacts.text(2))
            findings.append({name(), QStringLiteral("contact"), contacts.id(0).toString(),
                             QStringLiteral("the telephone key does not follow from the "
                                            "telephone number")});
    }
    CORE_TRY(contacts.status());
    return progress;
}

}  // namespace customers
