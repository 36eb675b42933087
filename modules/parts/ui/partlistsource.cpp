#include "parts/ui/partlistsource.h"

#include "pagekit/recordlist.h"
#include "parts/data/partlist.h"

#include <QCoreApplication>

namespace parts::ui {
namespace {

QString columnTitle(const char* source) {
    return QCoreApplication::translate("parts::ui::PartListSource", source);
}

PartFilter listFilter(const widgets::RowQuery& query) {
    PartFilter filter;
    filter.text = query.text;
    filter.inTrash = query.filter == QLatin1String("trash");
    filter.isCommon = query.filter == QLatin1String("common");
    filter.isBelowMinimum = query.filter == QLatin1String("low");
    return filter;
}

}  // namespace

std::unique_ptr<widgets::RowSource> partRows(pagekit::AppContext& context) {
    auto rows = pagekit::recordList(context, partList());
    rows->filterBy(listFilter);
    rows->mutedWhen(&PartRow::isRemoved);
    rows->column("name", columnTitle(QT_TRANSLATE_NOOP("parts::ui::PartListSource", "Name")), 180,
                 &PartRow::name)
        .sortedBy(PartOrder::Name)
        .stretched();
    rows->column("number", columnTitle(QT_TRANSLATE_NOOP("parts::ui::PartListSource", "Number")),
                 120, &PartRow::number)
        .sortedBy(PartOrder::Number);
    rows->column("category",
                 columnTitle(QT_TRANSLATE_NOOP("parts::ui::PartListSource", "Category")), 130,
                 &PartRow::category);
    rows->column("measure",
                 columnTitle(QT_TRANSLATE_NOOP("parts::ui::PartListSource", "Unit of measure")), 90,
                 &PartRow::unitOfMeasure);
    rows->column("barcode", columnTitle(QT_TRANSLATE_NOOP("parts::ui::PartListSource", "Bar code")),
                 130, &PartRow::barcode);
    return rows;
}

}  // namespace parts::ui
