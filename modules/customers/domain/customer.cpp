#include "customers/domain/customer.h"

#include <QCoreApplication>

namespace customers {

QString customerKindCode(CustomerKind kind) {
    return kind == CustomerKind::Company ? QStringLiteral("company") : QStringLiteral("person");
}

std::optional<CustomerKind> customerKindFromCode(QStringView code) {
    if (code == u"person")
        return CustomerKind::Person;
    if (code == u"company")
        return CustomerKind::Company;
    return std::nullopt;
}

QString customerKindTitle(CustomerKind kind) {
    return kind == CustomerKind::Company
               ? QCoreApplication::translate("customers::Customer", "Company")
               : QCoreApplication::translate("customers::Customer", "Person");
}

}  // namespace customers
