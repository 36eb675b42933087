#pragma once

#include "core/instant.h"

#include <QtGlobal>

#include <compare>

namespace core {

/// Hybrid logical clock: the wall clock where it moves forward, a counter where it does not, so
/// that a later edit on one machine is always larger and edits of several machines can be compared.
struct Hlc {
    qint64 ms = 0;
    quint16 counter = 0;

    friend auto operator<=>(const Hlc&, const Hlc&) = default;

    /// The next stamp after `last` at wall time `now`; larger than `last` even if the clock was set
    /// back.
    static Hlc next(Hlc last, Instant now);
    /// 48 bits of milliseconds, 16 bits of counter, as the wire carries it.
    quint64 packed() const;
    static Hlc unpacked(quint64 bits);
};

}  // namespace core
