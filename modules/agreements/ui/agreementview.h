#pragma once

#include "agreements/data/agreementreads.h"
#include "agreements/domain/agreementcopy.h"

#include "core/result.h"
#include "storage/connection.h"

namespace agreements::ui {

/// Another agreement that this one names.
struct NamedAgreement {
    AgreementId id;
    QString title;  ///< number and title
};

/// What the card of an agreement shows, read at once.
struct AgreementView {
    AgreementCard card;
    QStringList parties;
    Template content;
    std::optional<AgreementCopy> copy;  ///< what was signed; none before
    QList<AgreementPaper> papers;
    QList<AgreementScan> scans;
    std::optional<NamedAgreement> linked;
    std::optional<NamedAgreement> amends;
    QList<NamedAgreement> supplements;
    core::RowId sentBy;             ///< who sent the draft for approval
    bool hasNewerTemplate = false;  ///< than what was signed
    bool mayApproveOwn = false;     ///< whoever sent it may approve it too
    int warningDays = 0;            ///< before the end it is expiring

    int nextCopyNumber() const;
};

/// nullopt where there is no such agreement. `centre` has the setting of the warning days.
core::Result<std::optional<AgreementView>> readAgreementView(storage::Connection& connection,
                                                             const AgreementId& id,
                                                             const core::RowId& centre);

}  // namespace agreements::ui
