#pragma once

#include "core/result.h"

#include <QString>

namespace equipment {

/// A vehicle identification number (ISO 3779, GB 16735): 17 places of digits and capital letters
/// without I, O and Q.
class Vin final {
public:
    /// Full-width characters, small letters, spaces and hyphens are read. "vin/length",
    /// "vin/character". The check digit is asked for apart, because not every country has one.
    static core::Result<Vin> parse(const QString& typed);

    const QString& text() const { return m_text; }
    /// Whether the ninth place is the check digit of the others, as in China and North America.
    bool hasRightCheckDigit() const;

    friend bool operator==(const Vin&, const Vin&) = default;

private:
    explicit Vin(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

}  // namespace equipment
