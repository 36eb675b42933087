#pragma once

#include "core/result.h"

#include <QString>
#include <QStringView>

namespace customers {

/// A telephone number of the mainland, Taiwan, Hong Kong, Macau or, with + or 00 in front, of any
/// country (E.164). Full-width characters, spaces, brackets and every kind of hyphen are read; an
/// extension stands behind "-", "x", "ext" or "转".
class PhoneNumber final {
public:
    /// "phone/empty", "phone/character", "phone/length", "phone/unknown"; the message is one
    /// sentence that says how the number would be right ("A mobile number has 11 digits, 1 is
    /// missing.").
    static core::Result<PhoneNumber> parse(const QString& typed);

    /// As it is kept and shown: "13812345678", "010-12345678-801", "+4540123456".
    const QString& text() const { return m_text; }
    /// The same for every way of writing one number: digits with the country's code where it is
    /// known, without the extension. For finding a number, never shown.
    const QString& key() const { return m_key; }

    /// key() of what could be read, else the digits of the text as they are; empty without digits.
    static QString keyOf(const QString& typed);

    friend bool operator==(const PhoneNumber&, const PhoneNumber&) = default;

private:
    PhoneNumber(QString text, QString key) : m_text(std::move(text)), m_key(std::move(key)) {}

    QString m_text;
    QString m_key;

    friend class PhoneReader;
};

}  // namespace customers
