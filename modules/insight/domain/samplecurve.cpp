#include "insight/domain/samplecurve.h"

#include <algorithm>

namespace insight {
namespace {

constexpr int kMonths = 18;
constexpr qint64 kMsPerMinute = 60'000;
constexpr qint64 kMsPerDay = 86'400'000;
/// Shanghai has kept eight hours since 1991; a sample must not depend on the machine's zone tables.
constexpr qint64 kShanghaiOffset = 8 * 3'600'000;
constexpr int kOpens = 8 * 60 + 30;
constexpr int kCloses = 17 * 60 + 40;
constexpr int kNow = 9 * 60 + 30;
constexpr int kWeekday[7] = {150, 112, 104, 100, 106, 48, 22};
constexpr int kMonthly[12] = {108, 92, 90, 88, 98, 116, 132, 128, 102, 90, 94, 110};

qint64 weightOf(const core::Date& day, int index, int days) {
    const qint64 growth = 80 + 40 * index / days;
    return qint64(kWeekday[day.weekday() - 1]) * kMonthly[day.month() - 1] * growth;
}

}  // namespace

SampleCurve::SampleCurve(const core::Date& today, int calls)
    : m_first(today.addMonths(-kMonths)), m_now(at(today, kNow)) {
    const int days = int(m_first.daysUntil(today)) + 1;
    QList<qint64> sums;
    qint64 sum = 0;
    for (int index = 0; index < days; ++index) {
        qint64 weight = weightOf(m_first.addDays(index), index, days);
        if (index == days - 1)
            weight /= 4;  // the morning of today
        sum += weight;
        sums.append(sum);
    }
    for (const qint64 until : std::as_const(sums))
        m_callsUntil.append(int(qint64(calls) * until / sum));
}

core::Instant SampleCurve::at(const core::Date& day, int minute) const {
    const qint64 days = day.toQDate().toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    return {days * kMsPerDay + minute * kMsPerMinute - kShanghaiOffset};
}

int SampleCurve::dayIndexOf(int index) const {
    return int(std::ranges::upper_bound(m_callsUntil, index) - m_callsUntil.begin());
}

core::Date SampleCurve::dayOf(int index) const {
    return m_first.addDays(dayIndexOf(index));
}

core::Instant SampleCurve::calledAt(int index, double jitter) const {
    const int day = dayIndexOf(index);
    const int before = day > 0 ? m_callsUntil[day - 1] : 0;
    const int calls = std::max(1, m_callsUntil[day] - before);
    const bool isToday = day + 1 == m_callsUntil.size();
    const qint64 open = (isToday ? kNow - kOpens : kCloses - kOpens) * kMsPerMinute;
    const double share = (index - before + jitter) / calls;
    return {at(m_first.addDays(day), kOpens).ms + qint64(double(open) * share)};
}

}  // namespace insight
