#include "customers/data/customersearch.h"

#include "customers/data/customertables.h"

namespace customers {
namespace {

using core::Done;
using core::Result;
using storage::Connection;
using storage::SearchDocument;

/// Codes and names that are not empty, each once.
void addTo(QStringList& list, const QString& text) {
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

Result<QByteArray> addCustomerItself(Connection& connection, qint64 seq, SearchDocument& document) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT id, number, name, phone, credit_code, address, note "
                                   "FROM customer WHERE seq = :seq"));
    query.bind(":seq", seq);
    if (!query.next()) {
        CORE_TRY(query.status());
        return QByteArray();
    }
    document.title = query.text(2);
    QStringList second{query.text(3), query.text(5), query.text(1)};
    second.removeAll(QString());
    document.subtitle = second.mid(0, 2).join(QStringLiteral(" · "));
    addTo(document.codes, query.text(1));
    addTo(document.codes, query.text(3));
    addTo(document.codes, query.text(4));
    addTo(document.names, query.text(2));
    document.text = query.text(5) + u'\n' + query.text(6);
    return query.blob(0);
}

Done addContacts(Connection& connection, const QByteArray& customer, SearchDocument& document) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT name, phone, wechat, email, role FROM contact "
                                   "WHERE customer_id = :customer AND deleted = 0 ORDER BY id"));
    query.bind(":customer", customer);
    while (query.next()) {
        addTo(document.names, query.text(0));
        addTo(document.codes, query.text(1));
        addTo(document.codes, query.text(2));
        document.text += u'\n' + query.text(3) + u' ' + query.text(4);
    }
    return query.status();
}

Done addSites(Connection& connection, const QByteArray& customer, SearchDocument& document) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT name, address FROM site "
                                   "WHERE customer_id = :customer AND deleted = 0 ORDER BY id"));
    query.bind(":customer", customer);
    while (query.next()) {
        addTo(document.names, query.text(0));
        document.text += u'\n' + query.text(1);
    }
    return query.status();
}

Result<SearchDocument> customerDocument(Connection& connection, qint64 seq) {
    SearchDocument document;
    CORE_ASSIGN(const QByteArray id, addCustomerItself(connection, seq, document));
    if (id.isEmpty())
        return document;
    CORE_TRY(addContacts(connection, id, document));
    CORE_TRY(addSites(connection, id, document));
    return document;
}

}  // namespace

storage::SearchKind customerSearchKind() {
    return {QStringLiteral("customer"),
            &customerTable(),
            {{&contactTable(),
              "SELECT customer.seq FROM contact JOIN customer ON customer.id = contact.customer_id "
              "WHERE contact.id = :id"},
             {&siteTable(),
              "SELECT customer.seq FROM site JOIN customer ON customer.id = site.customer_id "
              "WHERE site.id = :id"}},
            customerDocument};
}

}  // namespace customers
