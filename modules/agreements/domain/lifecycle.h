#pragma once

#include "agreements/domain/agreementlife.h"

#include "identity/approval.h"
#include "storage/blobstore.h"
#include "storage/writetx.h"

namespace agreements {

// Use cases on the way from a draft to its end. All of them: "right/missing", "agreement/unknown",
// "agreement/removed", "agreement/state".

/// Draft to "in approval". Right "agreement.draft". Code "input/invalid": what stands in the way of
/// signing (checkDraft(), terms that cannot be compiled, no units).
core::Done sendForApproval(storage::WriteTx& tx, const AgreementId& id);

/// A second person agrees: whoever calls, at their own desk, or who entered a PIN at this one.
/// Right "agreement.approve" of that person. Code "approval/same-person" for whoever sent it,
/// "approval/refused" (no right, or agreed more than half an hour ago).
core::Done approveDraft(storage::WriteTx& tx, const AgreementId& id,
                        const std::optional<identity::Approval>& approval = {});
/// Back to a draft, with the reason. Right "agreement.approve". Code "input/invalid".
core::Done returnDraft(storage::WriteTx& tx, const AgreementId& id, const QString& reason);

/// What a party did on a day.
struct PartyMark {
    QString party;  ///< of the template's signature block
    core::Date on;
    bool isSigned = false;
    bool isSealed = false;
    QString person;  ///< who signed
};

struct SignDraft {
    AgreementId agreement;
    core::Date signedOn;  ///< the day from which the copy is dated
    QList<PartyMark> marks;
};

/// Approved to signed: text, blanks, terms and switches are frozen with their hash. With the marks
/// of all parties it takes effect at once. Right "agreement.sign". Codes "input/invalid" (also a
/// day in the future or an unknown party), "template/unknown".
core::Result<QString> signAgreement(storage::WriteTx& tx, const SignDraft& draft);

/// A signature or seal that came later. Same right. Codes as signAgreement().
core::Done recordMarks(storage::WriteTx& tx, const AgreementId& id, const QList<PartyMark>& marks);

/// The agreement without which it does not take effect (S93). Before that it can still be changed.
/// Same right. Code "agreement/link": itself, or one that depends on it.
core::Done linkAgreement(storage::WriteTx& tx, const AgreementId& id, const AgreementId& linked);

/// Takes effect where nothing is missing any more; happens by itself with the last mark or link, is
/// there for what came together from two machines. Same right. False where something is missing.
core::Result<bool> takeEffect(storage::WriteTx& tx, const AgreementId& id);

struct TerminateDraft {
    AgreementId agreement;
    core::Date on;  ///< the last day in force
    QString reason;
};

/// Effective to terminated; what goes on (S134) is told by continuingService(). Right
/// "agreement.terminate". Code "input/invalid": no reason, or a day outside the time in force.
core::Done terminateAgreement(storage::WriteTx& tx, const TerminateDraft& draft);

/// An entry of the copy register (S93, S147). Right "agreement.draft". Code "input/invalid": no
/// holder, a number given already or beyond the number of copies.
core::Done issuePaper(storage::WriteTx& tx, const AgreementId& id, const AgreementPaper& paper);

/// Enters a scan whose content the store already has: put it there first, so that a row never
/// stands without its content. Right "agreement.draft". Code "blob/missing".
core::Done attachScan(storage::WriteTx& tx, const storage::BlobStore& blobs, const AgreementId& id,
                      const AgreementScan& scan);

}  // namespace agreements
