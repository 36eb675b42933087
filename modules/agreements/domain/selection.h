#pragma once

#include "agreements/domain/agreement.h"

#include "core/date.h"

namespace agreements {

/// An agreement that could decide about an order, and why it stands where it does.
struct AgreementCandidate {
    AgreementId id;
    QString number;
    QString title;
    Relation relation = Relation::Customer;
    ScopeKind scope = ScopeKind::All;  ///< by which it is for the unit, the most specific one
    QString region;                    ///< of that scope; empty: everywhere
    bool isRegionCertain = true;       ///< false: it is for a region, and the call's is not known
    bool namesCustomer = false;        ///< it is with this customer, not with whoever owns a unit
    core::Date signedOn;
    InForce days;
    QString copyHash;
    QStringList reasons;  ///< translated sentences, the most important first

    friend bool operator==(const AgreementCandidate&, const AgreementCandidate&) = default;
};

/// Those in force for a unit and customer on a day, the one that decides first in each list. An
/// order stands under at most one of each.
struct AgreementChoice {
    QList<AgreementCandidate> customer;
    QList<AgreementCandidate> dealerMaker;

    const AgreementCandidate* customerFacing() const {
        return customer.isEmpty() ? nullptr : &customer.first();
    }
    const AgreementCandidate* dealerToMaker() const {
        return dealerMaker.isEmpty() ? nullptr : &dealerMaker.first();
    }
};

/// Whether one decides before another by its scope: what certainly holds before what holds only in
/// a region that the call may not be from; unit before model before product line before all; a
/// region before everywhere; the customer by name before everybody.
bool isMoreSpecific(const AgreementCandidate& one, const AgreementCandidate& other);

/// Sorts the candidates of one relation: the more specific, the later signed, the later made first.
/// Gives each its reasons.
void rank(QList<AgreementCandidate>& candidates);

}  // namespace agreements
