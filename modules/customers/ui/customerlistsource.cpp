#include "customers/ui/customerlistsource.h"

#include "customers/data/customerlist.h"
#include "pagekit/recordlist.h"

#include <QCoreApplication>

namespace customers::ui {
namespace {

QString columnTitle(const char* source) {
    return QCoreApplication::translate("customers::ui::CustomerListSource", source);
}

CustomerFilter customerFilter(const widgets::RowQuery& query) {
    CustomerFilter filter;
    filter.text = query.text;
    filter.inTrash = query.filter == QLatin1String("trash");
    if (query.filter == QLatin1String("companies"))
        filter.kind = CustomerKind::Company;
    else if (query.filter == QLatin1String("people"))
        filter.kind = CustomerKind::Person;
    return filter;
}

}  // namespace

std::unique_ptr<widgets::RowSource> customerRows(pagekit::AppContext& context) {
    auto rows = pagekit::recordList(context, customerList());
    rows->filterBy(customerFilter);
    rows->mutedWhen(&CustomerRow::isRemoved);
    rows->column("name",
                 columnTitle(QT_TRANSLATE_NOOP("customers::ui::CustomerListSource", "Name")), 200,
                 &CustomerRow::name)
        .sortedBy(CustomerOrder::Name);
    rows->column("phone",
                 columnTitle(QT_TRANSLATE_NOOP("customers::ui::CustomerListSource", "Telephone")),
                 150, &CustomerRow::phone);
    rows->column("address",
                 columnTitle(QT_TRANSLATE_NOOP("customers::ui::CustomerListSource", "Address")),
                 240, &CustomerRow::address)
        .stretched();
    rows->column("kind",
                 columnTitle(QT_TRANSLATE_NOOP("customers::ui::CustomerListSource", "Kind")), 90,
                 [](const CustomerRow& row) { return customerKindTitle(row.kind); });
    rows->column("number",
                 columnTitle(QT_TRANSLATE_NOOP("customers::ui::CustomerListSource", "Number")), 150,
                 &CustomerRow::number)
        .sortedBy(CustomerOrder::Number);
    rows->column("made",
                 columnTitle(QT_TRANSLATE_NOOP("customers::ui::CustomerListSource", "Added")), 130,
                 &CustomerRow::madeAt)
        .sortedBy(CustomerOrder::Made)
        .fallingFirst()
        .hidden();
    return rows;
}

}  // namespace customers::ui
