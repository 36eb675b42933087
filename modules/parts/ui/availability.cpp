#include "parts/ui/availability.h"

#include "parts/data/partreads.h"
#include "parts/ui/stockfigures.h"

#include "staff/data/personrecords.h"

#include <QCoreApplication>

namespace parts::ui {
namespace {

struct AvailabilityText {
    Q_DECLARE_TR_FUNCTIONS(parts::ui::Availability)
};

constexpr int kMostPlaces = 4;
constexpr int kMostSubstitutes = 3;

core::Done addBins(storage::Connection& connection, Availability& found) {
    CORE_ASSIGN(const QList<StockBin> bins, stockBins(connection));
    for (const StockBin& bin : bins) {
        found.bins.insert(bin.id, bin);
        if (bin.holder.isNil() || found.holders.contains(bin.holder))
            continue;
        CORE_ASSIGN(const auto person, staff::findPerson(connection, staff::PersonId(bin.holder)));
        if (person)
            found.holders.insert(bin.holder, person->name);
    }
    return {};
}

/// "Van 1 (Wu Jianping): 3 pcs"
QString holderLine(const Availability& found, const PlacedLevel& one) {
    const StockBin bin = found.bins.value(one.place.bin);
    const QString holder = found.holders.value(bin.holder);
    const QString place = placeTitle(one.place, bin.name);
    return AvailabilityText::tr("%1: %2 available")
        .arg(holder.isEmpty() ? place : AvailabilityText::tr("%1 (%2)").arg(place, holder),
             withUnit(one.level.availableMilli(), found.part.unitOfMeasure));
}

}  // namespace

core::Result<std::optional<Availability>> readAvailability(storage::Connection& connection,
                                                           const StockPlace& place) {
    CORE_ASSIGN(const auto card, findPart(connection, place.part));
    if (!card)
        return std::nullopt;
    Availability found;
    found.part = card->part;
    found.place = place;
    CORE_TRY(addBins(connection, found));
    CORE_ASSIGN(found.here, levelOf(connection, place));
    CORE_ASSIGN(found.held, heldAt(connection, place));
    CORE_ASSIGN(found.elsewhere, levelsOf(connection, place.part));
    found.elsewhere.removeIf([&place](const PlacedLevel& one) {
        return one.place == place || one.level.availableMilli() <= 0;
    });
    CORE_ASSIGN(found.substitutes, substitutesOf(connection, place.part));
    const core::Currency currency = found.bins.value(place.bin).currency;
    CORE_ASSIGN(const qint64 cost, lastUnitCost(connection, place.part, currency));
    found.lastCost = {cost, currency};
    return found;
}

QStringList availabilityLines(const Availability& found, const widgets::EntryContext& entry) {
    QStringList lines;
    const QString& measure = found.part.unitOfMeasure;
    if (!found.place.bin.isNil()) {
        const StockBin bin = found.bins.value(found.place.bin);
        StockLevel figures = found.here;
        figures.valueMinor = 0;
        lines.append(QStringLiteral("%1: %2").arg(
            placeTitle(found.place, bin.name), levelText(figures, measure, bin.currency, entry)));
    }
    QStringList orders;
    for (const HeldStock& held : found.held)
        orders.append(held.document.number + QStringLiteral(" × ") +
                      core::formatQuantity({held.qtyMilli}));
    if (!orders.isEmpty())
        lines.append(
            AvailabilityText::tr("Reserved for %1").arg(orders.join(QStringLiteral(", "))));
    for (const PlacedLevel& one : found.elsewhere.mid(0, kMostPlaces))
        lines.append(holderLine(found, one));
    for (const Substitute& other : found.substitutes.mid(0, kMostSubstitutes))
        lines.append(
            AvailabilityText::tr("Instead: %1 %2, %3 available")
                .arg(other.number, other.name, core::formatQuantity({other.availableMilli})));
    return lines;
}

}  // namespace parts::ui
