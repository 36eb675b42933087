#include "equipment/ui/unitlistsource.h"

#include "equipment/data/unitlist.h"
#include "pagekit/recordlist.h"

#include <QCoreApplication>

namespace equipment::ui {
namespace {

QString columnTitle(const char* source) {
    return QCoreApplication::translate("equipment::ui::UnitListSource", source);
}

UnitFilter listFilter(const widgets::RowQuery& query) {
    UnitFilter filter;
    filter.text = query.text;
    filter.withoutSerial = query.filter == QLatin1String("no_serial");
    filter.inTrash = query.filter == QLatin1String("trash");
    return filter;
}

}  // namespace

std::unique_ptr<widgets::RowSource> unitRows(pagekit::AppContext& context) {
    auto rows = pagekit::recordList(context, unitList());
    rows->filterBy(listFilter);
    rows->mutedWhen(&UnitRow::isRemoved);
    rows->column("model", columnTitle(QT_TRANSLATE_NOOP("equipment::ui::UnitListSource", "Unit")),
                 240, [](const UnitRow& row) { return modelTitle(row.model); })
        .sortedBy(UnitOrder::Model)
        .stretched();
    rows->column("serial",
                 columnTitle(QT_TRANSLATE_NOOP("equipment::ui::UnitListSource", "Serial number")),
                 140, &UnitRow::serial)
        .sortedBy(UnitOrder::Serial);
    rows->column("plate",
                 columnTitle(QT_TRANSLATE_NOOP("equipment::ui::UnitListSource", "Number plate")),
                 100, &UnitRow::plate);
    rows->column("owner", columnTitle(QT_TRANSLATE_NOOP("equipment::ui::UnitListSource", "Owner")),
                 150, &UnitRow::ownerName);
    rows->column("number",
                 columnTitle(QT_TRANSLATE_NOOP("equipment::ui::UnitListSource", "Number")), 150,
                 &UnitRow::number)
        .sortedBy(UnitOrder::Number)
        .hidden();
    rows->column("sold", columnTitle(QT_TRANSLATE_NOOP("equipment::ui::UnitListSource", "Sold on")),
                 110, &UnitRow::soldOn)
        .sortedBy(UnitOrder::Sold)
        .fallingFirst();
    rows->column("made", columnTitle(QT_TRANSLATE_NOOP("equipment::ui::UnitListSource", "Added")),
                 130, &UnitRow::madeAt)
        .sortedBy(UnitOrder::Made)
        .fallingFirst()
        .hidden();
    return rows;
}

}  // namespace equipment::ui
