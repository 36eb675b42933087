#include "agreements/domain/compiledrules.h"

#include "core/localtime.h"

#include <algorithm>

namespace agreements {
namespace {

constexpr qint64 kMsPerMinute = 60'000;
constexpr qint64 kMsPerHour = 3'600'000;

core::Date dateFrom(qint64 julianDay) {
    return core::Date::fromQDate(QDate::fromJulianDay(julianDay))
        .value_or(*core::Date::of(9999, 12, 31));
}

/// The moment at which `ms` have passed that count only within `hours` of each day. A limit used
/// up exactly at the end of the hours is due then.
core::Instant dueWithin(const ServiceHours& hours, core::Instant from, qint64 ms,
                        const QTimeZone& zone) {
    const qint64 opens = hours.fromMinute * kMsPerMinute;
    const qint64 closes = hours.toMinute * kMsPerMinute;
    const qint64 perDay = closes - opens;
    core::LocalTime at = core::toLocal(from, zone);
    qint64 now = std::max<qint64>(at.msOfDay, opens);
    if (now >= closes) {
        at.date = at.date.addDays(1);
        now = opens;
    }
    if (ms > closes - now) {
        ms -= closes - now;
        const qint64 wholeDays = (ms - 1) / perDay;
        at.date = at.date.addDays(1 + wholeDays);
        ms -= wholeDays * perDay;
        now = opens;
    }
    return core::toInstant({at.date, int(now + ms)}, zone);
}

/// One case before the rules. Rows that several lines share are tried once.
class Judge {
public:
    Judge(const CompiledRules& rules, const Facts& facts)
        : m_rules(rules),
          m_facts(facts),
          m_reportDay(core::dateOf({facts.at(Fact::ReportedAt).value_or(0)}, rules.zone)),
          m_rows(rules.rows.size(), Tried::Not) {}

    Verdict verdict() {
        for (const CompiledWindow& window : m_rules.windows)
            measure(window);
        m_verdict.agreement = m_rules.hash;
        sayWarranty();
        if (const CompiledOutcome* found = decide(m_rules.kind))
            m_kind = found->kind;
        m_verdict.kind = m_kind >= 0 ? m_rules.kinds[m_kind] : QStringLiteral("undecided");
        for (const CompiledLine& line : m_rules.remedies)
            m_verdict.remedies.append(remedy(line));
        for (const CompiledLine& line : m_rules.payers)
            m_verdict.payers.append(payer(line));
        sayAcceptance();
        for (const CompiledLine& line : m_rules.deadlines)
            sayDeadline(line);
        for (const CompiledLine& line : m_rules.obligations) {
            if (const CompiledOutcome* found = decide(line))
                m_verdict.obligations.append(
                    {std::get<ObligationOutcome>(found->outcome).what, found->ground});
        }
        return std::move(m_verdict);
    }

private:
    enum class Tried : char { Not, Holds, Fails };
    struct Measured {
        WindowState state = WindowState::Unknown;
        std::optional<core::Date> end;
        const Ground* ground = nullptr;
    };

    bool holds(const CompiledCondition& condition) const {
        const auto isAllowed = [&](std::optional<qint64> value) {
            return (condition.allowed >> (value ? *value + 1 : 0) & 1) != 0;
        };
        switch (condition.ask) {
        case CompiledCondition::Ask::FactIs: {
            const auto value = m_facts.at(Fact(condition.subject));
            // Only "not known" can be asked of counts, days and instants.
            const auto type = shapeOf(Fact(condition.subject)).type;
            if (type == FactType::Choice || type == FactType::Flag)
                return isAllowed(value);
            return isAllowed(value ? std::optional<qint64>(0) : std::nullopt);
        }
        case CompiledCondition::Ask::FactCompares:
            return compares(condition);
        case CompiledCondition::Ask::WindowIs:
            return isAllowed(qint64(m_windows[condition.subject].state));
        case CompiledCondition::Ask::TestHolds: {
            const auto& anyOf = m_rules.tests[condition.subject].anyOf;
            const bool found = std::any_of(anyOf.begin(), anyOf.end(),
                                           [&](const auto& all) { return allHold(all); });
            return found != condition.isNegated;
        }
        case CompiledCondition::Ask::KindIs:
            return m_kind >= 0 && isAllowed(m_kind);
        }
        Q_UNREACHABLE();
    }

    bool compares(const CompiledCondition& condition) const {
        const auto left = m_facts.at(Fact(condition.subject));
        const auto right = condition.amount.of(m_facts);
        if (!left || !right)
            return false;
        switch (condition.compare) {
        case Condition::Compare::AtMost:
            return *left <= *right;
        case Condition::Compare::AtLeast:
            return *left >= *right;
        case Condition::Compare::DiffersFrom:
            return *left != *right;
        default:
            return *left == *right;
        }
    }

    bool allHold(const CompiledConditions& conditions) const {
        return std::all_of(conditions.begin(), conditions.end(),
                           [&](const CompiledCondition& one) { return holds(one); });
    }

    void measure(const CompiledWindow& window) {
        Measured measured;
        measured.ground = &window.ground;
        if (window.end) {
            if (const auto day = m_facts.at(*window.end)) {
                measured.end = dateFrom(*day);
                measured.state = m_reportDay > *measured.end ? WindowState::Out : WindowState::In;
            }
            m_windows.push_back(measured);
            return;
        }
        const auto length =
            std::find_if(window.lengths.begin(), window.lengths.end(),
                         [&](const CompiledLength& one) { return allHold(one.when); });
        if (length != window.lengths.end())
            measured.ground = &length->ground;
        const auto start = m_facts.at(*window.start);
        if (start && length != window.lengths.end()) {
            const core::Date begin = dateFrom(*start);
            measured.end = endOf(window, *length, begin);
            if (m_reportDay < begin)
                measured.state = WindowState::NotStarted;
            else
                measured.state = m_reportDay > *measured.end ? WindowState::Out : WindowState::In;
        }
        m_windows.push_back(measured);
    }

    core::Date endOf(const CompiledWindow& window, const CompiledLength& length,
                     const core::Date& begin) const {
        qint64 count = length.count;
        if (length.isMonths && window.extensionMonths && allHold(window.extensionWhen))
            count += window.extensionMonths->of(m_facts).value_or(0);
        const auto unit = length.isMonths ? core::PeriodUnit::Months : core::PeriodUnit::Days;
        const core::Date last =
            core::lastDay(begin, {int(std::min<qint64>(count, kLongest)), unit}, window.firstDay);
        return window.holidayExtends ? m_rules.restDays.moved(last) : last;
    }

    const CompiledOutcome* decide(const CompiledLine& line) {
        for (const CompiledLine::Candidate& candidate : line.candidates) {
            Tried& tried = m_rows[candidate.row];
            if (tried == Tried::Not)
                tried = allHold(m_rules.rows[candidate.row].when) ? Tried::Holds : Tried::Fails;
            if (tried == Tried::Holds)
                return &candidate.outcome;
        }
        return nullptr;
    }

    void ask(const QString& about, const QString& why) { m_verdict.questions.append({about, why}); }

    void sayWarranty() {
        if (m_rules.warranty < 0) {
            ask(QStringLiteral("warranty"), QStringLiteral("silent"));
            return;
        }
        const Measured& measured = m_windows[m_rules.warranty];
        m_verdict.warranty = {measured.state, measured.end, *measured.ground};
        if (measured.state == WindowState::Unknown && m_rules.windows[m_rules.warranty].asksForDate)
            ask(QStringLiteral("warranty"), QStringLiteral("needs_date"));
    }

    std::optional<RemedyStatement> remedy(const CompiledLine& line) {
        const CompiledOutcome* found = decide(line);
        if (!found) {
            if (line.isNullWhenSilent)
                return std::nullopt;
            ask(line.name, QStringLiteral("silent"));
            return RemedyStatement{QStringLiteral("ask"), {}, {}};
        }
        const auto& outcome = std::get<LineOutcome>(found->outcome);
        if (outcome.isNone)
            return std::nullopt;
        if (!outcome.ask.isEmpty()) {
            ask(line.name, outcome.ask);
            return RemedyStatement{QStringLiteral("ask"), {}, found->ground};
        }
        return RemedyStatement{outcome.allowed, outcome.why, found->ground};
    }

    std::optional<PayerStatement> payer(const CompiledLine& line) {
        const CompiledOutcome* found = decide(line);
        if (!found && line.isNullWhenSilent)
            return std::nullopt;
        if (!found) {
            ask(line.name, QStringLiteral("silent"));
            return PayerStatement{QStringLiteral("ask"), {}, std::nullopt, false, {}};
        }
        const auto& outcome = std::get<LineOutcome>(found->outcome);
        if (outcome.isNone)
            return std::nullopt;
        if (!outcome.ask.isEmpty()) {
            ask(line.name, outcome.ask);
            return PayerStatement{QStringLiteral("ask"), {}, std::nullopt, false, found->ground};
        }
        if (!outcome.askBasis.isEmpty())
            ask(line.name + QStringLiteral(".basis"), outcome.askBasis);
        if (!outcome.askAmount.isEmpty())
            ask(line.name + QStringLiteral(".amount"), outcome.askAmount);
        std::optional<qint64> amount;
        for (const CompiledAmount& part : found->amounts)
            amount = amount.value_or(0) + part.of(m_facts).value_or(0);
        return PayerStatement{outcome.payer, outcome.basis, amount, outcome.isFromFund,
                              found->ground};
    }

    void sayAcceptance() {
        const CompiledOutcome* found = decide(m_rules.acceptance);
        if (!found)
            return;
        const auto& outcome = std::get<AcceptanceOutcome>(found->outcome);
        std::optional<qint64> quantity;
        if (found->number)
            quantity = found->number->of(m_facts);
        m_verdict.acceptance =
            AcceptanceStatement{outcome.outcome, outcome.loss, quantity, found->ground};
        if (!outcome.ask.isEmpty())
            ask(m_rules.acceptance.name, outcome.ask);
        if (!outcome.askQuantity.isEmpty())
            ask(m_rules.acceptance.name + QStringLiteral(".quantity"), outcome.askQuantity);
    }

    void sayDeadline(const CompiledLine& line) {
        const CompiledOutcome* found = decide(line);
        if (!found)
            return;
        const auto& outcome = std::get<DeadlineOutcome>(found->outcome);
        const auto from = m_facts.at(*found->from);
        const auto length = found->number->of(m_facts);
        if (!from || !length)
            return;
        m_verdict.deadlines.append({outcome.what, outcome.from,
                                    due(outcome, core::Instant{*from}, *length), found->ground,
                                    target(outcome, *length)});
    }

    ClockTarget target(const DeadlineOutcome& outcome, qint64 length) const {
        ClockTarget target;
        target.count = int(std::min<qint64>(length, kLongest));
        target.unit = outcome.unit == DeadlineOutcome::Unit::Minutes ? ClockUnit::Minutes
                      : outcome.unit == DeadlineOutcome::Unit::Hours ? ClockUnit::Hours
                                                                     : ClockUnit::Days;
        target.firstDay = m_rules.firstDay;
        target.holidayExtends = target.unit == ClockUnit::Days && m_rules.holidayExtends;
        if (outcome.serviceHours)
            target.serviceHours =
                core::Shift{outcome.serviceHours->fromMinute, outcome.serviceHours->toMinute};
        return target;
    }

    std::variant<core::Instant, core::Date> due(const DeadlineOutcome& outcome, core::Instant from,
                                                qint64 length) const {
        if (outcome.unit == DeadlineOutcome::Unit::Days) {
            const core::Date last =
                core::lastDay(core::dateOf(from, m_rules.zone),
                              {int(std::min<qint64>(length, kLongest)), core::PeriodUnit::Days},
                              m_rules.firstDay);
            return m_rules.holidayExtends ? m_rules.restDays.moved(last) : last;
        }
        const qint64 ms =
            length * (outcome.unit == DeadlineOutcome::Unit::Hours ? kMsPerHour : kMsPerMinute);
        if (outcome.serviceHours)
            return dueWithin(*outcome.serviceHours, from, ms, m_rules.zone);
        return core::Instant{from.ms + ms};
    }

    /// More months or days than any calendar has.
    static constexpr qint64 kLongest = 4'000'000;

    const CompiledRules& m_rules;
    const Facts& m_facts;
    core::Date m_reportDay;
    std::vector<Tried> m_rows;
    std::vector<Measured> m_windows;
    int m_kind = -1;
    Verdict m_verdict;
};

}  // namespace

Verdict Rules::judge(const Facts& facts) const {
    return Judge(*m_compiled, facts).verdict();
}

}  // namespace agreements
