#pragma once

#include "agreements/domain/agreement.h"

#include "core/fieldproblem.h"
#include "storage/writetx.h"

namespace agreements {

/// What the form of a draft holds. A nil id makes a new agreement; an empty title is the
/// template's, an empty time zone the centre's. Number, relation and what it amends stay as they
/// are.
struct AgreementDraft {
    Agreement agreement;
    QList<AgreementScope> scopes;
};

/// Use case: makes a draft from a template's version, or changes one. Blanks may still be empty,
/// what is written must fit. Where the template has a duty `term`, the days of validity are those
/// in its blanks. Right "agreement.draft". Codes "input/invalid", "template/unknown",
/// "agreement/unknown", "agreement/state" (only drafts are changed), "agreement/removed".
core::Result<AgreementId> saveDraft(storage::WriteTx& tx, const AgreementDraft& draft);

/// Use case: a supplement to an agreement that is in force, drafted from what was signed: the same
/// parties, units, blanks and switches, by the same version of the template. Same right. Codes
/// "agreement/unknown", "agreement/state".
core::Result<AgreementId> draftSupplement(storage::WriteTx& tx, const AgreementId& amended);

/// Use case: a draft into the trash and out of it. Same right. Code "agreement/state" for what has
/// been signed.
core::Done removeDraft(storage::WriteTx& tx, const AgreementId& id);
core::Done restoreDraft(storage::WriteTx& tx, const AgreementId& id);

/// Use case: the units that an agreement is for. Drafts need "agreement.draft"; where something is
/// signed "agreement.sign", and the reason is kept. Codes "input/invalid", "agreement/state"
/// (ended).
core::Done changeScopes(storage::WriteTx& tx, const AgreementId& id,
                        const QList<AgreementScope>& scopes, const QString& reason);

}  // namespace agreements
