#pragma once

#include "agreements/domain/agreement.h"
#include "agreements/domain/documentvalues.h"
#include "agreements/domain/termvalues.h"
#include "core/date.h"
#include "core/result.h"
#include "repairs/domain/orderids.h"
#include "storage/database.h"

#include <QList>

#include <optional>

namespace repairs {

/// Who signs in the sample. Drafter and approver are two users with all rights of agreements.
struct SampleSigning {
    storage::Actor drafter;
    storage::Actor approver;
    core::Date signedOn;
    QString maker;  ///< names that stand in the agreements
    QString centre;
    staff::OrganisationId makerParty = {};  ///< parties of what dealer and maker agree
    staff::OrganisationId dealerParty = {};
    agreements::Values values = {};      ///< in blanks of these names, in place of sample values
    agreements::Switches switches = {};  ///< the same for switches
    agreements::RestDays restDays = {};
    QString timeZone = {};  ///< empty: the centre's
};

/// An agreement for all units from a built-in template, and how far its life has come. Signed is
/// one whose seals are still missing.
struct SampleAgreement {
    QString templateId;
    agreements::AgreementState until = agreements::AgreementState::Effective;
    std::optional<core::Date> signedOn = {};  ///< none: as SampleSigning says
};

/// Takes each of these as far as it says, so that a sample has agreements of every state. Blanks
/// get values of their type. One that takes effect only together with another one is linked to the
/// one before. Waits; codes as the use cases of agreements.
core::Done makeSampleAgreements(storage::Database& database, const SampleSigning& signing,
                                const QList<SampleAgreement>& agreements);

/// The open orders that were called in last.
core::Result<QList<OrderId>> latestOpenOrders(storage::Connection& connection, int count);

/// Answers some facts of these orders, by chance but the same for the same seed, and records their
/// verdicts, so that their clocks run. For generated orders, which came without.
core::Done judgeSampleOrders(storage::Database& database, const storage::Actor& actor,
                             const QList<OrderId>& orders, quint32 seed);

}  // namespace repairs
