#include "customers/data/similarcustomers.h"

#include "core/textfold.h"
#include "customers/data/customerkeys.h"
#include "customers/domain/creditcode.h"
#include "customers/domain/phonenumber.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace customers {
namespace {

using core::Done;
using core::Result;

/// Collects what the look-ups find, each customer under the surest likeness.
class LikenessSearch final {
public:
    LikenessSearch(storage::Connection& connection, const CustomerId& own)
        : m_connection(connection), m_own(own) {}

    Done look(QByteArrayView condition, const QString& value, Likeness likeness,
              const QString& foldedName = {}) {
        const QByteArray sql =
            "SELECT customer.id, customer.number, customer.name, customer.phone, customer.address "
            "FROM customer WHERE customer.deleted = 0 AND customer.walk_in = 0 AND " +
            condition.toByteArray() + " ORDER BY customer.seq DESC LIMIT :most";
        CORE_ASSIGN(auto query, m_connection.prepare(sql));
        query.bind(":value", value).bind(":most", kMost);
        while (query.next()) {
            SimilarCustomer customer{CustomerId(query.id(0)), query.text(1), query.text(2),
                                     query.text(3),           query.text(4), likeness};
            if (!foldedName.isEmpty() && core::foldText(customer.name) == foldedName)
                customer.likeness = Likeness::SameName;
            add(customer);
        }
        return query.status();
    }

    QList<SimilarCustomer> found(int limit) {
        std::stable_sort(m_found.begin(), m_found.end(), [](const auto& one, const auto& other) {
            return one.likeness < other.likeness;
        });
        return m_found.mid(0, limit);
    }

private:
    void add(const SimilarCustomer& customer) {
        if (customer.id == m_own || m_seen.contains(customer.id))
            return;
        m_seen.insert(customer.id);
        m_found.append(customer);
    }

    static constexpr int kMost = 20;

    storage::Connection& m_connection;
    CustomerId m_own;
    QSet<CustomerId> m_seen;
    QList<SimilarCustomer> m_found;
};

constexpr char kByPhone[] = "customer.phone_key = :value AND customer.phone_key > ''";
constexpr char kByContactPhone[] =
    "customer.id IN (SELECT contact.customer_id FROM contact WHERE contact.phone_key = :value AND "
    "contact.phone_key > '' AND contact.deleted = 0)";

/// The numbers that differ from this one in one digit behind the country's code.
QStringList neighboursOf(const QString& key) {
    constexpr qsizetype kShortest = 7;
    QStringList neighbours;
    if (key.size() < kShortest)
        return neighbours;
    const qsizetype first = key.startsWith(u"86") && key.size() == 13 ? 2 : 0;
    for (qsizetype place = first; place < key.size(); ++place) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            if (key[place] == digit)
                continue;
            QString neighbour = key;
            neighbour[place] = QChar(digit);
            neighbours.append(neighbour);
        }
    }
    return neighbours;
}

QStringList phoneKeysOf(const CustomerDraft& draft) {
    QStringList keys{PhoneNumber::keyOf(draft.customer.phone)};
    for (const Contact& contact : draft.contacts)
        keys.append(PhoneNumber::keyOf(contact.phone));
    keys.removeAll(QString());
    keys.removeDuplicates();
    return keys;
}

}  // namespace

QString likenessTitle(Likeness likeness) {
    switch (likeness) {
    case Likeness::SamePhone:
        return QCoreApplication::translate("customers::Likeness", "has the same telephone number");
    case Likeness::SameCreditCode:
        return QCoreApplication::translate("customers::Likeness", "has the same credit code");
    case Likeness::SameName:
        return QCoreApplication::translate("customers::Likeness", "has the same name");
    case Likeness::SoundsAlike:
        return QCoreApplication::translate("customers::Likeness", "has a name that sounds alike");
    case Likeness::NearlyThePhone:
        break;
    }
    return QCoreApplication::translate("customers::Likeness",
                                       "has a telephone number with one other digit");
}

Result<QList<SimilarCustomer>> similarCustomers(storage::Connection& connection,
                                                const CustomerDraft& draft, int limit) {
    LikenessSearch search(connection, draft.customer.id);
    const QStringList phones = phoneKeysOf(draft);
    for (const QString& phone : phones) {
        CORE_TRY(search.look(kByPhone, phone, Likeness::SamePhone));
        CORE_TRY(search.look(kByContactPhone, phone, Likeness::SamePhone));
    }
    if (const auto code = CreditCode::parse(draft.customer.creditCode))
        CORE_TRY(search.look("customer.credit_code = :value AND customer.credit_code > ''",
                             code->text(), Likeness::SameCreditCode));
    if (const QString name = draft.customer.name.trimmed(); !name.isEmpty())
        CORE_TRY(search.look("customer.name_key = :value AND customer.name_key > ''", nameKey(name),
                             Likeness::SoundsAlike, core::foldText(name)));
    for (const QString& phone : phones)
        for (const QString& neighbour : neighboursOf(phone))
            CORE_TRY(search.look(kByPhone, neighbour, Likeness::NearlyThePhone));
    return search.found(limit);
}

}  // namespace customers
