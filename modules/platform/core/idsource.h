#pragma once

#include "core/id.h"
#include "core/instant.h"

#include <QRandomGenerator>

namespace core {

/// Makes ids. Ids of one source rise strictly, also within a millisecond (a 12-bit counter follows
/// the time), so that rows made in order sort in order. Not thread-safe: one per writer.
class IdSource {
public:
    /// Random by the system's generator.
    IdSource();
    /// The same ids for the same seed, for generated data and tests.
    explicit IdSource(quint32 seed);

    RowId next(Instant now);

private:
    QRandomGenerator m_random;
    qint64 m_lastMs = 0;
    quint32 m_counter = 0;
};

}  // namespace core
