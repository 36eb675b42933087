#include "repairs/ui/orderspage.h"

#include "repairs/data/ordercounts.h"
#include "repairs/data/orderrecords.h"
#include "repairs/domain/orderrights.h"
#include "repairs/ui/intakeform.h"
#include "repairs/ui/ordercard.h"
#include "repairs/ui/orderlistsource.h"
#include "repairs/ui/orderprinting.h"
#include "repairs/ui/orderview.h"

#include "core/localtime.h"
#include "identity/session.h"
#include "pagekit/listlayout.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/listpage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace repairs::ui {
namespace {

namespace commands = pagekit::commands;

bool isListCommand(const QString& id) {
    return id == QLatin1String(commands::kFilter) || id == QLatin1String(commands::kRefresh) ||
           id == QLatin1String(commands::kNextPane) || id == QLatin1String(commands::kPreviousPane);
}

core::RowId idArgument(const QVariantMap& arguments, const QString& key) {
    return core::RowId::fromString(arguments.value(key).toString()).value_or(core::RowId());
}

}  // namespace

OrdersPage::OrdersPage(pagekit::AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_stack(new QStackedWidget(this)),
      m_list(new widgets::ListPage(orderRows(context), context.entry, m_stack)),
      m_card(new OrderCard(context, m_stack)),
      m_order(new OrderView(context, m_stack)),
      m_form(new IntakeForm(context, m_stack)) {
    m_list->setTitle(tr("Repair orders"));
    m_list->setSearchHint(tr("Number, customer, serial, plate, telephone, fault"));
    m_list->setPrimary(tr("New order"));
    m_list->addFilter(QStringLiteral("open"), tr("Open"));
    m_list->addFilter(QStringLiteral("mine"), tr("Mine"));
    m_list->addFilter(QStringLiteral("overdue"), tr("Overdue"));
    m_list->addFilter(QStringLiteral("waiting"), tr("Waiting"));
    m_list->addFilter(QStringLiteral("ready"), tr("Ready"));
    m_list->addFilter(QStringLiteral("closed_today"), tr("Closed today"));
    m_list->addFilter(QStringLiteral("all"), tr("All"));
    m_list->setSort(QStringLiteral("updated"), true);
    m_list->setNothingYet(tr("Calls become repair orders here. Take the first one, or bring in "
                             "what another program kept."),
                          {tr("New order"), [this] { startNew(); }},
                          {tr("Import…"), [this] {
                               this->context().navigator.openPage(QStringLiteral("insight.import"));
                           }});
    m_list->setDetail(m_card);
    pagekit::keepListLayout(*m_list, context, QStringLiteral("repairs.orders"));
    if (!context.session.may(receiveOrdersRight()))
        m_list->setPrimaryRefusal(tr("You do not have the right to take calls."));

    for (QWidget* widget : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_order),
                            static_cast<QWidget*>(m_form)})
        m_stack->addWidget(widget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_list, &widgets::ListPage::newRequested, this, [this] { startNew(); });
    connect(m_list, &widgets::ListPage::opened, this, &OrdersPage::openRecord);
    connect(m_list, &widgets::ListPage::currentIdChanged, this, [this](const core::RowId& id) {
        m_card->show(OrderId(id));
        Q_EMIT commandsChanged();
    });
    connect(m_card, &OrderCard::openWanted, this,
            [this](const OrderId& id) { openRecord(id.row()); });
    connect(m_order, &OrderView::stateChanged, this, &Page::commandsChanged);
    connect(m_order, &OrderView::backWanted, this, &OrdersPage::back);
    connect(m_order, &OrderView::editWanted, this, [this](const Order& order) {
        show(Shown::Form);
        m_form->startEdit(order);
    });
    connect(m_form, &IntakeForm::saved, this,
            [this](const OrderId& id, const QString& number, bool isNew) {
                openRecord(id.row());
                this->context().presenter.showDone(isNew ? tr("%1 is received.").arg(number)
                                                         : tr("%1 is saved.").arg(number));
            });
    connect(m_form, &IntakeForm::receiptWanted, this, [this](const OrderId& id) {
        printOrder(this->context(), this, id, DocumentKind::Receipt, PrintWay::AtOnce);
    });
    connect(m_form, &IntakeForm::cancelled, this, [this] { show(m_before); });
    connect(m_form, &IntakeForm::openOrderWanted, this,
            [this](const OrderId& id) { openRecord(id.row()); });
    connect(&context.database.notifier(), &storage::ChangeNotifier::committed, this, [this] {
        m_list->refresh();
        loadCounts();
    });
    loadCounts();
}

void OrdersPage::open(const QVariantMap& arguments) {
    if (arguments.value(QStringLiteral("new")).toBool()) {
        startNew(arguments);
        return;
    }
    if (arguments.contains(QStringLiteral("filter"))) {
        show(Shown::List);
        m_list->setFilter(arguments.value(QStringLiteral("filter")).toString());
    }
}

void OrdersPage::openRecord(const core::RowId& id) {
    show(Shown::Order);
    m_before = Shown::List;
    m_order->open(OrderId(id));
    m_order->takeFocus();
}

bool OrdersPage::back() {
    if (m_shown == Shown::Form) {
        show(m_before);
        return true;
    }
    if (m_shown == Shown::Order) {
        show(Shown::List);
        m_list->markRecord(m_order->order().row());
        return true;
    }
    return m_list->back();
}

std::optional<pagekit::CommandState> OrdersPage::stateOf(const QString& commandId) const {
    if (commandId == QLatin1String(commands::kNew)) {
        const bool may = context().session.may(receiveOrdersRight());
        return pagekit::CommandState{
            may, may ? QString() : tr("You do not have the right to take calls.")};
    }
    switch (m_shown) {
    case Shown::List:
        return listState(commandId);
    case Shown::Order:
        return m_order->stateOf(commandId);
    case Shown::Form:
        break;
    }
    if (commandId == QLatin1String(commands::kSave) ||
        commandId == QLatin1String(commands::kSaveAndClose))
        return pagekit::CommandState{true, {}};
    if (commandId == QLatin1String(commands::kPrint) ||
        commandId == QLatin1String(commands::kDuplicate))
        return pagekit::CommandState{!m_form->isEditing(), tr("Only a new order has this.")};
    return std::nullopt;
}

std::optional<pagekit::CommandState> OrdersPage::listState(const QString& commandId) const {
    if (isListCommand(commandId))
        return pagekit::CommandState{true, {}};
    if (commandId == QLatin1String(commands::kEdit)) {
        const bool any = !m_list->currentId().isNil();
        return pagekit::CommandState{any, any ? QString() : tr("Choose an order first.")};
    }
    if (commandId == QLatin1String(commands::kDuplicate)) {
        if (!context().session.may(receiveOrdersRight()))
            return pagekit::CommandState{false, tr("You do not have the right to take calls.")};
        return pagekit::CommandState{!m_list->currentId().isNil(), tr("Choose an order first.")};
    }
    return std::nullopt;
}

void OrdersPage::run(const QString& commandId) {
    if (commandId == QLatin1String(commands::kNew)) {
        startNew();
        return;
    }
    switch (m_shown) {
    case Shown::List:
        runOnList(commandId);
        break;
    case Shown::Order:
        m_order->run(commandId);
        break;
    case Shown::Form:
        runOnForm(commandId);
        break;
    }
}

void OrdersPage::runOnForm(const QString& commandId) {
    if (commandId == QLatin1String(commands::kPrint))
        m_form->saveAndPrint();
    else if (commandId == QLatin1String(commands::kDuplicate))
        m_form->repeatLast();
    else
        m_form->save();
}

void OrdersPage::startLike(const OrderId& order) {
    const auto read = context().database.read(
        [order](storage::Connection& connection) { return loadOrder(connection, order); });
    pagekit::withResult(this, context().presenter, read,
                        [this](const std::optional<OrderRecord>& record) {
                            if (!record)
                                return;
                            show(Shown::Form);
                            m_form->startLike(record->order);
                        });
}

void OrdersPage::runOnList(const QString& commandId) {
    if (commandId == QLatin1String(commands::kFilter))
        m_list->focusSearch();
    else if (commandId == QLatin1String(commands::kRefresh))
        m_list->refresh();
    else if (commandId == QLatin1String(commands::kNextPane))
        m_list->nextPane(true);
    else if (commandId == QLatin1String(commands::kPreviousPane))
        m_list->nextPane(false);
    else if (commandId == QLatin1String(commands::kEdit))
        openRecord(m_list->currentId());
    else if (commandId == QLatin1String(commands::kDuplicate))
        startLike(OrderId(m_list->currentId()));
}

QVariantMap OrdersPage::state() const {
    return {{QStringLiteral("shown"), int(m_shown)},
            {QStringLiteral("order"), m_order->order().toString()},
            {QStringLiteral("list"), m_list->state()}};
}

void OrdersPage::restore(const QVariantMap& state) {
    m_list->restoreState(state.value(QStringLiteral("list")).toMap());
    const auto shown = Shown(state.value(QStringLiteral("shown")).toInt());
    const core::RowId order = idArgument(state, QStringLiteral("order"));
    if (shown == Shown::Order && !order.isNil())
        openRecord(order);
    else if (shown == Shown::Form)
        startNew();
}

void OrdersPage::takeFocus() {
    switch (m_shown) {
    case Shown::List:
        m_list->focusList();
        break;
    case Shown::Order:
        m_order->takeFocus();
        break;
    case Shown::Form:
        m_form->takeFocus();
        break;
    }
}

void OrdersPage::show(Shown shown) {
    if (m_shown != shown)
        m_before = m_shown;
    m_shown = shown;
    switch (shown) {
    case Shown::List:
        m_stack->setCurrentWidget(m_list);
        break;
    case Shown::Order:
        m_stack->setCurrentWidget(m_order);
        break;
    case Shown::Form:
        m_stack->setCurrentWidget(m_form);
        break;
    }
    takeFocus();
    Q_EMIT commandsChanged();
}

void OrdersPage::startNew(const QVariantMap& arguments) {
    show(Shown::Form);
    const CustomerId customer(idArgument(arguments, QStringLiteral("customer")));
    const UnitId unit(idArgument(arguments, QStringLiteral("unit")));
    if (customer.isNil() && unit.isNil())
        m_form->startNew();
    else
        m_form->startNewFor(customer, unit);
}

void OrdersPage::loadCounts() {
    CountScope scope;
    if (!context().session.may(seeAllOrdersRight()))
        scope.centre = context().session.actor().centre;
    scope.engineer = PersonId(context().session.user().person);
    scope.now = context().time.now();
    scope.dayBegin = core::startOfDay(context().entry.today(), context().entry.zone);
    auto read = context().database.read(
        [scope](storage::Connection& connection) { return countsOfOrders(connection, scope); });
    pagekit::withResult(this, context().presenter, read, [this](const OrderCounts& counts) {
        m_list->setFilterCount(QStringLiteral("open"), counts.open);
        m_list->setFilterCount(QStringLiteral("mine"), counts.mine);
        m_list->setFilterCount(QStringLiteral("overdue"), counts.overdue);
        m_list->setFilterCount(QStringLiteral("waiting"), counts.waiting);
        m_list->setFilterCount(QStringLiteral("ready"), counts.ready);
        m_list->setFilterCount(QStringLiteral("closed_today"), counts.closedToday);
        m_list->setFilterCount(QStringLiteral("all"), counts.all);
    });
}

}  // namespace repairs::ui
