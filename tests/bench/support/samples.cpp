#include "support/samples.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bench {

double Samples::mean() const {
    return m_ms.isEmpty() ? 0
                          : std::accumulate(m_ms.begin(), m_ms.end(), 0.0) / double(m_ms.size());
}

double Samples::percentile(double percent) const {
    if (m_ms.isEmpty())
        return 0;
    QList<double> sorted = m_ms;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = qsizetype(std::ceil(percent / 100 * double(sorted.size())));
    return sorted[std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1)];
}

}  // namespace bench
