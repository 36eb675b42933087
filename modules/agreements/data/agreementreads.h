#pragma once

#include "agreements/domain/agreementcopy.h"
#include "agreements/domain/agreementlife.h"
#include "agreements/domain/compare.h"

#include "core/result.h"
#include "storage/connection.h"

namespace agreements {

/// An agreement with all that belongs to it, its life replayed from the events.
struct AgreementCard {
    Agreement agreement;
    AgreementLife life;
    InForce inForce;
    QList<AgreementScope> scopes;
    QList<AgreementEvent> events;  ///< by (at, id)
    bool isRemoved = false;
    core::Instant madeAt;
};

/// nullopt where there is no such row; a removed draft is found. Code "agreement/content".
core::Result<std::optional<AgreementCard>> findAgreement(storage::Connection& connection,
                                                         const AgreementId& id);
core::Result<std::optional<AgreementId>> agreementWithNumber(storage::Connection& connection,
                                                             const QString& number);
/// By its id or its number, as people type it.
core::Result<std::optional<AgreementId>> agreementNamed(storage::Connection& connection,
                                                        const QString& name);

core::Result<QList<AgreementEvent>> eventsOf(storage::Connection& connection,
                                             const AgreementId& id);
core::Result<QList<AgreementScope>> scopesOf(storage::Connection& connection,
                                             const AgreementId& id);
core::Result<QList<AgreementPaper>> papersOf(storage::Connection& connection,
                                             const AgreementId& id);
core::Result<QList<AgreementScan>> scansOf(storage::Connection& connection, const AgreementId& id);
/// Those that wait for this one or depend on it, and its supplements; not removed.
core::Result<QList<AgreementId>> dependentsOf(storage::Connection& connection,
                                              const AgreementId& id);
core::Result<QList<AgreementId>> supplementsOf(storage::Connection& connection,
                                               const AgreementId& id);

/// What was signed; nullopt before.
core::Result<std::optional<StoredCopy>> signedCopy(storage::Connection& connection,
                                                   const AgreementId& id);
core::Result<std::optional<StoredCopy>> copyWithHash(storage::Connection& connection,
                                                     const QString& hash);
/// The copy that speaks for an agreement on a day: its own, or that of the supplement in force then
/// in its place. nullopt where nothing is in force. Its agreement says whose it is.
core::Result<std::optional<StoredCopy>> copyInForce(storage::Connection& connection,
                                                    const AgreementId& id, const core::Date& date);

/// The copy to be read; "copy/hash" where its bytes do not make the hash it was signed with.
core::Result<AgreementCopy> openCopy(const StoredCopy& copy);

/// What the newest version of its template says otherwise than what was signed; nullopt before
/// signing, or where the template is not in the file. Nothing signed is touched.
core::Result<std::optional<TemplateComparison>> comparedWithNewest(storage::Connection& connection,
                                                                   const AgreementId& id,
                                                                   Language language);

}  // namespace agreements
