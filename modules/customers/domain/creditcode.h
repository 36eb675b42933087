#pragma once

#include "core/result.h"

#include <QString>

namespace customers {

/// The number under which a company is registered: the mainland's unified social credit code (18
/// places with a check character, GB 32100-2015) or Taiwan's business number (8 digits with a check
/// digit).
class CreditCode final {
public:
    /// "credit_code/length", "credit_code/character", "credit_code/check". Full-width characters
    /// and spaces are read, small letters count as capitals.
    static core::Result<CreditCode> parse(const QString& typed);

    const QString& text() const { return m_text; }

    friend bool operator==(const CreditCode&, const CreditCode&) = default;

private:
    explicit CreditCode(QString text) : m_text(std::move(text)) {}

    QString m_text;

    friend class CreditCodeReader;
};

}  // namespace customers
