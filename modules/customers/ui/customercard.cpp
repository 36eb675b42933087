#include "customers/ui/customercard.h"

#include "pagekit/factgrid.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/theme.h"
#include "widgets/type.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace customers::ui {

CustomerCardView::CustomerCardView(pagekit::AppContext& context, QWidget* parent)
    : RecordCard(parent), m_context(context), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(widgets::size::kStep4, widgets::size::kStep4,
                                 widgets::size::kStep4, widgets::size::kStep4);
    m_layout->setSpacing(widgets::size::kStep3);
}

void CustomerCardView::show(const core::RowId& id) {
    m_id = CustomerId(id);
    if (id.isNil()) {
        clear();
        return;
    }
    auto read = m_context.database.read([customer = m_id](storage::Connection& connection) {
        return findCustomer(connection, customer);
    });
    pagekit::withResult(this, m_context.presenter, read,
                        [this, asked = m_id](const std::optional<CustomerCard>& card) {
                            if (asked != m_id)
                                return;
                            clear();
                            if (card)
                                fill(*card);
                        });
}

void CustomerCardView::clear() {
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void CustomerCardView::fill(const CustomerCard& card) {
    const Customer& customer = card.values.customer;
    auto* name = new QLabel(customer.name, this);
    name->setFont(widgets::fontFor(widgets::TextRole::RecordTitle));
    name->setWordWrap(true);
    auto* facts = new pagekit::FactGrid(this);
    facts->add(tr("Telephone"), customer.phone);
    facts->add(tr("Kind"), customerKindTitle(customer.kind));
    facts->add(tr("Number"), customer.number);
    facts->add(tr("Credit code"), customer.creditCode);
    facts->addWide(tr("Address"), customer.address);
    for (const Contact& contact : card.values.contacts)
        facts->addWide(contact.role.isEmpty() ? tr("Contact") : contact.role,
                       QStringList{contact.name, contact.phone, contact.wechat, contact.email}
                           .join(u' ')
                           .simplified());
    for (const Site& site : card.values.sites)
        facts->addWide(tr("Site"), QStringList{site.name, site.address}.join(u' ').simplified());
    facts->addWide(tr("Note"), customer.note);

    const QVariantMap ofCustomer{{QStringLiteral("customer"), customer.id.toString()}};
    auto* newOrder = new QPushButton(tr("New order"), this);
    newOrder->setObjectName(QStringLiteral("newOrderButton"));
    newOrder->setEnabled(!card.isRemoved);
    connect(newOrder, &QPushButton::clicked, this, [this, ofCustomer] {
        QVariantMap arguments = ofCustomer;
        arguments.insert(QStringLiteral("new"), true);
        m_context.navigator.openPage(m_context.pages.newRecordPage(), arguments);
    });
    m_layout->addWidget(name);
    m_layout->addWidget(facts);
    m_layout->addStretch(1);
    m_layout->addWidget(newOrder);
}

}  // namespace customers::ui
