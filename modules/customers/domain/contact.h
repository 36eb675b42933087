#pragma once

#include "core/id.h"

#include <QString>

namespace customers {

struct Contact;
using ContactId = core::Id<Contact>;

/// A person to be reached at a customer's.
struct Contact {
    ContactId id;
    QString name;
    QString phone;  ///< as PhoneNumber::text(); empty: not known
    QString role;   ///< "driver", "accounts"; free text
    QString wechat;
    QString email;

    friend bool operator==(const Contact&, const Contact&) = default;
};

}  // namespace customers
