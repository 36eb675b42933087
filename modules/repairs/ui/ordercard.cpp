#include "repairs/ui/ordercard.h"

#include "repairs/data/orderrecords.h"
#include "repairs/data/paperpartyreads.h"
#include "repairs/domain/words.h"

#include "repairs/ui/orderchip.h"
#include "repairs/ui/ordertimeline.h"

#include "core/money.h"
#include "pagekit/factgrid.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/chip.h"
#include "widgets/entrycontext.h"
#include "widgets/theme.h"
#include "widgets/timeline.h"
#include "widgets/type.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace repairs::ui {
namespace {

constexpr int kLastEvents = 5;

struct CardContent {
    std::optional<OrderRecord> record;
    PaperParties parties;
};

core::Result<CardContent> readCard(storage::Connection& connection, const OrderId& id) {
    CardContent content;
    CORE_ASSIGN(content.record, loadOrder(connection, id));
    if (content.record) {
        CORE_ASSIGN(content.parties, partiesOf(connection, content.record->order));
    }
    return content;
}

}  // namespace

OrderCard::OrderCard(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(widgets::size::kStep4, widgets::size::kStep4,
                                 widgets::size::kStep4, widgets::size::kStep4);
    m_layout->setSpacing(widgets::size::kStep3);
}

void OrderCard::show(const OrderId& order) {
    m_order = order;
    if (order.isNil()) {
        empty();
        return;
    }
    auto read = m_context.database.read(
        [order](storage::Connection& connection) { return readCard(connection, order); });
    pagekit::withResult(this, m_context.presenter, read, [this, order](const CardContent& content) {
        if (order != m_order)
            return;
        if (content.record)
            fill(*content.record, content.parties);
        else
            empty();
    });
}

void OrderCard::empty() {
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void OrderCard::fill(const OrderRecord& record, const PaperParties& parties) {
    empty();
    const Order& order = record.order;
    const core::Formats formats = m_context.entry.formats();
    auto* number = new QLabel(order.number, this);
    number->setFont(widgets::fontFor(widgets::TextRole::RecordTitle));
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* chip = new widgets::ChipLabel(
        chipOf(order.standing.status.value_or(Status::Received), order.standing.waitingReason,
               order.promisedAt, m_context.time.now()),
        this);
    auto* facts = new pagekit::FactGrid(this);
    facts->add(tr("Customer"), parties.customerName);
    facts->add(tr("Telephone"),
               order.contactPhone.isEmpty() ? parties.customerPhone : order.contactPhone);
    facts->addWide(
        tr("Unit"),
        QStringList{parties.unitTitle, parties.unitSerial, parties.unitPlate}.join(u' ').trimmed());
    facts->addWide(tr("Fault"), order.fault);
    facts->add(tr("Called"), formats.dateTime(order.calledAt, m_context.entry.zone));
    if (order.promisedAt)
        facts->add(tr("Promised"), formats.dateTime(*order.promisedAt, m_context.entry.zone));
    facts->add(tr("Amount"),
               core::formatMoney(core::Money{order.standing.totalMinor, order.currency},
                                 m_context.entry.currency));
    auto* timeline = new widgets::Timeline(this);
    timeline->setEvents(timelineOf(record, formats, m_context.entry.zone, {}).mid(0, kLastEvents));
    auto* open = new QPushButton(tr("Open"), this);
    open->setObjectName(QStringLiteral("openButton"));
    open->setProperty("keyHint", tr("Enter"));
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_order); });

    m_layout->addWidget(number);
    m_layout->addWidget(chip);
    m_layout->addWidget(facts);
    m_layout->addWidget(timeline);
    m_layout->addStretch(1);
    m_layout->addWidget(open);
}

}  // namespace repairs::ui
