#pragma once

#include "agreements/domain/documentvalues.h"
#include "agreements/domain/termvalues.h"

#include "core/id.h"
#include "core/instant.h"
#include "customers/domain/customer.h"
#include "equipment/domain/equipmentids.h"
#include "staff/domain/organisation.h"

#include <optional>

namespace agreements {

struct Agreement;
struct AgreementEvent;
struct StoredTemplate;
struct StoredCopy;
using AgreementId = core::Id<Agreement>;
using AgreementEventId = core::Id<AgreementEvent>;
using TemplateId = core::Id<StoredTemplate>;
using CopyId = core::Id<StoredCopy>;

/// Where an agreement stands by its events. Whether it has expired, or soon will, follows from the
/// day: see standingOn().
enum class AgreementState {
    Draft = 10,
    InApproval = 20,
    Approved = 30,
    Signed = 40,  ///< frozen; signatures, seals or the agreement it depends on are still missing
    Effective = 50,
    Amended = 60,  ///< a supplement is in force in its place
    Terminated = 70,
};

/// What happened to an agreement. The first of them move its state; the others are facts about it.
enum class AgreementEventKind {
    Drafted,
    SentForApproval,
    Approved,
    Returned,  ///< to be drafted again
    Signed,    ///< the copy was frozen
    Effective,
    Amended,
    Terminated,
    SignedBy,  ///< a party's signature
    SealedBy,  ///< a party's seal
    Linked,    ///< to the agreement that it depends on
    ScopeChanged,
    ScanAttached,
    CopyIssued,
};

struct AgreementEvent {
    AgreementEventId id;
    qint64 seq = 0;
    AgreementEventKind kind = AgreementEventKind::Drafted;
    std::optional<AgreementState> from;
    std::optional<AgreementState> to;  ///< none: the state stays
    core::Instant at;
    std::optional<core::Date>
        countsOn;    ///< the civil day that it stands for: of signing, ending ...
    QString party;   ///< as in the template's signature block
    QString person;  ///< who signed
    core::RowId approvedBy;
    AgreementId other;  ///< the supplement, or what it is linked to
    QString hash;       ///< of the copy or scan
    QString text;
    core::RowId madeBy;

    friend bool operator==(const AgreementEvent&, const AgreementEvent&) = default;
};

/// Which units an agreement is for. The most specific one wins (data.md).
enum class ScopeKind { Unit, Model, ProductLine, All };

struct AgreementScope {
    ScopeKind kind = ScopeKind::All;
    equipment::UnitId unit;  ///< of these three the one that the kind names
    equipment::ModelId model;
    equipment::ProductLineId productLine;
    QString region;  ///< empty: everywhere

    friend bool operator==(const AgreementScope&, const AgreementScope&) = default;
};

/// An agreement's record: what is drafted. Once signed, what counts is the frozen copy.
struct Agreement {
    AgreementId id;
    core::RowId centre;
    QString number;
    Relation relation = Relation::Customer;
    TemplateId templateId;  ///< the version it is drafted from
    QString templateKey;
    QString title;
    customers::CustomerId customer;  ///< nil: whoever owns a unit that it is for
    staff::OrganisationId dealer;
    staff::OrganisationId maker;
    Values values;
    Switches switches;
    RestDays restDays;
    QString timeZone;
    Language language = Language::Simplified;
    std::optional<core::Date> validFrom;
    std::optional<core::Date> validTo;
    AgreementId linked;  ///< takes effect only together with this one
    AgreementId amends;  ///< it is a supplement to this one
    QString note;

    friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// What follows from the events; see the replay.
struct AgreementLife {
    std::optional<AgreementState> state;
    core::Instant stateAt;
    std::optional<core::Date> signedOn;
    std::optional<core::Date> effectiveOn;
    std::optional<core::Date>
        endedOn;         ///< terminated: its last day; amended: the supplement's first
    QString copyHash;    ///< of what was signed; empty before
    int notApplied = 0;  ///< events that no longer fitted when two machines' were merged

    friend bool operator==(const AgreementLife&, const AgreementLife&) = default;
};

/// From and until when it is in force, both days included.
struct InForce {
    std::optional<core::Date> from;  ///< none: it never was
    std::optional<core::Date> until;

    bool holdsOn(const core::Date& date) const {
        return from && *from <= date && (!until || date <= *until);
    }
    friend bool operator==(const InForce&, const InForce&) = default;
};

/// A frozen copy as it is stored.
struct StoredCopy {
    CopyId id;
    AgreementId agreement;
    QByteArray content;  ///< copyBytes()
    QString hash;
    QString language;
    core::Date signedOn;
};

/// One paper of the copy register (S93, S147).
struct AgreementPaper {
    int number = 0;
    QString holder;
    core::Date issuedOn;
    QString note;

    friend bool operator==(const AgreementPaper&, const AgreementPaper&) = default;
};

/// A scan of what was signed; its content lies in the file's blobs.
struct AgreementScan {
    QString hash;
    QString fileName;
    QString note;

    friend bool operator==(const AgreementScan&, const AgreementScan&) = default;
};

}  // namespace agreements
