#include "customers/ui/customerspages.h"

#include "customers/data/customerlist.h"
#include "customers/data/customerreads.h"
#include "customers/domain/customerrights.h"
#include "customers/domain/savecustomer.h"
#include "customers/ui/customercard.h"
#include "customers/ui/customerform.h"
#include "customers/ui/customerlistsource.h"

#include "pagekit/pageregistry.h"
#include "pagekit/recordkind.h"
#include "storage/searchindex.h"

#include <QCoreApplication>

namespace customers::ui {
namespace {

const QString kPage = QStringLiteral("customers.customers");
const QString kKind = QStringLiteral("customer");
constexpr int kOffered = 8;

pagekit::Text customersText(const char* source) {
    return [source] { return QCoreApplication::translate("customers::ui::Pages", source); };
}

QString shownText(const char* source) {
    return QCoreApplication::translate("customers::ui::Pages", source);
}

pagekit::PickerItem pickerItem(const CustomerId& id, const QString& name, const QString& phone,
                               const QString& more) {
    return {id.row(), name, QStringList{phone, more}.join(QStringLiteral("  ")).trimmed(), {}};
}

core::Result<QList<pagekit::PickerItem>> findCustomers(storage::Connection& connection,
                                                       const storage::SearchIndex& search,
                                                       const QString& typed,
                                                       const core::RowId& /*within*/) {
    QList<pagekit::PickerItem> items;
    if (!typed.trimmed().isEmpty()) {
        CORE_ASSIGN(const auto hits, search.searchKind(connection, kKind, typed, kOffered));
        for (const storage::SearchHit& hit : hits)
            items.append({hit.id, hit.title, hit.subtitle, {}});
        return items;
    }
    const CustomerSort newest{CustomerOrder::Made, true};
    CORE_ASSIGN(const CustomerList::Page page,
                customerList().first(connection, {}, newest, kOffered));
    for (const CustomerRow& row : page.rows)
        items.append(pickerItem(row.id, row.name, row.phone, row.address));
    return items;
}

core::Result<pagekit::PickerItem> describeCustomer(storage::Connection& connection,
                                                   const core::RowId& id) {
    CORE_ASSIGN(const auto customer, findCustomerAlone(connection, CustomerId(id)));
    if (!customer)
        return core::fail(QStringLiteral("customer/unknown"),
                          shownText(QT_TRANSLATE_NOOP("customers::ui::Pages",
                                                      "This customer is not there any more.")));
    return pickerItem(customer->id, customer->name, customer->phone, customer->address);
}

pagekit::RecordKind customerKind() {
    pagekit::RecordKind kind;
    kind.kind = kKind;
    kind.pageId = kPage;
    kind.pageIcon = QStringLiteral("users");
    kind.recordIcon = QStringLiteral("user");
    kind.position = 20;
    kind.plural = customersText(QT_TRANSLATE_NOOP("customers::ui::Pages", "Customers"));
    kind.newTitle = customersText(QT_TRANSLATE_NOOP("customers::ui::Pages", "New customer"));
    kind.newInPicker = customersText(QT_TRANSLATE_NOOP("customers::ui::Pages", "New customer…"));
    kind.searchHint = customersText(
        QT_TRANSLATE_NOOP("customers::ui::Pages", "Name, pinyin, telephone, number, address"));
    kind.nothingYet = customersText(QT_TRANSLATE_NOOP(
        "customers::ui::Pages",
        "Whoever calls or brings something stands here, with contacts and sites."));
    kind.removed =
        customersText(QT_TRANSLATE_NOOP("customers::ui::Pages", "The customer is in the trash."));
    kind.import = customersText(QT_TRANSLATE_NOOP("customers::ui::Pages", "Import…"));
    kind.filters = {
        {QStringLiteral("all"), customersText(QT_TRANSLATE_NOOP("customers::ui::Pages", "All"))},
        {QStringLiteral("companies"),
         customersText(QT_TRANSLATE_NOOP("customers::ui::Pages", "Companies"))},
        {QStringLiteral("people"),
         customersText(QT_TRANSLATE_NOOP("customers::ui::Pages", "People"))},
        {QStringLiteral("trash"),
         customersText(QT_TRANSLATE_NOOP("customers::ui::Pages", "Trash"))}};
    kind.sortColumn = QStringLiteral("name");
    kind.makeRows = customerRows;
    kind.makeCard = [](pagekit::AppContext& context, QWidget* parent) {
        return new CustomerCardView(context, parent);
    };
    kind.makeForm = [](pagekit::AppContext& context, QWidget* parent) {
        return new CustomerForm(context, parent);
    };
    kind.editRight = editCustomersRight().id;
    kind.removeRight = removeCustomersRight().id;
    kind.remove = [](storage::WriteTx& tx, const core::RowId& id) {
        return removeCustomer(tx, CustomerId(id));
    };
    kind.restore = [](storage::WriteTx& tx, const core::RowId& id) {
        return restoreCustomer(tx, CustomerId(id));
    };
    kind.find = findCustomers;
    kind.describe = describeCustomer;
    kind.formPicture = QStringLiteral("customers.form");
    return kind;
}

}  // namespace

void registerIn(pagekit::PageRegistry& registry) {
    pagekit::addRecordKind(registry, customerKind());
}

}  // namespace customers::ui
