#pragma once

#include "core/result.h"
#include "parts/domain/part.h"
#include "storage/writetx.h"

#include <QList>

namespace parts {

struct PartSubstitute;
struct KitItem;
using SubstituteId = core::Id<PartSubstitute>;
using KitItemId = core::Id<KitItem>;

/// Another part that may be taken in place of one.
struct PartSubstitute {
    SubstituteId id;
    PartId part;
    PartId substitute;
    bool bothWays = false;  ///< and the other way round
    QString note;

    friend bool operator==(const PartSubstitute&, const PartSubstitute&) = default;
};

/// A part that is taken along for a fault; the items of one fault are its kit.
struct KitItem {
    KitItemId id;
    QString fault;
    PartId part;
    qint64 qtyMilli = 1000;

    friend bool operator==(const KitItem&, const KitItem&) = default;
};

/// Use cases, right "parts.edit". Codes "input/invalid" (a part in place of itself, no fault, no
/// quantity), "part/unknown".
core::Result<SubstituteId> saveSubstitute(storage::WriteTx& tx, const PartSubstitute& substitute);
core::Done removeSubstitute(storage::WriteTx& tx, const SubstituteId& id);
core::Result<KitItemId> saveKitItem(storage::WriteTx& tx, const KitItem& item);
core::Done removeKitItem(storage::WriteTx& tx, const KitItemId& id);

/// A part that may be taken instead, with what is available of it in all bins.
struct Substitute {
    PartId part;
    QString number;
    QString name;
    QString note;
    qint64 availableMilli = 0;
    SubstituteId link;  ///< what says so
};
/// Those of which most is available first.
core::Result<QList<Substitute>> substitutesOf(storage::Connection& connection, const PartId& part);
/// The kit of a fault in the order it was made.
core::Result<QList<KitItem>> kitFor(storage::Connection& connection, const QString& fault);
/// The kits that a part is in, by fault.
core::Result<QList<KitItem>> kitItemsOf(storage::Connection& connection, const PartId& part);
/// Faults that have a kit, sorted.
core::Result<QStringList> kitFaults(storage::Connection& connection);

}  // namespace parts
