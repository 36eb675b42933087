// What the head of an order says, fact by fact.
#include "repairs/domain/words.h"
#include "repairs/ui/orderview.h"

#include "pagekit/factgrid.h"
#include "pagekit/navigator.h"
#include "widgets/entrycontext.h"

#include <QVBoxLayout>

namespace repairs::ui {

void OrderView::showFacts() {
    auto* layout = static_cast<QVBoxLayout*>(m_facts->layout());
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* grid = new pagekit::FactGrid(m_facts);
    const core::Formats formats = m_context.entry.formats();
    const Order& order = m_record.order;
    grid->add(tr("Customer"), m_parties.customerName, [this] {
        m_context.navigator.openRecord(QStringLiteral("customer"), m_record.order.customer.row());
    });
    grid->add(tr("Telephone"),
              order.contactPhone.isEmpty() ? m_parties.customerPhone : order.contactPhone);
    if (!order.unit.isNil())
        grid->add(
            tr("Unit"), m_parties.unitTitle.isEmpty() ? m_parties.unitSerial : m_parties.unitTitle,
            [this] {
                m_context.navigator.openRecord(QStringLiteral("unit"), m_record.order.unit.row());
            });
    grid->add(tr("Engineer"), m_parties.engineerName);
    grid->add(tr("Called"), formats.dateTime(order.calledAt, m_context.entry.zone));
    if (order.promisedAt)
        grid->add(tr("Promised"), formats.dateTime(*order.promisedAt, m_context.entry.zone));
    grid->add(tr("Person to ask for"), order.contactName);
    grid->add(tr("Kind of order"), title(order.kind));
    if (!order.repeatOf.isNil())
        grid->add(tr("Same fault as in"), m_parties.repeatOf, [this] {
            m_context.navigator.openRecord(QStringLiteral("order"), m_record.order.repeatOf.row());
        });
    grid->addWide(tr("Fault as reported"), order.fault);
    grid->addWide(tr("What the customer expects"), order.customerExpectation);
    grid->addWide(tr("Handed over with it"), order.accessories);
    if (order.outcome)
        grid->add(tr("Outcome"), title(*order.outcome));
    grid->addWide(tr("Why it was not repaired"), order.barrier);
    layout->addWidget(grid);
}

}  // namespace repairs::ui
