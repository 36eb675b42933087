#include "parts/ui/stocklistsource.h"

#include "parts/domain/stockwords.h"
#include "parts/ui/stockfigures.h"

#include "core/quantity.h"
#include "pagekit/recordlist.h"
#include "widgets/column.h"

#include <QCoreApplication>

namespace parts::ui {
namespace {

const QString kBinLimit = QStringLiteral("bin");
const QString kOwnerLimit = QStringLiteral("owner");

QString stockColumn(const char* source) {
    return QCoreApplication::translate("parts::ui::StockListSource", source);
}

QVariant stateCell(const StockRow& row) {
    const widgets::Chip chip = stockChip(row.level);
    return chip.word.isEmpty() ? QVariant() : QVariant::fromValue(chip);
}

/// The bin, and whose it is where it is not our own.
widgets::TwoLines binCell(const StockRow& row) {
    return {row.binName, row.place.owner == StockOwner::Own ? QString() : title(row.place.owner)};
}

void addStockColumns(pagekit::RecordList<StockList>& rows) {
    const auto column = [&rows](const char* id, const char* title, int width, auto cell) -> auto& {
        return rows.column(id, stockColumn(title), width, cell);
    };
    const auto quantity = [](qint64 StockLevel::*figure) {
        return [figure](const StockRow& row) { return core::Quantity{row.level.*figure}; };
    };
    column("name", QT_TRANSLATE_NOOP("parts::ui::StockListSource", "Part"), 112,
           &StockRow::partName)
        .sortedBy(StockOrder::Name)
        .stretched();
    column("number", QT_TRANSLATE_NOOP("parts::ui::StockListSource", "Number"), 84,
           &StockRow::partNumber)
        .sortedBy(StockOrder::Number);
    column("bin", QT_TRANSLATE_NOOP("parts::ui::StockListSource", "Bin"), 122, binCell);
    column("lot", QT_TRANSLATE_NOOP("parts::ui::StockListSource", "Lot"), 90,
           [](const StockRow& row) { return row.place.lot; })
        .hidden();
    column("onHand", QT_TRANSLATE_NOOP("parts::ui::StockListSource", "On hand"), 70,
           quantity(&StockLevel::onHandMilli))
        .right();
    column("reserved", QT_TRANSLATE_NOOP("parts::ui::StockListSource", "Reserved"), 70,
           quantity(&StockLevel::reservedMilli))
        .right();
    column("available", QT_TRANSLATE_NOOP("parts::ui::StockListSource", "Available"), 74,
           [](const StockRow& row) { return core::Quantity{row.level.availableMilli()}; })
        .right();
    column("measure", QT_TRANSLATE_NOOP("parts::ui::StockListSource", "Unit of measure"), 90,
           &StockRow::unitOfMeasure)
        .hidden();
    column("value", QT_TRANSLATE_NOOP("parts::ui::StockListSource", "Value"), 92,
           [](const StockRow& row) {
               return core::Money{row.level.valueMinor, row.currency};
           })
        .right();
    column("state", QT_TRANSLATE_NOOP("parts::ui::StockListSource", "State"), 96, stateCell);
}

}  // namespace

QVariantMap stockLimits(const std::optional<BinId>& bin, const std::optional<StockOwner>& owner) {
    QVariantMap limits;
    if (bin)
        limits.insert(kBinLimit, bin->toString());
    if (owner)
        limits.insert(kOwnerLimit, code(*owner));
    return limits;
}

StockFilter stockFilterOf(const QString& filterId, const QVariantMap& limits, const QString& text) {
    StockFilter filter;
    filter.text = text;
    if (filterId == u"short")
        filter.state = StockFilter::State::Short;
    else if (filterId == u"low")
        filter.state = StockFilter::State::BelowMinimum;
    else if (filterId == u"gone")
        filter.state = StockFilter::State::All;
    filter.isConsigned = filterId == u"consigned";
    if (filterId == u"old_parts")
        filter.binKind = BinKind::OldParts;
    if (filterId == u"quarantine")
        filter.binKind = BinKind::Quarantine;
    if (const auto bin = core::RowId::fromString(limits.value(kBinLimit).toString()))
        filter.bin = BinId(*bin);
    if (const QString owner = limits.value(kOwnerLimit).toString(); !owner.isEmpty())
        filter.owner = stockOwner(owner);
    return filter;
}

std::unique_ptr<widgets::RowSource> stockRows(pagekit::AppContext& context) {
    auto rows = pagekit::recordList(context, stockList());
    rows->filterBy([](const widgets::RowQuery& query) {
        return stockFilterOf(query.filter, query.more, query.text);
    });
    rows->mutedWhen([](const StockRow& row) {
        return row.level.onHandMilli == 0 && row.level.reservedMilli == 0;
    });
    addStockColumns(*rows);
    return rows;
}

}  // namespace parts::ui
