#include "agreements/domain/agreementlife.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace agreements {
namespace {

void applyMove(const AgreementEvent& event, AgreementLife& life) {
    life.state = event.to;
    life.stateAt = event.at;
    switch (event.kind) {
    case AgreementEventKind::Signed:
        life.signedOn = event.countsOn;
        life.copyHash = event.hash;
        break;
    case AgreementEventKind::Effective:
        life.effectiveOn = event.countsOn;
        break;
    case AgreementEventKind::Amended:
    case AgreementEventKind::Terminated:
        life.endedOn = event.countsOn;
        break;
    default:
        break;
    }
}

/// The first duty of that name.
const DutyTerm* dutyNamed(const Template& agreement, QLatin1String what) {
    for (const Term& term : agreement.terms) {
        const auto* duty = std::get_if<DutyTerm>(&term.body);
        if (duty && duty->what == what)
            return duty;
    }
    return nullptr;
}

std::optional<int> dutyNumber(const DutyTerm* duty, const char* name,
                              const DocumentFilling& filling) {
    if (!duty)
        return std::nullopt;
    const auto found = duty->with.constFind(QLatin1String(name));
    const Amount* amount = found == duty->with.cend() ? nullptr : std::get_if<Amount>(&*found);
    if (!amount || amount->from == Amount::From::Fact)
        return std::nullopt;
    if (amount->from == Amount::From::Constant)
        return int(amount->constant);
    const Variable* variable = filling.variable(amount->name);
    const auto number =
        variable ? numberOf(variable->type, filling.value(amount->name).text) : std::nullopt;
    return number ? std::optional(int(*number)) : std::nullopt;
}

std::optional<core::Date> dutyDate(const DutyTerm& duty, const char* name,
                                   const DocumentFilling& filling) {
    const auto found = duty.with.constFind(QLatin1String(name));
    if (found == duty.with.cend())
        return std::nullopt;
    const auto* text = std::get_if<QString>(&*found);
    const QString variable = text ? *text : std::get<Amount>(*found).name;
    return core::Date::fromIso(filling.value(variable).text);
}

/// Whether somebody writes a name there, and not a day or a number.
bool isSignatureLine(const SignatureLine& line, const Template& agreement) {
    if (line.hasSeal)
        return false;
    if (line.variable.isEmpty())
        return true;
    for (const Variable& variable : agreement.variables)
        if (variable.name == line.variable)
            return variable.type != VariableType::Date && variable.type != VariableType::Phone;
    return true;
}

QString sayStanding(const char* text) {
    return QCoreApplication::translate("agreements::Words", text);
}

}  // namespace

AgreementLife lifeOf(QList<AgreementEvent> events) {
    std::ranges::sort(events, [](const AgreementEvent& a, const AgreementEvent& b) {
        return std::tie(a.at, a.id) < std::tie(b.at, b.id);
    });
    AgreementLife life;
    for (const AgreementEvent& event : std::as_const(events)) {
        if (!event.to)
            continue;
        if (event.from == life.state)
            applyMove(event, life);
        else if (event.to != life.state)
            ++life.notApplied;
    }
    return life;
}

InForce inForceOf(const AgreementLife& life, const std::optional<core::Date>& validFrom,
                  const std::optional<core::Date>& validTo) {
    InForce days;
    if (!life.effectiveOn)
        return days;
    days.from = validFrom ? std::max(*life.effectiveOn, *validFrom) : *life.effectiveOn;
    days.until = validTo;
    if (life.endedOn) {
        const core::Date last =
            life.state == AgreementState::Amended ? life.endedOn->addDays(-1) : *life.endedOn;
        days.until = days.until ? std::min(*days.until, last) : last;
    }
    return days;
}

Standing standingOn(const AgreementLife& life, const InForce& inForce, const core::Date& date,
                    int warningDays) {
    if (!life.state || *life.state < AgreementState::Signed)
        return Standing::Drafting;
    if (*life.state == AgreementState::Signed || !inForce.from)
        return Standing::Waiting;
    const bool isOver = inForce.until && *inForce.until < date;
    if (isOver)
        return *life.state == AgreementState::Effective ? Standing::Expired : Standing::Ended;
    if (date < *inForce.from)
        return Standing::Waiting;
    const bool isSoonOver = inForce.until && date.daysUntil(*inForce.until) <= warningDays;
    return isSoonOver ? Standing::Expiring : Standing::InForce;
}

QString code(Standing standing) {
    switch (standing) {
    case Standing::Drafting:
        return QStringLiteral("drafting");
    case Standing::Waiting:
        return QStringLiteral("waiting");
    case Standing::InForce:
        return QStringLiteral("in_force");
    case Standing::Expiring:
        return QStringLiteral("expiring");
    case Standing::Expired:
        return QStringLiteral("expired");
    case Standing::Ended:
        return QStringLiteral("ended");
    }
    Q_UNREACHABLE();
}

QString title(Standing standing) {
    switch (standing) {
    case Standing::Drafting:
        return sayStanding(QT_TRANSLATE_NOOP("agreements::Words", "Being drafted"));
    case Standing::Waiting:
        return sayStanding(QT_TRANSLATE_NOOP("agreements::Words", "Not yet in force"));
    case Standing::InForce:
        return sayStanding(QT_TRANSLATE_NOOP("agreements::Words", "In force"));
    case Standing::Expiring:
        return sayStanding(QT_TRANSLATE_NOOP("agreements::Words", "Expires soon"));
    case Standing::Expired:
        return sayStanding(QT_TRANSLATE_NOOP("agreements::Words", "Expired"));
    case Standing::Ended:
        return sayStanding(QT_TRANSLATE_NOOP("agreements::Words", "Ended"));
    }
    Q_UNREACHABLE();
}

QList<PartyDuty> partyDuties(const Template& agreement, const QList<AgreementEvent>& events) {
    QList<PartyDuty> duties;
    for (const SignatureBlock& block : agreement.signatures) {
        PartyDuty duty;
        duty.party = block.party;
        for (const SignatureLine& line : block.lines) {
            duty.needsSeal = duty.needsSeal || line.hasSeal;
            duty.needsSignature = duty.needsSignature || isSignatureLine(line, agreement);
        }
        if (!duty.needsSeal)
            duty.needsSignature = true;
        for (const AgreementEvent& event : events) {
            if (event.party != block.party)
                continue;
            duty.isSigned = duty.isSigned || event.kind == AgreementEventKind::SignedBy;
            duty.isSealed = duty.isSealed || event.kind == AgreementEventKind::SealedBy;
        }
        duties.append(duty);
    }
    return duties;
}

std::optional<core::Date> completedOn(const Template& agreement,
                                      const QList<AgreementEvent>& events,
                                      const core::Date& signedOn) {
    const QList<PartyDuty> duties = partyDuties(agreement, events);
    if (!std::ranges::all_of(duties, &PartyDuty::isDone))
        return std::nullopt;
    // Of a signature recorded twice the first one counts.
    QHash<std::pair<QString, int>, core::Date> first;
    for (const AgreementEvent& event : events) {
        const bool isMark = event.kind == AgreementEventKind::SignedBy ||
                            event.kind == AgreementEventKind::SealedBy;
        if (!isMark || !event.countsOn)
            continue;
        const std::pair mark{event.party, int(event.kind)};
        const auto known = first.constFind(mark);
        first.insert(mark,
                     known == first.cend() ? *event.countsOn : std::min(*known, *event.countsOn));
    }
    core::Date last = signedOn;
    for (const core::Date& day : std::as_const(first))
        last = std::max(last, day);
    return last;
}

bool needsLinkedAgreement(const Template& agreement) {
    return dutyNamed(agreement, QLatin1String("effective_with")) != nullptr;
}

std::optional<int> copiesToIssue(const Template& agreement, const Values& values,
                                 const Switches& switches) {
    const DocumentFilling filling(agreement, values, switches);
    return dutyNumber(dutyNamed(agreement, QLatin1String("copies")), "count", filling);
}

std::optional<int> continuingMonths(const Template& agreement, const Values& values,
                                    const Switches& switches) {
    const DocumentFilling filling(agreement, values, switches);
    return dutyNumber(dutyNamed(agreement, QLatin1String("continuing_service")), "months", filling);
}

NamedTerm namedTerm(const Template& agreement, const Values& values, const Switches& switches) {
    const DutyTerm* duty = dutyNamed(agreement, QLatin1String("term"));
    if (!duty)
        return {};
    const DocumentFilling filling(agreement, values, switches);
    return {true, dutyDate(*duty, "from", filling), dutyDate(*duty, "to", filling)};
}

}  // namespace agreements
