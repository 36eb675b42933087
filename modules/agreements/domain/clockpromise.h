#pragma once

#include "agreements/domain/clockreading.h"

namespace agreements {

/// What a centre promises about home visits beside its agreements (S57, DT06): the promise itself
/// and the shorter time that is usual in practice. Both run from the repair call to the arrival.
struct VisitPromise {
    int practiceHours = 6;
    int promiseHours = 24;
    bool countsWorkingHours = false;  ///< only while the centre works; else around the clock

    /// "visit_practice" and "visit_promise", from "reported_at".
    QList<Clock> clocks() const;
};

enum class VisitResult { ExceedsExpectation, PromiseKept, PromiseBroken };

/// The band of DT06; both limits belong to their band.
VisitResult visitResult(const VisitPromise& promise, core::Instant call, core::Instant arrival);

}  // namespace agreements
