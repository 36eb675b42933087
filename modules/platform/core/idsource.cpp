#include "core/idsource.h"

namespace core {
namespace {

constexpr quint32 kCounterLimit = 1u << 12;
/// The counter starts below this, so that many ids fit before the next millisecond is borrowed.
constexpr quint32 kCounterStartLimit = 1u << 8;

}  // namespace

IdSource::IdSource() : m_random(QRandomGenerator::securelySeeded()) {}

IdSource::IdSource(quint32 seed) : m_random(seed) {}

RowId IdSource::next(Instant now) {
    if (now.ms > m_lastMs) {
        m_lastMs = now.ms;
        m_counter = m_random.bounded(kCounterStartLimit);
    } else if (++m_counter == kCounterLimit) {
        ++m_lastMs;
        m_counter = 0;
    }

    std::array<quint8, 16> bytes{};
    for (int i = 0; i < 6; ++i)
        bytes[size_t(i)] = quint8(m_lastMs >> (40 - 8 * i));
    bytes[6] = quint8(0x70 | m_counter >> 8);
    bytes[7] = quint8(m_counter);
    const quint64 random = m_random.generate64();
    for (int i = 0; i < 8; ++i)
        bytes[size_t(8 + i)] = quint8(random >> (56 - 8 * i));
    bytes[8] = quint8((bytes[8] & 0x3f) | 0x80);
    return RowId(bytes);
}

}  // namespace core
