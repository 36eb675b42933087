#pragma once

#include "core/instant.h"
#include "core/money.h"
#include "repairs/domain/orderids.h"
#include "repairs/domain/orderstatus.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace repairs {

/// Why a thing broke, for charts; the cause in words stands beside it.
enum class CauseCode {
    Wear,
    Manufacture,
    Installation,
    Misuse,
    Modification,  ///< unauthorised change of design or gas type (S104)
    Transport,
    Environment,
    Unknown,
};

/// One thing found: what is wrong, why, and what was done about it.
struct OrderFinding {
    FindingId id;
    int position = 0;
    QString fault;
    std::optional<CauseCode> causeCode;
    QString cause;
    QString measure;

    friend bool operator==(const OrderFinding&, const OrderFinding&) = default;
};

enum class LineKind { Labour, Part, Other };

/// What is charged, and the minutes that went into it. A discount is an Other line with a negative
/// price; an extra service without charge is one with the price 0 (S58).
struct OrderLine {
    LineId id;
    int position = 0;
    LineKind kind = LineKind::Labour;
    QString text;
    PartId part;
    PersonId person;
    int minutes = 0;
    qint64 qtyMilli = 1000;
    qint64 unitPriceMinor = 0;  ///< tax included
    int taxBasisPoints = 0;     ///< 1300 is 13 %
    qint64 amountMinor = 0;     ///< derived: lineAmount()
    qint64 taxMinor = 0;        ///< derived: taxWithin() the amount

    friend bool operator==(const OrderLine&, const OrderLine&) = default;
};

/// Quantity x unit price, rounded half up to what the currency charges. Code "money/range".
core::Result<core::Money> lineAmount(const OrderLine& line, core::Currency currency);
/// The tax that an amount including tax holds, rounded half up to the minor unit.
qint64 taxWithin(qint64 amountMinor, int taxBasisPoints);

enum class EventKind {
    Status,    ///< moved from one state to another
    Reopened,  ///< a status event that leads out of Closed or Cancelled
    Edited,    ///< text names the columns
    Note,
    Arrived,       ///< the engineer is on site (S57)
    ExtraService,  ///< done beyond the order, without charge (S58)
    Approval,
    AmountAgreed,
    Signature,
    Contacted,  ///< somebody spoke with the customer about the order (S197, S169)
    PlanMade,   ///< the customer has been told how it will be handled (S88)
    UnitLent,   ///< another unit stands in for it (S200)
};

/// A fact about an order, never edited. `at` rises along the events of an order even where a clock
/// was set back, so that (at, id) is the order in which they are replayed.
struct OrderEvent {
    EventId id;
    EventKind kind = EventKind::Note;
    std::optional<Status> from;
    std::optional<Status> to;
    QString reason;  ///< a WaitingReason's code for Waiting, else words
    core::Instant at;
    PersonId person;
    core::RowId user;  ///< who wrote it
    core::RowId approvedBy;
    QString text;
    std::optional<qint64> amountMinor;

    bool changesStatus() const { return to.has_value(); }
    friend bool operator==(const OrderEvent&, const OrderEvent&) = default;
};

/// What a customer signs for.
enum class SignaturePurpose { HandOver, Estimate, Work };

struct OrderSignature {
    SignatureId id;
    SignaturePurpose purpose = SignaturePurpose::Work;
    QString signerName;
    QByteArray strokes;  ///< see strokes.h
    core::Instant at;
    QString statement;  ///< the sentence that was signed

    friend bool operator==(const OrderSignature&, const OrderSignature&) = default;
};

enum class DocumentKind { Receipt, RepairSheet, RepairReport };

/// One sheet of paper that left the printer.
struct OrderPrint {
    PrintId id;
    DocumentKind document = DocumentKind::Receipt;
    int copyNumber = 1;
    int copies = 1;   ///< of this printing
    int reprint = 0;  ///< 0 the original, n the nth printing after it
    core::Instant at;

    friend bool operator==(const OrderPrint&, const OrderPrint&) = default;
};

}  // namespace repairs
