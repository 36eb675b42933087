#pragma once

#include "core/date.h"
#include "core/result.h"
#include "repairs/domain/orderids.h"
#include "storage/database.h"

#include <QList>

namespace repairs {

/// Who signs in the sample. Drafter and approver are two users with all rights of agreements.
struct SampleSigning {
    storage::Actor drafter;
    storage::Actor approver;
    core::Date signedOn;
    QString maker;  ///< names that stand in the agreements
    QString centre;
};

/// Drafts, approves and signs an agreement for all units from each of these built-in templates, so
/// that a sample has agreements in force. Blanks get values of their type. Waits; codes as the use
/// cases of agreements.
core::Done signSampleAgreements(storage::Database& database, const SampleSigning& signing,
                                const QStringList& templates);

/// The open orders that were called in last.
core::Result<QList<OrderId>> latestOpenOrders(storage::Connection& connection, int count);

/// Answers some facts of these orders, by chance but the same for the same seed, and records their
/// verdicts, so that their clocks run. For generated orders, which came without.
core::Done judgeSampleOrders(storage::Database& database, const storage::Actor& actor,
                             const QList<OrderId>& orders, quint32 seed);

}  // namespace repairs
