#include "parts/domain/partlinks.h"

#include "core/fieldproblem.h"
#include "identity/rightcheck.h"
#include "parts/data/exchangetables.h"
#include "parts/data/partreads.h"
#include "parts/domain/partrights.h"

#include <QCoreApplication>

namespace parts {
namespace {

using core::Done;
using core::fail;
using core::Result;
using storage::Connection;
using storage::Statement;
using storage::toValue;
using storage::WriteTx;

QString sayLink(const char* text) {
    return QCoreApplication::translate("parts", text);
}

Done requireKnown(WriteTx& tx, const PartId& id) {
    CORE_ASSIGN(const auto card, findPart(tx.connection(), id));
    if (card)
        return {};
    return fail(QStringLiteral("part/unknown"),
                sayLink(QT_TRANSLATE_NOOP("parts", "There is no such part.")), id.toString());
}

}  // namespace

Result<SubstituteId> saveSubstitute(WriteTx& tx, const PartSubstitute& substitute) {
    CORE_TRY(identity::require(tx, editPartsRight()));
    if (substitute.part == substitute.substitute)
        return fail(core::invalidInput(
            {{QStringLiteral("substitute"),
              sayLink(QT_TRANSLATE_NOOP("parts", "A part does not take the place of itself."))}}));
    CORE_TRY(requireKnown(tx, substitute.part));
    CORE_TRY(requireKnown(tx, substitute.substitute));
    const storage::Patch changeable{{"both_ways", toValue(substitute.bothWays)},
                                    {"note", toValue(substitute.note.trimmed())}};
    if (!substitute.id.isNil()) {
        CORE_TRY(tx.update(partSubstituteTable(), substitute.id.row(), changeable));
        return substitute.id;
    }
    const SubstituteId id(tx.newId());
    CORE_TRY(tx.insert(partSubstituteTable(), id.row(), tx.actor().centre,
                       storage::Patch{{"part_id", toValue(substitute.part)},
                                      {"substitute_id", toValue(substitute.substitute)}} +
                           changeable));
    return id;
}

Done removeSubstitute(WriteTx& tx, const SubstituteId& id) {
    CORE_TRY(identity::require(tx, editPartsRight()));
    return tx.remove(partSubstituteTable(), id.row());
}

Result<KitItemId> saveKitItem(WriteTx& tx, const KitItem& item) {
    CORE_TRY(identity::require(tx, editPartsRight()));
    if (item.fault.simplified().isEmpty() || item.qtyMilli <= 0)
        return fail(core::invalidInput(
            {{QStringLiteral("fault"),
              sayLink(
                  QT_TRANSLATE_NOOP("parts", "A kit needs a fault and a quantity above zero."))}}));
    CORE_TRY(requireKnown(tx, item.part));
    const storage::Patch changeable{{"fault", toValue(item.fault.simplified())},
                                    {"qty_milli", toValue(item.qtyMilli)}};
    if (!item.id.isNil()) {
        CORE_TRY(tx.update(partKitItemTable(), item.id.row(), changeable));
        return item.id;
    }
    const KitItemId id(tx.newId());
    CORE_TRY(tx.insert(partKitItemTable(), id.row(), tx.actor().centre,
                       storage::Patch{{"part_id", toValue(item.part)}} + changeable));
    return id;
}

Done removeKitItem(WriteTx& tx, const KitItemId& id) {
    CORE_TRY(identity::require(tx, editPartsRight()));
    return tx.remove(partKitItemTable(), id.row());
}

Result<QList<Substitute>> substitutesOf(Connection& connection, const PartId& part) {
    CORE_ASSIGN(Statement row,
                connection.prepare(
                    "SELECT p.id, p.number, p.name, s.note, (SELECT coalesce(sum(b.on_hand_milli - "
                    "b.reserved_milli), 0) FROM stock_balance b WHERE b.part_id = p.id "
                    "AND b.owner IN ('own', 'consigned_in')) AS available, s.id FROM ("
                    "SELECT substitute_id AS other, note, id FROM part_substitute "
                    "WHERE part_id = :part AND deleted = 0 UNION "
                    "SELECT part_id, note, id FROM part_substitute "
                    "WHERE substitute_id = :part AND both_ways = 1 AND deleted = 0) s "
                    "JOIN part p ON p.id = s.other AND p.deleted = 0 "
                    "ORDER BY available DESC, p.number, p.seq"));
    row.bind(":part", part);
    QList<Substitute> substitutes;
    while (row.next())
        substitutes.append({PartId(row.id(0)), row.text(1), row.text(2), row.text(3),
                            row.integer(4), SubstituteId(row.id(5))});
    CORE_TRY(row.status());
    return substitutes;
}

Result<QList<KitItem>> kitFor(Connection& connection, const QString& fault) {
    CORE_ASSIGN(Statement row,
                connection.prepare("SELECT id, fault, part_id, qty_milli FROM part_kit_item "
                                   "WHERE fault = :fault AND deleted = 0 ORDER BY seq"));
    row.bind(":fault", fault.simplified());
    QList<KitItem> kit;
    while (row.next())
        kit.append({KitItemId(row.id(0)), row.text(1), PartId(row.id(2)), row.integer(3)});
    CORE_TRY(row.status());
    return kit;
}

Result<QList<KitItem>> kitItemsOf(Connection& connection, const PartId& part) {
    CORE_ASSIGN(Statement row,
                connection.prepare("SELECT id, fault, part_id, qty_milli FROM part_kit_item "
                                   "WHERE part_id = :part AND deleted = 0 ORDER BY fault, seq"));
    row.bind(":part", part);
    QList<KitItem> items;
    while (row.next())
        items.append({KitItemId(row.id(0)), row.text(1), PartId(row.id(2)), row.integer(3)});
    CORE_TRY(row.status());
    return items;
}

Result<QStringList> kitFaults(Connection& connection) {
    CORE_ASSIGN(Statement row, connection.prepare("SELECT DISTINCT fault FROM part_kit_item "
                                                  "WHERE deleted = 0 ORDER BY fault"));
    QStringList faults;
    while (row.next())
        faults.append(row.text(0));
    CORE_TRY(row.status());
    return faults;
}

}  // namespace parts
