#include "parts/ui/stockfigures.h"

#include "parts/domain/stockwords.h"

#include "core/localtime.h"

#include <QCoreApplication>

namespace parts::ui {
namespace {

struct StockFigures {
    Q_DECLARE_TR_FUNCTIONS(StockFigures)
};

}  // namespace

QString withUnit(qint64 milli, const QString& unitOfMeasure) {
    const QString quantity = core::formatQuantity({milli});
    return unitOfMeasure.isEmpty() ? quantity : quantity + u' ' + unitOfMeasure;
}

QString placeTitle(const StockPlace& place, const QString& bin) {
    QStringList words{bin};
    if (place.owner != StockOwner::Own)
        words.append(title(place.owner));
    words.append(place.lot);
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString levelText(const StockLevel& level, const QString& unitOfMeasure, core::Currency currency,
                  const widgets::EntryContext& entry) {
    QStringList figures{
        StockFigures::tr("%1 on hand").arg(withUnit(level.onHandMilli, unitOfMeasure))};
    if (level.reservedMilli != 0)
        figures.append(StockFigures::tr("%1 reserved, %2 available")
                           .arg(core::formatQuantity({level.reservedMilli}),
                                core::formatQuantity({level.availableMilli()})));
    if (level.valueMinor != 0)
        figures.append(core::formatMoney({level.valueMinor, currency}, entry.currency));
    return figures.join(QStringLiteral(" · "));
}

widgets::Chip stockChip(const StockLevel& level) {
    if (level.availableMilli() < 0)
        return {widgets::Family::Overdue, StockFigures::tr("Short"), {}};
    if (level.availableMilli() == 0 && level.reservedMilli > 0)
        return {widgets::Family::Blocked, StockFigures::tr("All reserved"), {}};
    if (level.onHandMilli == 0)
        return {widgets::Family::Neutral, StockFigures::tr("None left"), {}};
    return {};
}

widgets::TimelineEvent eventOfMove(const StockMove& move, const QString& bin,
                                   const QString& unitOfMeasure,
                                   const widgets::EntryContext& entry) {
    const core::Formats formats = entry.formats();
    const core::Date happened = core::dateOf(move.effectiveAt, entry.zone);
    const core::Date entered = core::dateOf(move.madeAt, entry.zone);
    widgets::TimelineEvent event;
    event.when = formats.date(happened);
    event.who = bin.isEmpty() ? QString() : placeTitle(move.place, bin);
    event.what = QStringLiteral("%1 %2%3").arg(title(move.kind),
                                               move.qtyMilli > 0 ? QStringLiteral("+") : QString(),
                                               withUnit(move.qtyMilli, unitOfMeasure));
    QStringList notes{move.document.number, move.serial, move.reason};
    if (entered != happened)
        notes.append(StockFigures::tr("entered on %1").arg(formats.date(entered)));
    notes.removeAll(QString());
    event.note = notes.join(QStringLiteral(" · "));
    return event;
}

}  // namespace parts::ui
