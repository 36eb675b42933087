#pragma once

#include "customers/domain/customerdraft.h"
#include "storage/connection.h"

#include <QList>

namespace customers {

/// Why a customer in the file may be the one who is being typed.
enum class Likeness {
    SamePhone,  ///< of the customer or of one of the contacts
    SameCreditCode,
    SameName,        ///< folded: both scripts, any width
    SoundsAlike,     ///< the same pinyin
    NearlyThePhone,  ///< one digit of a number differs
};

/// "has the same telephone number", translated: for the line that offers "use that one".
QString likenessTitle(Likeness likeness);

struct SimilarCustomer {
    CustomerId id;
    QString number;
    QString name;
    QString phone;
    QString address;
    Likeness likeness = Likeness::SamePhone;

    friend bool operator==(const SimilarCustomer&, const SimilarCustomer&) = default;
};

/// Customers in the file, other than the draft's own, that it may be; the surest first, each once.
/// Walk-in customers are left out. A few index look-ups.
core::Result<QList<SimilarCustomer>> similarCustomers(storage::Connection& connection,
                                                      const CustomerDraft& draft, int limit = 5);

}  // namespace customers
