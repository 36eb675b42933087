#pragma once

#include "agreements/domain/documentvalues.h"
#include "agreements/domain/rules.h"

#include "core/jsoncursor.h"

#include <QJsonObject>

namespace agreements {

/// An agreement with everything that decides what it says: the whole template, blanks, switches,
/// days of rest, time zone, day of signing and the language in which it is signed. Once signed it
/// is frozen: verdicts are given from this copy and never from the template it was made from.
struct AgreementCopy {
    Template agreement;
    Values values;
    Switches switches;
    RestDays restDays;
    QString timeZone;  ///< IANA name, "Asia/Shanghai"
    core::Date signedOn;
    Language language = Language::Simplified;

    friend bool operator==(const AgreementCopy&, const AgreementCopy&) = default;
};

/// What is stored and hashed: canonical JSON, equal for equal copies on every machine.
QByteArray copyBytes(const AgreementCopy& copy);
/// Codes "copy/json" (what is stored is no copy), "zone/unknown".
core::Result<AgreementCopy> copyFromBytes(QByteArrayView bytes);
/// SHA-256 of copyBytes() in hexadecimal digits.
QString copyHash(const AgreementCopy& copy);

/// The blanks and switches as terms read them, with defaults. Code "zone/unknown".
/// The days of rest as they stand in JSON: {"rest_weekdays","holidays","workdays"}; absent lists
/// are empty. Faults go to the cursor's list.
RestDays readRestDays(core::JsonCursor cursor);

core::Result<TermValues> termValues(const AgreementCopy& copy);
/// The rules that the copy's terms make; statements name clauses as they are printed in its
/// language. Codes as Rules::compile and termValues().
core::Result<Rules> rulesOf(const AgreementCopy& copy);
/// The same where copyHash() is known, as of a stored copy that was checked against it.
core::Result<Rules> rulesOf(const AgreementCopy& copy, const QString& hash);

}  // namespace agreements
