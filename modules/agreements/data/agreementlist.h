#pragma once

#include "agreements/domain/agreementlife.h"

#include "storage/keysetlist.h"

namespace agreements {

/// One line of the list of agreements.
struct AgreementRow {
    AgreementId id;
    qint64 seq = 0;
    QString number;
    QString title;
    QString templateKey;
    Relation relation = Relation::Customer;
    AgreementState state = AgreementState::Draft;
    InForce days;
    std::optional<core::Date> signedOn;
    std::optional<core::Date> validTo;
    QString parties;  ///< names of customer, dealer and maker
    bool isSupplement = false;
    int notApplied = 0;
    bool isRemoved = false;
    core::Instant stateAt;

    friend bool operator==(const AgreementRow&, const AgreementRow&) = default;
};

struct AgreementFilter {
    /// All of these words, in number, title, template and parties; folded.
    QString text;
    std::optional<Relation> relation;
    std::optional<AgreementState> state;
    std::optional<Standing> standing;  ///< with `today` and `warningDays`
    std::optional<customers::CustomerId> customer;
    std::optional<staff::OrganisationId> organisation;  ///< dealer or maker
    QString templateKey;
    std::optional<core::RowId> centre;
    bool withExceptions = false;  ///< only those with events that were not applied
    bool inTrash = false;
    std::optional<core::Date> today;
    int warningDays = 0;

    friend bool operator==(const AgreementFilter&, const AgreementFilter&) = default;
};

/// Each has an index; those in the trash are sorted without one.
enum class AgreementOrder { Updated, Number, Title, Party, State, ValidTo };

using AgreementSort = storage::SortBy<AgreementOrder>;
using AgreementList = storage::KeysetList<AgreementRow, AgreementFilter, AgreementSort>;

const AgreementList& agreementList();

}  // namespace agreements
