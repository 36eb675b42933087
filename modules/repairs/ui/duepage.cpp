#include "repairs/ui/duepage.h"

#include "repairs/data/casetables.h"
#include "repairs/data/ordertables.h"
#include "repairs/domain/orderrights.h"
#include "repairs/ui/duecard.h"
#include "repairs/ui/duelistsource.h"

#include "identity/session.h"
#include "pagekit/listlayout.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "staff/data/stafftables.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/listpage.h"

#include <QVBoxLayout>

namespace repairs::ui {
namespace {

namespace commands = pagekit::commands;

constexpr int kMinuteMs = 60'000;

bool touchesClocks(const storage::ChangeSet& changes) {
    return changes.touches(orderTable()) || changes.touches(orderEventTable()) ||
           changes.touches(orderVerdictTable()) ||
           changes.touches(staff::workCalendarVersionTable());
}

}  // namespace

DuePage::DuePage(pagekit::AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_list(new widgets::ListPage(dueRows(context), context.entry, this)),
      m_card(new DueCard(context, this)) {
    m_list->setTitle(tr("What is due"));
    m_list->setSearchHint(tr("Number, customer, serial, plate, telephone, fault"));
    m_list->addFilter(QStringLiteral("all"), tr("All"));
    m_list->addFilter(QStringLiteral("mine"), tr("Mine"));
    if (context.session.may(seeAllOrdersRight()))
        m_list->addFilter(QStringLiteral("centre"), tr("My centre"));
    m_list->addFilter(QStringLiteral("red"), tr("Overdue"));
    m_list->addFilter(QStringLiteral("today"), tr("Due today"));
    m_list->addFilter(QStringLiteral("paused"), tr("Paused"));
    m_list->setSort(QStringLiteral("due"), false);
    m_list->setNothingYet(tr("Where an agreement or the centre promised something in time, its "
                             "clock stands here until it is kept."),
                          {}, {}, QStringLiteral("clock"));
    m_list->setDetail(m_card);
    pagekit::keepListLayout(*m_list, context, QStringLiteral("repairs.due"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);

    connect(m_list, &widgets::ListPage::opened, this, &DuePage::openClock);
    connect(m_list, &widgets::ListPage::currentIdChanged, this, [this](const core::RowId& id) {
        m_card->show(ClockId(id));
        Q_EMIT commandsChanged();
    });
    connect(m_card, &DueCard::openWanted, this, &DuePage::openOrder);
    connect(m_card, &DueCard::shown, this, &Page::commandsChanged);
    connect(&context.database.notifier(), &storage::ChangeNotifier::committed, this,
            [this](const storage::ChangeSet& changes) {
                if (touchesClocks(changes))
                    readAgain();
            });
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            readAgain();
    });
    m_minute.start();
    loadCounts();
}

void DuePage::readAgain() {
    m_list->refresh();
    m_card->show(ClockId(m_list->currentId()));
    loadCounts();
}

void DuePage::open(const QVariantMap& arguments) {
    if (arguments.contains(QStringLiteral("filter")))
        m_list->setFilter(arguments.value(QStringLiteral("filter")).toString());
}

bool DuePage::back() {
    return m_list->back();
}

void DuePage::openOrder(const OrderId& order) {
    if (!order.isNil())
        context().navigator.openRecord(QStringLiteral("order"), order.row());
}

void DuePage::openClock(const core::RowId& id) {
    auto read = context().database.read(
        [id](storage::Connection& connection) { return findDueClock(connection, ClockId(id)); });
    pagekit::withResult(this, context().presenter, read, [this](const std::optional<DueRow>& row) {
        if (row)
            openOrder(row->order);
    });
}

std::optional<pagekit::CommandState> DuePage::stateOf(const QString& commandId) const {
    for (const char* answered :
         {commands::kFilter, commands::kRefresh, commands::kNextPane, commands::kPreviousPane})
        if (commandId == QLatin1String(answered))
            return pagekit::CommandState{true, {}};
    if (commandId == QLatin1String(commands::kEdit)) {
        const bool any = !m_card->order().isNil();
        return pagekit::CommandState{any, any ? QString() : tr("Choose a clock first.")};
    }
    return std::nullopt;
}

void DuePage::run(const QString& commandId) {
    if (commandId == QLatin1String(commands::kFilter))
        m_list->focusSearch();
    else if (commandId == QLatin1String(commands::kRefresh))
        readAgain();
    else if (commandId == QLatin1String(commands::kNextPane))
        m_list->nextPane(true);
    else if (commandId == QLatin1String(commands::kPreviousPane))
        m_list->nextPane(false);
    else if (commandId == QLatin1String(commands::kEdit))
        openOrder(m_card->order());
}

QVariantMap DuePage::state() const {
    return {{QStringLiteral("list"), m_list->state()}};
}

void DuePage::restore(const QVariantMap& state) {
    m_list->restoreState(state.value(QStringLiteral("list")).toMap());
}

void DuePage::takeFocus() {
    m_list->focusList();
}

void DuePage::loadCounts() {
    QList<std::pair<QString, DueFilter>> asked;
    for (const char* id : {"all", "mine", "centre", "red", "today", "paused"}) {
        const QString filter = QString::fromLatin1(id);
        if (filter != QStringLiteral("centre") || context().session.may(seeAllOrdersRight()))
            asked.append({filter, dueFilterOf(context(), filter)});
    }
    using Counts = QList<std::pair<QString, qint64>>;
    auto read =
        context().database.read([asked](storage::Connection& connection) -> core::Result<Counts> {
            Counts counts;
            for (const auto& [id, filter] : asked) {
                CORE_ASSIGN(const qint64 count, countClocksDue(connection, filter));
                counts.append({id, count});
            }
            return counts;
        });
    pagekit::withResult(this, context().presenter, read, [this](const Counts& counts) {
        for (const auto& [id, count] : counts)
            m_list->setFilterCount(id, count);
    });
}

}  // namespace repairs::ui
