#pragma once

#include "core/instant.h"
#include "insight/domain/samplewords.h"
#include "repairs/domain/importorder.h"

#include <QRandomGenerator>

namespace insight {

/// What an order of the sample may refer to.
struct SampleStaff {
    QList<repairs::PersonId> engineers;
    QList<repairs::PartId> parts;  ///< as sampleParts()
};

/// Makes up how an order went from its call on: how long it took, what was found, what it cost and
/// how far it is at `now`.
class SampleCourse final {
public:
    SampleCourse(QRandomGenerator& random, const SampleStaff& staff, core::Instant now)
        : m_random(random), m_staff(staff), m_now(now) {}

    /// Fills in all but number, customer, unit and the instant of the call, which are there.
    void fill(repairs::ImportedOrder& imported, const SampleProduct& product);

private:
    enum class End { Repaired, NotRepaired, Cancelled };

    void tellCall(repairs::Order& order, const SampleTrouble& trouble);
    void move(QList<repairs::OrderEvent>& events, repairs::Status to, double share,
              const QString& reason = {});
    void tellStates(repairs::ImportedOrder& imported);
    void tellEnd(repairs::ImportedOrder& imported);
    void tellWork(repairs::ImportedOrder& imported, const SampleTrouble& trouble);
    bool isPast(double share) const { return at(share).ms < m_now.ms; }
    core::Instant at(double share) const {
        return {m_calledAt.ms + qint64(share * double(m_length))};
    }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QString oneOf(const QStringList& words) { return words[m_random.bounded(int(words.size()))]; }

    QRandomGenerator& m_random;
    const SampleStaff& m_staff;
    const core::Instant m_now;
    core::Instant m_calledAt;
    qint64 m_length = 0;
    bool m_isLong = false;
    End m_end = End::Repaired;
    repairs::PersonId m_engineer;
};

}  // namespace insight
