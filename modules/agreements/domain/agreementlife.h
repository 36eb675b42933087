#pragma once

#include "agreements/domain/agreement.h"

namespace agreements {

/// Plays the events of one agreement, given in any order, by (at, id): the same result on every
/// machine that has the same events. An event whose from-state no longer fits is kept and counted,
/// not applied; one that asks for what already is so is no exception.
AgreementLife lifeOf(QList<AgreementEvent> events);

/// It is in force from the later of effect and validity, until its validity ends, it is terminated
/// (that day is its last) or a supplement takes its place (the day before).
InForce inForceOf(const AgreementLife& life, const std::optional<core::Date>& validFrom,
                  const std::optional<core::Date>& validTo);

/// How an agreement stands on a day (S145: nothing renews itself).
enum class Standing {
    Drafting,  ///< draft, in approval or approved
    Waiting,   ///< signed, or effective but its first day has not come
    InForce,
    Expiring,  ///< in force, and ends within the days of warning
    Expired,
    Ended,  ///< terminated or amended
};

Standing standingOn(const AgreementLife& life, const InForce& inForce, const core::Date& date,
                    int warningDays);
/// "drafting", "waiting", "in_force", "expiring", "expired", "ended"
QString code(Standing standing);
QString title(Standing standing);

/// What one party has to put on the paper, by the template's signature block (S93, S147).
struct PartyDuty {
    QString party;
    bool needsSignature = false;
    bool needsSeal = false;
    bool isSigned = false;
    bool isSealed = false;

    bool isDone() const { return (isSigned || !needsSignature) && (isSealed || !needsSeal); }
    friend bool operator==(const PartyDuty&, const PartyDuty&) = default;
};

/// The parties in the block's order, with what the events say is done.
QList<PartyDuty> partyDuties(const Template& agreement, const QList<AgreementEvent>& events);

/// The last day on which a party signed or sealed; none while something is missing.
std::optional<core::Date> completedOn(const Template& agreement,
                                      const QList<AgreementEvent>& events,
                                      const core::Date& signedOn);

/// Whether it takes effect only together with another one: the duty effective_with.
bool needsLinkedAgreement(const Template& agreement);
/// How many copies there are to be: the duty copies; none where the text does not say.
std::optional<int> copiesToIssue(const Template& agreement, const Values& values,
                                 const Switches& switches);
/// For how many months after the sale service goes on when the agreement ends (S134): the duty
/// continuing_service; none where there is no such duty.
std::optional<int> continuingMonths(const Template& agreement, const Values& values,
                                    const Switches& switches);
/// The days that the duty `term` names, where blanks hold them: from and to.
struct NamedTerm {
    bool isNamed = false;  ///< the template has such a duty
    std::optional<core::Date> from;
    std::optional<core::Date> to;
};
NamedTerm namedTerm(const Template& agreement, const Values& values, const Switches& switches);

}  // namespace agreements
