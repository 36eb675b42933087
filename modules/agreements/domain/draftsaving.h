#pragma once

#include "agreements/domain/agreementdraft.h"

namespace agreements {

/// What the form of a draft hands over.
struct DraftToSave {
    AgreementDraft draft;
    QString builtIn;           ///< where the draft names no version: a template of the program
    AgreementId supplementTo;  ///< a new supplement to this one
    QString opened;      ///< draftFingerprint() when the form was opened; empty: saved in any case
    bool sends = false;  ///< also for approval
    bool evenIfRetired = false;  ///< the person knows that the template's version was retired
};

/// The same text for equal drafts.
QString draftFingerprint(const AgreementDraft& draft);

/// Use case: saves what a form holds, and sends it for approval, whole or not at all. Rights and
/// codes as saveDraft(), draftSupplement() and sendForApproval(); "draft/changed" where somebody
/// else saved it meanwhile, "template/retired" for a new draft of a version that was retired.
core::Result<AgreementId> saveDraftForm(storage::WriteTx& tx, const DraftToSave& form);

}  // namespace agreements
