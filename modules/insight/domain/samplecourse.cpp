#include "insight/domain/samplecourse.h"

#include "repairs/domain/words.h"

namespace insight {

using repairs::EventKind;
using repairs::LineKind;
using repairs::OrderEvent;
using repairs::Status;
using repairs::WaitingReason;

namespace {

constexpr qint64 kMsPerHour = 3'600'000;
constexpr int kTax = 1300;
constexpr int kRecentDays = 40;
constexpr int kLongPercent = 30;
constexpr double kReadyAt = 0.85;

/// Most within two days, some a week, a few much longer: the parts are awaited.
qint64 lengthOfCourse(QRandomGenerator& random) {
    const int percent = random.bounded(100);
    const qint64 hours = percent < 45   ? 3 + random.bounded(30)
                         : percent < 85 ? 26 + random.bounded(100)
                         : percent < 97 ? 120 + random.bounded(220)
                                        : 400 + random.bounded(700);
    return hours * kMsPerHour + random.bounded(int(kMsPerHour));
}

}  // namespace

void SampleCourse::fill(repairs::ImportedOrder& imported, const SampleProduct& product) {
    const SampleTrouble& trouble = product.troubles[m_random.bounded(int(product.troubles.size()))];
    m_calledAt = imported.order.calledAt;
    m_length = lengthOfCourse(m_random);
    // Some of the last weeks are still about, so that every list of the desk has something to show.
    m_isLong = m_now.ms - m_calledAt.ms < kRecentDays * 24 * kMsPerHour && chance(kLongPercent);
    if (m_isLong)
        m_length += (5 + m_random.bounded(35)) * 24 * kMsPerHour;
    const int end = m_random.bounded(100);
    m_end = end < 91 ? End::Repaired : end < 97 ? End::NotRepaired : End::Cancelled;
    m_engineer = m_staff.engineers[m_random.bounded(int(m_staff.engineers.size()))];
    tellCall(imported.order, trouble);
    tellStates(imported);
    if (isPast(0.25) && m_end != End::Cancelled)
        tellWork(imported, trouble);
    if (isPast(1))
        tellEnd(imported);
}

void SampleCourse::tellCall(repairs::Order& order, const SampleTrouble& trouble) {
    const SampleWords& words = sampleWords();
    static constexpr repairs::Channel kChannels[] = {
        repairs::Channel::Telephone, repairs::Channel::Telephone, repairs::Channel::Counter,
        repairs::Channel::Message, repairs::Channel::Website};
    order.channel = kChannels[m_random.bounded(5)];
    order.kind = chance(6)   ? repairs::OrderKind::Maintenance
                 : chance(4) ? repairs::OrderKind::ReturnRepair
                             : repairs::OrderKind::Repair;
    order.fault = QString::fromUtf8(trouble.reported);
    order.customerExpectation = oneOf(words.expectations);
    if (order.channel == repairs::Channel::Counter)
        order.accessories = oneOf(words.accessories);
    order.priority = chance(4)   ? repairs::Priority::Urgent
                     : chance(9) ? repairs::Priority::High
                                 : repairs::Priority::Normal;
    if (isPast(0.05))
        order.engineer = m_engineer;
    const int days = m_isLong ? 8 + m_random.bounded(30) : 1 + m_random.bounded(5);
    if (chance(85))
        order.promisedAt = core::Instant{m_calledAt.ms + days * 24 * kMsPerHour};
    order.currency = core::Currency::cny();
}

void SampleCourse::move(QList<OrderEvent>& events, Status to, double share, const QString& reason) {
    if (share > 0 && !isPast(share))
        return;
    OrderEvent event;
    event.kind = EventKind::Status;
    if (!events.isEmpty())
        event.from = events.last().to;
    event.to = to;
    event.at = at(share);
    event.reason = reason;
    event.person = share > 0 ? m_engineer : repairs::PersonId();
    events.append(event);
}

void SampleCourse::tellStates(repairs::ImportedOrder& imported) {
    static constexpr WaitingReason kReasons[] = {WaitingReason::Parts, WaitingReason::Parts,
                                                 WaitingReason::Parts, WaitingReason::Customer,
                                                 WaitingReason::Approval};
    QList<OrderEvent>& events = imported.events;
    move(events, Status::Received, 0);
    if (m_end == End::Cancelled) {
        move(events, Status::Cancelled, 1, QStringLiteral("客户自行处理，取消报修"));
        return;
    }
    move(events, Status::Diagnosing, 0.1);
    const bool waits = m_length > 60 * kMsPerHour || chance(15);
    if (waits)
        move(events, Status::Waiting, 0.25, repairs::code(kReasons[m_random.bounded(5)]));
    move(events, Status::InRepair, waits ? 0.7 : 0.3);
    move(events, Status::Ready, kReadyAt);
    move(events, Status::Closed, 1);
}

void SampleCourse::tellEnd(repairs::ImportedOrder& imported) {
    repairs::Order& order = imported.order;
    if (m_end == End::Repaired) {
        order.outcome = repairs::Outcome::Repaired;
        order.restoredOn = core::Date::fromQDate(
            QDate(1970, 1, 1).addDays((at(kReadyAt).ms + 8 * kMsPerHour) / (24 * kMsPerHour)));
    } else if (m_end == End::NotRepaired) {
        order.outcome = repairs::Outcome::NotRepaired;
        order.barrier = chance(50) ? QStringLiteral("维修费用过高，客户放弃维修")
                                   : QStringLiteral("原厂已停产，没有配件");
    }
}

void SampleCourse::tellWork(repairs::ImportedOrder& imported, const SampleTrouble& trouble) {
    repairs::OrderFinding finding;
    finding.position = 1;
    finding.fault = QString::fromUtf8(trouble.reported);
    finding.causeCode = trouble.causeCode;
    finding.cause = QString::fromUtf8(trouble.cause);
    if (isPast(0.75) && m_end == End::Repaired)
        finding.measure = QString::fromUtf8(trouble.measure);
    imported.findings.append(finding);

    repairs::OrderLine labour;
    labour.position = 1;
    labour.kind = LineKind::Labour;
    labour.text =
        m_end == End::Repaired ? QString::fromUtf8(trouble.measure) : QStringLiteral("检测费");
    labour.person = m_engineer;
    labour.minutes = trouble.minutes + 5 * m_random.bounded(7);
    labour.unitPriceMinor = m_end == End::Repaired ? trouble.labourMinor : 3000;
    labour.taxBasisPoints = kTax;
    imported.lines.append(labour);
    if (trouble.part >= 0 && m_end == End::Repaired && isPast(0.7)) {
        const SamplePart& sample = sampleParts()[trouble.part];
        repairs::OrderLine part;
        part.position = 2;
        part.kind = LineKind::Part;
        part.text = QString::fromUtf8(sample.name);
        part.part = m_staff.parts[trouble.part];
        part.unitPriceMinor = sample.priceMinor;
        part.taxBasisPoints = kTax;
        imported.lines.append(part);
    }
    if (chance(12)) {
        OrderEvent note;
        note.kind = EventKind::Note;
        note.at = at(0.2);
        note.text = oneOf(sampleWords().notes);
        note.person = m_engineer;
        imported.events.append(note);
    }
}

}  // namespace insight
