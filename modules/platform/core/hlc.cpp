#include "core/hlc.h"

#include <limits>

namespace core {

Hlc Hlc::next(Hlc last, Instant now) {
    if (now.ms > last.ms)
        return {now.ms, 0};
    if (last.counter == std::numeric_limits<quint16>::max())
        return {last.ms + 1, 0};
    return {last.ms, quint16(last.counter + 1)};
}

quint64 Hlc::packed() const {
    return quint64(ms) << 16 | counter;
}

Hlc Hlc::unpacked(quint64 bits) {
    return {qint64(bits >> 16), quint16(bits)};
}

}  // namespace core
