#pragma once

#include "core/result.h"

#include <QStringView>

#include <compare>

namespace core {

/// How much of something: thousandths of its unit, as the `*_milli` columns keep it.
struct Quantity {
    qint64 milli = 0;

    static constexpr Quantity whole(qint64 count) { return {count * 1000}; }

    friend auto operator<=>(const Quantity&, const Quantity&) = default;
    friend Quantity operator+(Quantity a, Quantity b) { return {a.milli + b.milli}; }
    friend Quantity operator-(Quantity a, Quantity b) { return {a.milli - b.milli}; }
    Quantity operator-() const { return {-milli}; }
};

/// Reads typed text as parseMoney does, with up to three decimals: `1.5`, `１，２００`, `2+3`.
/// Codes "quantity/unreadable", "quantity/decimals", "quantity/range".
Result<Quantity> parseQuantity(QStringView text);

/// `1,200` or `1.5`: no more decimals than it has.
QString formatQuantity(Quantity quantity);

}  // namespace core
