#pragma once

#include "agreements/data/agreementreads.h"
#include "agreements/data/templatereads.h"

#include "storage/writetx.h"

namespace agreements {

/// The agreement a use case works on; "agreement/unknown", "agreement/removed".
core::Result<AgreementCard> takeAgreement(storage::WriteTx& tx, const AgreementId& id);
/// The template's version it is drafted from; "template/unknown".
core::Result<StoredTemplate> templateOf(storage::WriteTx& tx, const Agreement& agreement);

/// "agreement/state": says where it stands and what would have to be.
core::Error wrongState(const AgreementCard& card, const QList<AgreementState>& wanted);
core::Done requireState(const AgreementCard& card, const QList<AgreementState>& wanted);

/// Writes an event of now by the actor, and plays it into the card. `to` moves the state.
core::Done appendEvent(storage::WriteTx& tx, AgreementCard& card, AgreementEvent event);
core::Done moveTo(storage::WriteTx& tx, AgreementCard& card, AgreementState to,
                  AgreementEvent event);

/// The draft frozen as it would be signed.
AgreementCopy copyOf(const Agreement& agreement, const Template& content,
                     const core::Date& signedOn);

}  // namespace agreements
