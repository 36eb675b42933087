#pragma once

#include "customers/domain/customer.h"

#include <QString>
#include <QStringList>

namespace customers {

/// What is derived from a customer's own columns, kept beside them (migration 0009).
struct CustomerKeys {
    QString name;    ///< see nameKey()
    QString phone;   ///< PhoneNumber::keyOf()
    QString filter;  ///< what filterWords() are looked for in

    friend bool operator==(const CustomerKeys&, const CustomerKeys&) = default;
};

CustomerKeys keysOf(const Customer& customer);

/// Names in the order of their sound, the same for names that sound alike (张伟 and 章伟 are
/// "zhang wei"); other letters folded. Never empty for a name that is not.
QString nameKey(const QString& name);

/// The words of a list's filter, folded as the filter keys are.
QStringList filterWords(const QString& typed);

}  // namespace customers
