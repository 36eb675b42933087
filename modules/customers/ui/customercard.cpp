#include "customers/ui/customercard.h"

#include "pagekit/factgrid.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "storage/database.h"

namespace customers::ui {

void CustomerCardView::load(const core::RowId& id) {
    fillFrom(context().database.read([customer = CustomerId(id)](storage::Connection& connection) {
        return findCustomer(connection, customer);
    }),
             [this](const CustomerCard& card) { fill(card); });
}

void CustomerCardView::fill(const CustomerCard& card) {
    const Customer& customer = card.values.customer;
    addTitle(customer.name);
    pagekit::FactGrid& facts = addFacts();
    facts.add(tr("Telephone"), customer.phone);
    facts.add(tr("Kind"), customerKindTitle(customer.kind));
    facts.add(tr("Number"), customer.number);
    facts.add(tr("Credit code"), customer.creditCode);
    facts.addWide(tr("Address"), customer.address);
    for (const Contact& contact : card.values.contacts)
        facts.addWide(contact.role.isEmpty() ? tr("Contact") : contact.role,
                      QStringList{contact.name, contact.phone, contact.wechat, contact.email}
                          .join(u' ')
                          .simplified());
    for (const Site& site : card.values.sites)
        facts.addWide(tr("Site"), QStringList{site.name, site.address}.join(u' ').simplified());
    facts.addWide(tr("Note"), customer.note);

    const QVariantMap arguments{{QStringLiteral("new"), true},
                                {QStringLiteral("customer"), customer.id.toString()}};
    addAction(tr("New order"), QStringLiteral("newOrderButton"), !card.isRemoved,
              [this, arguments] {
                  context().navigator.openPage(context().pages.newRecordPage(), arguments);
              });
}

}  // namespace customers::ui
