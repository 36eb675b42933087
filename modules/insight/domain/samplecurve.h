#pragma once

#include "core/date.h"
#include "core/instant.h"

#include <QList>

namespace insight {

/// When the calls of a sample come in: over the eighteen months before `today`, in working hours of
/// Shanghai, most on Mondays, few at weekends, many in the heat and in the cold, and a little more
/// each month.
class SampleCurve final {
public:
    SampleCurve(const core::Date& today, int calls);

    /// The moment at which the sample stands still: nine in the morning of `today`.
    core::Instant now() const { return m_now; }
    /// Of the call at `index`, which has the place `index` of all calls in time. `jitter` moves it
    /// within its share of the day, 0 to 1.
    core::Instant calledAt(int index, double jitter) const;
    core::Date dayOf(int index) const;
    core::Instant at(const core::Date& day, int minute) const;

private:
    int dayIndexOf(int index) const;

    core::Date m_first;
    core::Instant m_now;
    QList<int> m_callsUntil;  ///< by day: how many calls came until its end
};

}  // namespace insight
