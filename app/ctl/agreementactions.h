#pragma once

#include "agreements/data/agreementreads.h"
#include "core/jsoncursor.h"
#include "ctl/call.h"

namespace ctl {

/// The words behind `agreement`, by their first.
core::Result<int> listAgreements(Call& call);
core::Result<int> showAgreement(Call& call);
core::Result<int> validateAgreement(Call& call);
core::Result<int> draftAgreement(Call& call);
core::Result<int> sendAgreement(Call& call);
core::Result<int> approveAgreement(Call& call);
core::Result<int> signAgreement(Call& call);

/// An agreement in its short form, with what is wrong in it. "file/unreadable".
core::Result<agreements::AgreementCopy> agreementInFile(const QString& name,
                                                        core::JsonFaults& faults);
/// An agreement in its short form, drafted from a template of the program. Codes "agreement/…"
/// after core::JsonFault.
core::Result<agreements::AgreementCopy> agreementFromFile(const QString& name);
/// The whole file, "-" is the standard input. "file/unreadable".
core::Result<QByteArray> readWhole(const QString& name);
/// What was signed as the agreement of that number or id. "agreement/unknown",
/// "agreement/unsigned".
core::Result<agreements::AgreementCopy> storedAgreement(Call& call, const QString& name);

}  // namespace ctl
