#pragma once

#include "core/fieldproblem.h"
#include "customers/domain/contact.h"
#include "customers/domain/customer.h"
#include "customers/domain/site.h"

#include <QList>

namespace customers {

/// A customer with all that is edited on one form. A nil id is a row to be made; a form may also
/// give a new row any fresh id, so that a new site can name a new contact.
struct CustomerDraft {
    Customer customer;
    QList<Contact> contacts;
    QList<Site> sites;

    friend bool operator==(const CustomerDraft&, const CustomerDraft&) = default;
};

/// Trimmed, telephone numbers and credit codes as they are kept; what cannot be read stays as
/// typed. Contacts and sites in which nothing was typed are left out.
CustomerDraft tidied(CustomerDraft draft);

/// What is wrong with a draft, field by field: "name", "phone", "contacts[0].phone",
/// "sites[1].contact". Reads nothing else than the draft, so a form may ask it at every key.
QList<core::FieldProblem> problemsOf(const CustomerDraft& draft);

}  // namespace customers
