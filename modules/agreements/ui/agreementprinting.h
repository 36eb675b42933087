#pragma once

#include "agreements/domain/agreement.h"
#include "agreements/domain/template.h"

#include "core/result.h"
#include "pagekit/appcontext.h"
#include "printing/document.h"
#include "storage/connection.h"

class QWidget;

namespace agreements::ui {

/// The paper of an agreement: what was signed, with its hash, or else the draft as it stands.
/// Codes "agreement/unknown", "template/unknown", as openCopy() and Wording. Any thread.
core::Result<printing::Document> paperOfAgreement(storage::Connection& connection,
                                                  const AgreementId& id);

/// The paper of a draft as it is typed, saved or not, marked as a draft. Codes as Wording.
core::Result<printing::Document> paperOfDraft(const Template& content, const Agreement& draft);

/// Shows the paper as it will be printed; from there it goes to a printer, a PDF or an ODT.
void printAgreement(pagekit::AppContext& context, QWidget* parent, const AgreementId& id);

}  // namespace agreements::ui
