#include "equipment/domain/changeowner.h"

#include "core/localtime.h"
#include "customers/data/customerreads.h"
#include "equipment/data/columnvalues.h"
#include "equipment/data/equipmenttables.h"
#include "equipment/data/unitreads.h"
#include "equipment/domain/equipmentrights.h"
#include "identity/rightcheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace equipment {
namespace {

using core::Done;
using core::fail;
using core::Result;
using storage::toValue;
using storage::WriteTx;
using OptionalDate = std::optional<core::Date>;

/// The holding that stands: without a last day, the latest first.
template <class Holding>
const Holding* standing(const QList<Holding>& holdings) {
    const Holding* found = nullptr;
    for (const Holding& holding : holdings) {
        if (!holding.to && (!found || holding.from >= found->from))
            found = &holding;
    }
    return found;
}

template <class Holding>
Done endAll(WriteTx& tx, const storage::Table& table, const QList<Holding>& holdings,
            const OptionalDate& since) {
    for (const Holding& holding : holdings) {
        if (holding.to)
            continue;
        // Without a day the earlier holding still has to end: on the day it began, or today.
        OptionalDate end = since;
        if (!end)
            end = core::dateOf(tx.now(), QTimeZone::systemTimeZone());
        CORE_TRY(tx.update(table, holding.id.row(), {{"to_on", dateValue(end)}}));
    }
    return {};
}

template <class Holding>
bool beginsAfter(const Holding* holding, const OptionalDate& since) {
    return holding && holding->from && since && *since < *holding->from;
}

Result<core::RowId> centreOfUnit(WriteTx& tx, const UnitId& id) {
    CORE_ASSIGN(auto query, tx.connection().prepare("SELECT centre_id FROM unit WHERE id = :id"));
    query.bind(":id", id);
    if (query.next())
        return query.id(0);
    CORE_TRY(query.status());
    return fail(QStringLiteral("unit/unknown"),
                QCoreApplication::translate("equipment", "There is no such unit."), id.toString());
}

}  // namespace

Done changeOwner(WriteTx& tx, const UnitId& unit, const customers::CustomerId& customer,
                 const OptionalDate& since) {
    CORE_TRY(identity::require(tx, editUnitsRight()));
    CORE_ASSIGN(const core::RowId centre, centreOfUnit(tx, unit));
    CORE_ASSIGN(const auto known, customers::findCustomerAlone(tx.connection(), customer));
    if (!known)
        return fail(QStringLiteral("customer/unknown"),
                    QCoreApplication::translate("equipment", "There is no such customer."),
                    customer.toString());
    CORE_ASSIGN(const auto owners, ownersOf(tx.connection(), unit));
    const UnitOwner* present = standing(owners);
    if (present && present->customer == customer)
        return {};
    if (beginsAfter(present, since))
        return fail(QStringLiteral("owner/earlier"),
                    QCoreApplication::translate(
                        "equipment",
                        "The present owner has had the unit since %1. Please choose "
                        "a later day for the change.")
                        .arg(present->from->toIso()));
    CORE_TRY(endAll(tx, unitOwnerTable(), owners, since));
    return tx.insert(unitOwnerTable(), tx.newId(), centre,
                     {{"unit_id", toValue(unit)},
                      {"customer_id", toValue(customer)},
                      {"from_on", dateValue(since)}});
}

Done moveUnit(WriteTx& tx, const UnitId& unit, const customers::SiteId& site,
              const OptionalDate& since) {
    CORE_TRY(identity::require(tx, editUnitsRight()));
    CORE_ASSIGN(const core::RowId centre, centreOfUnit(tx, unit));
    CORE_ASSIGN(const auto sites, unitSitesOf(tx.connection(), unit));
    const UnitSite* present = standing(sites);
    if (present && present->site == site)
        return {};
    if (beginsAfter(present, since))
        return fail(
            QStringLiteral("site/earlier"),
            QCoreApplication::translate("equipment",
                                        "The unit has stood at its present site since %1. Please "
                                        "choose a later day for the move.")
                .arg(present->from->toIso()));
    if (!site.isNil()) {
        CORE_ASSIGN(const auto known, customers::findSite(tx.connection(), site));
        if (!known)
            return fail(QStringLiteral("site/unknown"),
                        QCoreApplication::translate("equipment", "There is no such site."),
                        site.toString());
    }
    CORE_TRY(endAll(tx, unitSiteTable(), sites, since));
    if (site.isNil())
        return {};
    return tx.insert(
        unitSiteTable(), tx.newId(), centre,
        {{"unit_id", toValue(unit)}, {"site_id", toValue(site)}, {"from_on", dateValue(since)}});
}

}  // namespace equipment
