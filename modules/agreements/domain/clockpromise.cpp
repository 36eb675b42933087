#include "agreements/domain/clockpromise.h"

namespace agreements {
namespace {

Clock visitClock(const QString& what, int hours, bool isWorking) {
    Clock clock;
    clock.what = what;
    clock.from = QStringLiteral("reported_at");
    clock.source = {QStringLiteral("S57")};
    clock.target.count = hours;
    clock.target.unit = isWorking ? ClockUnit::WorkingHours : ClockUnit::Hours;
    return clock;
}

bool isWithinHours(int hours, core::Instant call, core::Instant arrival) {
    constexpr qint64 kMsPerHour = 3'600'000;
    return arrival.ms - call.ms <= hours * kMsPerHour;
}

}  // namespace

QList<Clock> VisitPromise::clocks() const {
    return {visitClock(QStringLiteral("visit_practice"), practiceHours, countsWorkingHours),
            visitClock(QStringLiteral("visit_promise"), promiseHours, countsWorkingHours)};
}

VisitResult visitResult(const VisitPromise& promise, core::Instant call, core::Instant arrival) {
    if (isWithinHours(promise.practiceHours, call, arrival))
        return VisitResult::ExceedsExpectation;
    return isWithinHours(promise.promiseHours, call, arrival) ? VisitResult::PromiseKept
                                                              : VisitResult::PromiseBroken;
}

}  // namespace agreements
