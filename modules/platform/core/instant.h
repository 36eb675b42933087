#pragma once

#include <QtGlobal>

#include <compare>

namespace core {

/// A point in time: UTC milliseconds since 1970-01-01, as the tables keep it.
struct Instant {
    qint64 ms = 0;

    friend auto operator<=>(const Instant&, const Instant&) = default;
};

}  // namespace core
