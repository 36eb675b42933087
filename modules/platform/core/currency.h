#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <optional>

namespace core {

/// A currency by its ISO 4217 code. A default one is XXX, "no currency".
class Currency {
public:
    constexpr Currency() = default;

    /// nullopt unless `code` is three ASCII letters that ISO 4217 lists.
    static std::optional<Currency> fromCode(QStringView code);
    static constexpr Currency cny() { return Currency("CNY"); }
    static constexpr Currency twd() { return Currency("TWD"); }
    static constexpr Currency usd() { return Currency("USD"); }

    QString code() const;
    /// Decimals of the minor unit by ISO 4217: 2 for CNY and TWD, 0 for JPY, 3 for KWD.
    int digits() const;
    /// Decimals people see and type: as digits(), but none for TWD.
    int shownDigits() const;
    /// Minor units to one major unit: 100 for CNY, 1 for JPY.
    qint64 minorPerMajor() const;
    /// Minor units of the smallest amount that is charged: 1 for CNY, 100 for TWD.
    qint64 step() const;
    /// "￥", "NT$", "US$"; the code where no sign is in use here.
    QString symbol() const;

    friend auto operator<=>(const Currency&, const Currency&) = default;

private:
    explicit constexpr Currency(const char (&code)[4]) : m_code{code[0], code[1], code[2]} {}

    std::array<char, 3> m_code{'X', 'X', 'X'};
};

}  // namespace core
