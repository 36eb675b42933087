#pragma once

#include "core/id.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace customers {

struct Customer;
using CustomerId = core::Id<Customer>;

enum class CustomerKind { Person, Company };

/// The word in the table: "person", "company".
QString customerKindCode(CustomerKind kind);
std::optional<CustomerKind> customerKindFromCode(QStringView code);
/// The word for people, translated.
QString customerKindTitle(CustomerKind kind);

/// Whom the centre works for (S42).
struct Customer {
    CustomerId id;
    core::RowId centre;  ///< nil in a draft: the centre of whoever saves it
    QString number;  ///< "KH2607-7K-0001"; empty in a draft: the next one is taken when it is saved
    CustomerKind kind = CustomerKind::Person;
    QString name;
    QString phone;       ///< as PhoneNumber::text(); empty: not known
    QString creditCode;  ///< as CreditCode::text(); empty: not known
    QString address;
    QString note;
    bool walkIn = false;  ///< stands for everybody who came without giving a name
    QString language;     ///< of papers and messages: "zh_CN", "zh_TW", "en"; empty: the centre's

    friend bool operator==(const Customer&, const Customer&) = default;
};

}  // namespace customers
