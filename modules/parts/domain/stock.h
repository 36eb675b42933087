#pragma once

#include "core/currency.h"
#include "core/id.h"
#include "core/instant.h"
#include "parts/domain/part.h"

#include <QString>

#include <optional>

namespace parts {

struct StockBin;
struct StockMove;
using BinId = core::Id<StockBin>;
using MoveId = core::Id<StockMove>;

enum class BinKind { Centre, Van, Person, OldParts, Quarantine };

/// Where parts lie. All its values are in one currency, that of the centre when it was made.
struct StockBin {
    BinId id;
    core::RowId centre;  ///< nil in a draft: the centre of whoever saves it
    QString name;
    BinKind kind = BinKind::Centre;
    core::RowId holder;  ///< the person whose van or bag it is; may be nil
    core::Currency currency = core::Currency::cny();
    QString note;

    friend bool operator==(const StockBin&, const StockBin&) = default;
};

/// Whose a piece is, as the one who keeps the file sees it (S119).
enum class StockOwner {
    Own,
    ConsignedIn,   ///< lies here and belongs to the party
    ConsignedOut,  ///< belongs to us and lies with the party
    Customer,
    Maker,
};

/// What a balance is kept for.
struct StockPlace {
    PartId part;
    BinId bin;
    StockOwner owner = StockOwner::Own;
    core::RowId party;  ///< whose, where it is not our own; may be nil
    QString lot;        ///< empty: none

    friend bool operator==(const StockPlace&, const StockPlace&) = default;
};

/// What a move or a reservation is for: an order, a delivery, a count.
struct StockDocument {
    QString kind;      ///< "order", "delivery" …; empty: none
    core::RowId id;    ///< the document
    core::RowId line;  ///< the line of it
    QString number;    ///< as people know it

    friend bool operator==(const StockDocument&, const StockDocument&) = default;
};

enum class MoveKind { Receive, Issue, Return, Transfer, Scrap, Count, Reverse };

/// One entry of the ledger, never changed.
struct StockMove {
    MoveId id;
    StockPlace place;
    MoveKind kind = MoveKind::Receive;
    QString serial;            ///< then qtyMilli is 1000 or -1000
    qint64 qtyMilli = 0;       ///< into the bin above zero, out of it below
    qint64 unitCostMinor = 0;  ///< what one piece was valued at; told, not added up
    qint64 valueMinor = 0;     ///< what the move added to the value of the place
    core::Currency currency;
    core::Instant effectiveAt;  ///< when it happened
    core::Instant madeAt;       ///< when it was entered
    core::RowId madeBy;
    QString reason;
    StockDocument document;
    core::RowId group;       ///< moves entered as one: both sides of a transfer
    MoveId reverses;         ///< the move this one takes back, of a Return the issue
    core::RowId allowedBy;   ///< who allowed it although there was not enough
    core::RowId approvedBy;  ///< the second person of a scrapping
    std::optional<qint64> countedMilli;

    friend bool operator==(const StockMove&, const StockMove&) = default;
};

/// A balance: the sums of the moves and reservations of one place.
struct StockLevel {
    qint64 onHandMilli = 0;
    qint64 reservedMilli = 0;
    qint64 valueMinor = 0;

    qint64 availableMilli() const { return onHandMilli - reservedMilli; }
    friend bool operator==(const StockLevel&, const StockLevel&) = default;
};

}  // namespace parts
