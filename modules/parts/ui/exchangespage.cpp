#include "parts/ui/exchangespage.h"

#include "parts/data/exchangereads.h"
#include "parts/data/exchangetables.h"
#include "parts/data/stocktables.h"
#include "parts/domain/stockrights.h"
#include "parts/ui/exchangecardview.h"
#include "parts/ui/exchangelistsource.h"

#include "identity/session.h"
#include "pagekit/cardscroll.h"
#include "pagekit/listlayout.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/listpage.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace parts::ui {
namespace {

namespace commands = pagekit::commands;
using Task = ExchangeDialog::Task;

bool touchesExchanges(const storage::ChangeSet& changes) {
    return changes.touches(coreExchangeTable()) || changes.touches(coreDepositTable()) ||
           changes.touches(stockMoveTable());
}

}  // namespace

ExchangesPage::ExchangesPage(pagekit::AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_list(new widgets::ListPage(exchangeRows(context), context.entry, this)),
      m_card(new ExchangeCardView(context, this)),
      m_held(new widgets::TextLabel(widgets::TextRole::Body, widgets::Ink::Secondary, this)) {
    fillList();
    m_held->setObjectName(QStringLiteral("depositsHeld"));
    m_held->setContentsMargins(widgets::size::kStep6, 0, widgets::size::kStep6,
                               widgets::size::kStep3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_held);
    connectParts();
    loadCounts();
    loadHeld();
}

void ExchangesPage::fillList() {
    m_list->setTitle(tr("Old for new"));
    m_list->setSearchHint(tr("Part, order, label"));
    m_list->addFilter(QStringLiteral("open"), tr("Old part missing"));
    m_list->addFilter(QStringLiteral("today"), tr("Of today"));
    m_list->addFilter(QStringLiteral("overdue"), tr("Overdue"));
    m_list->addFilter(QStringLiteral("in"), tr("Fate open"));
    m_list->addFilter(QStringLiteral("not_coming"), tr("Does not come"));
    m_list->addFilter(QStringLiteral("decided"), tr("Settled"));
    m_list->addFilter(QStringLiteral("all"), tr("All"));
    m_list->setSort(QStringLiteral("issued"), true);
    m_list->setPrimary(ExchangeDialog::title(Task::OldPart));
    if (!context().session.may(moveStockRight()))
        m_list->setPrimaryRefusal(tr("You do not have the right to move stock."));
    m_list->setNothingYet(
        tr("Every old part is in. A new part that is old for new stands here from "
           "the moment it goes out until its old part is back, or a reason says "
           "why not."),
        {}, {}, QStringLiteral("refresh"));
    m_list->setDetail(pagekit::scrolled(m_card, this));
    pagekit::keepListLayout(*m_list, context(), QStringLiteral("parts.exchanges"));
}

void ExchangesPage::connectParts() {
    connect(m_list, &widgets::ListPage::currentIdChanged, this, [this](const core::RowId& id) {
        m_card->show(id);
        Q_EMIT commandsChanged();
    });
    connect(m_list, &widgets::ListPage::opened, this, &ExchangesPage::startNext);
    connect(m_list, &widgets::ListPage::newRequested, this, [this] { start(Task::OldPart); });
    connect(m_card, &ExchangeCardView::filled, this, &Page::commandsChanged);
    connect(m_card, &ExchangeCardView::wanted, this, &ExchangesPage::start);
    connect(&context().database.notifier(), &storage::ChangeNotifier::committed, this,
            [this](const storage::ChangeSet& changes) {
                if (touchesExchanges(changes))
                    readAgain();
            });
}

void ExchangesPage::readAgain() {
    m_list->refresh();
    m_card->show(m_list->currentId());
    loadCounts();
    loadHeld();
}

void ExchangesPage::loadCounts() {
    using Counts = QList<std::pair<QString, qint64>>;
    QList<std::pair<QString, ExchangeFilter>> asked;
    for (const char* id : {"open", "today", "overdue", "in"})
        asked.append({QString::fromLatin1(id),
                      exchangeFilterOf(context(), QString::fromLatin1(id), QString())});
    auto read =
        context().database.read([asked](storage::Connection& connection) -> core::Result<Counts> {
            Counts counts;
            for (const auto& [id, filter] : asked) {
                CORE_ASSIGN(const qint64 count, exchangeList().count(connection, filter));
                counts.append({id, count});
            }
            return counts;
        });
    pagekit::withResult(this, context().presenter, read, [this](const Counts& counts) {
        for (const auto& [id, count] : counts)
            m_list->setFilterCount(id, count);
    });
}

void ExchangesPage::loadHeld() {
    auto read = context().database.read(
        [](storage::Connection& connection) { return depositsHeld(connection); });
    pagekit::withResult(this, context().presenter, read, [this](const QList<core::Money>& held) {
        QStringList sums;
        for (const core::Money& sum : held)
            if (!sum.isZero())
                sums.append(core::formatMoney(sum, context().entry.currency));
        m_held->setText(sums.isEmpty()
                            ? tr("No deposits are held.")
                            : tr("Deposits held: %1").arg(sums.join(QStringLiteral(" · "))));
    });
}

void ExchangesPage::start(Task task) {
    if (!m_card->subject() || !context().session.may(moveStockRight()))
        return;
    if (task == Task::OldPart && !m_card->subject()->isOpen()) {
        startNext();
        return;
    }
    auto* dialog = new ExchangeDialog(context(), task, *m_card->subject(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ExchangesPage::startNext() {
    if (!m_card->subject())
        return;
    if (m_card->subject()->isOpen())
        start(Task::OldPart);
    else if (m_card->subject()->awaitsFate())
        start(Task::Fate);
}

void ExchangesPage::open(const QVariantMap& arguments) {
    if (arguments.contains(QStringLiteral("filter")))
        m_list->setFilter(arguments.value(QStringLiteral("filter")).toString());
}

void ExchangesPage::openRecord(const core::RowId& id) {
    m_list->setFilter(QStringLiteral("all"));
    m_list->showRecord(id);
}

bool ExchangesPage::back() {
    return m_list->back();
}

std::optional<pagekit::CommandState> ExchangesPage::stateOf(const QString& commandId) const {
    for (const char* answered :
         {commands::kFilter, commands::kRefresh, commands::kNextPane, commands::kPreviousPane})
        if (commandId == QLatin1String(answered))
            return pagekit::CommandState{true, {}};
    if (commandId == QLatin1String(commands::kNew) || commandId == QLatin1String(commands::kEdit)) {
        if (!context().session.may(moveStockRight()))
            return pagekit::CommandState{false, tr("You do not have the right to move stock.")};
        const bool any = m_card->subject().has_value();
        return pagekit::CommandState{any, any ? QString() : tr("Choose a line of the list first.")};
    }
    return std::nullopt;
}

void ExchangesPage::run(const QString& commandId) {
    if (commandId == QLatin1String(commands::kFilter))
        m_list->focusSearch();
    else if (commandId == QLatin1String(commands::kRefresh))
        readAgain();
    else if (commandId == QLatin1String(commands::kNextPane))
        m_list->nextPane(true);
    else if (commandId == QLatin1String(commands::kPreviousPane))
        m_list->nextPane(false);
    else if (commandId == QLatin1String(commands::kNew) ||
             commandId == QLatin1String(commands::kEdit))
        startNext();
}

QVariantMap ExchangesPage::state() const {
    return {{QStringLiteral("list"), m_list->state()}};
}

void ExchangesPage::restore(const QVariantMap& state) {
    m_list->restoreState(state.value(QStringLiteral("list")).toMap());
}

void ExchangesPage::takeFocus() {
    m_list->focusList();
}

}  // namespace parts::ui
