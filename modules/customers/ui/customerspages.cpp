#include "customers/ui/customerspages.h"

#include "customers/data/customerlist.h"
#include "customers/data/customerreads.h"
#include "customers/domain/customerrights.h"
#include "customers/domain/savecustomer.h"
#include "customers/ui/customercard.h"
#include "customers/ui/customerform.h"
#include "customers/ui/customerlistsource.h"

#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "pagekit/recorddialog.h"
#include "pagekit/recordspage.h"
#include "storage/database.h"
#include "storage/searchindex.h"
#include "widgets/listpage.h"

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
                                                       const QString& typed) {
    QList<pagekit::PickerItem> items;
    if (!typed.trimmed().isEmpty()) {
        CORE_ASSIGN(const auto hits, search.searchKind(connection, kKind, typed, kOffered));
        for (const storage::SearchHit& hit : hits)
            items.append({hit.id, hit.title, hit.subtitle, {}});
        return items;
    }
    const CustomerSort newest{CustomerOrder::Made, true};
    CORE_ASSIGN(const CustomerPage page, listCustomers(connection, {}, newest, std::nullopt,
                                                       storage::Direction::Forward, kOffered));
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

std::optional<pagekit::PickerItem> createCustomer(pagekit::AppContext& context, QWidget* parent,
                                                  const QString& typed, const core::RowId& within) {
    auto* form = new CustomerForm(context, nullptr);
    form->startNew(typed, within);
    pagekit::RecordDialog dialog(
        shownText(QT_TRANSLATE_NOOP("customers::ui::Pages", "New customer")), form, parent);
    if (dialog.exec() != QDialog::Accepted || !dialog.made())
        return std::nullopt;
    const auto described =
        context.database.readNow([id = dialog.made()->id](storage::Connection& connection) {
            return describeCustomer(connection, id);
        });
    return described ? std::optional(*described) : std::nullopt;
}

pagekit::Page* makeCustomersPage(pagekit::AppContext& context, QWidget* parent) {
    pagekit::RecordsPage::Contents contents;
    contents.name = kPage;
    contents.source = std::make_unique<CustomerListSource>(context);
    contents.makeCard = [&context](QWidget* owner) { return new CustomerCardView(context, owner); };
    contents.makeForm = [&context](QWidget* owner) { return new CustomerForm(context, owner); };
    contents.editRight = editCustomersRight().id;
    contents.removeRight = removeCustomersRight().id;
    contents.remove = [](storage::WriteTx& tx, const core::RowId& id) {
        return removeCustomer(tx, CustomerId(id));
    };
    contents.restore = [](storage::WriteTx& tx, const core::RowId& id) {
        return restoreCustomer(tx, CustomerId(id));
    };
    contents.removedSentence =
        shownText(QT_TRANSLATE_NOOP("customers::ui::Pages", "The customer is in the trash."));
    auto* page = new pagekit::RecordsPage(context, std::move(contents), parent);
    widgets::ListPage& list = page->list();
    list.setTitle(shownText(QT_TRANSLATE_NOOP("customers::ui::Pages", "Customers")));
    list.setSearchHint(shownText(
        QT_TRANSLATE_NOOP("customers::ui::Pages", "Name, pinyin, telephone, number, address")));
    list.setPrimary(shownText(QT_TRANSLATE_NOOP("customers::ui::Pages", "New customer")));
    list.addFilter(QStringLiteral("all"),
                   shownText(QT_TRANSLATE_NOOP("customers::ui::Pages", "All")));
    list.addFilter(QStringLiteral("companies"),
                   shownText(QT_TRANSLATE_NOOP("customers::ui::Pages", "Companies")));
    list.addFilter(QStringLiteral("people"),
                   shownText(QT_TRANSLATE_NOOP("customers::ui::Pages", "People")));
    list.addFilter(QStringLiteral("trash"),
                   shownText(QT_TRANSLATE_NOOP("customers::ui::Pages", "Trash")));
    list.setSort(QStringLiteral("name"), false);
    list.setNothingYet(
        shownText(QT_TRANSLATE_NOOP(
            "customers::ui::Pages",
            "Whoever calls or brings something stands here, with contacts and sites.")),
        {shownText(QT_TRANSLATE_NOOP("customers::ui::Pages", "New customer")),
         [page] { page->run(QLatin1String(pagekit::commands::kNew)); }},
        {shownText(QT_TRANSLATE_NOOP("customers::ui::Pages", "Import…")),
         [&context] { context.navigator.openPage(QStringLiteral("insight.import")); }});
    return page;
}

}  // namespace

void registerIn(pagekit::PageRegistry& registry) {
    registry.add(pagekit::PageDescription{
        kPage,
        QStringLiteral("users"),
        customersText(QT_TRANSLATE_NOOP("customers::ui::Pages", "Customers")),
        {},
        20,
        makeCustomersPage});
    registry.add(pagekit::RecordDescription{
        kKind, kPage, customersText(QT_TRANSLATE_NOOP("customers::ui::Pages", "Customers")),
        QStringLiteral("user")});
    pagekit::PickerDescription picker;
    picker.kind = kKind;
    picker.title = customersText(QT_TRANSLATE_NOOP("customers::ui::Pages", "Customers"));
    picker.find = [](pagekit::AppContext& context, const QString& typed, const core::RowId&) {
        return context.database.read(
            [&search = context.search, typed](storage::Connection& connection) {
                return findCustomers(connection, search, typed);
            });
    };
    picker.describe = [](pagekit::AppContext& context, const core::RowId& id) {
        return context.database.read(
            [id](storage::Connection& connection) { return describeCustomer(connection, id); });
    };
    picker.newText = customersText(QT_TRANSLATE_NOOP("customers::ui::Pages", "New customer…"));
    picker.create = createCustomer;
    registry.add(std::move(picker));
    registry.add(pagekit::PictureDescription{
        QStringLiteral("customers.form"), [](pagekit::AppContext& context) -> QWidget* {
            context.navigator.openPage(kPage, {{QStringLiteral("new"), true}});
            return nullptr;
        }});
}

}  // namespace customers::ui
