#include "parts/ui/stockpage.h"

#include "parts/data/parttables.h"
#include "parts/data/stocklist.h"
#include "parts/data/stocktables.h"
#include "parts/domain/stockwords.h"
#include "parts/ui/limitbutton.h"
#include "parts/ui/stockcardview.h"
#include "parts/ui/stocklistsource.h"
#include "parts/ui/stocktasks.h"

#include "identity/session.h"
#include "pagekit/cardscroll.h"
#include "pagekit/listlayout.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/listpage.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QDialog>
#include <QHash>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parts::ui {
namespace {

namespace commands = pagekit::commands;

bool touchesStock(const storage::ChangeSet& changes) {
    return changes.touches(stockMoveTable()) || changes.touches(stockReservationTable()) ||
           changes.touches(stockBinTable()) || changes.touches(partTable());
}

}  // namespace

StockPage::StockPage(pagekit::AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_list(new widgets::ListPage(stockRows(context), context.entry, this)),
      m_card(new StockCardView(context, this)),
      m_value(new widgets::TextLabel(widgets::TextRole::Body, widgets::Ink::Secondary, this)) {
    fillList();
    m_value->setObjectName(QStringLiteral("stockValue"));
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value->setContentsMargins(widgets::size::kStep6, 0, widgets::size::kStep6,
                                widgets::size::kStep3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_value);
    connectParts();
    loadBins();
    loadCounts();
    loadValue();
}

void StockPage::fillList() {
    m_list->setTitle(tr("Stock"));
    m_list->setSearchHint(tr("Name, pinyin, number, bar code, category"));
    m_list->addFilter(QStringLiteral("all"), tr("All"));
    m_list->addFilter(QStringLiteral("short"), tr("Short"));
    m_list->addFilter(QStringLiteral("low"), tr("Below minimum"));
    m_list->addFilter(QStringLiteral("consigned"), tr("Consigned"));
    m_list->addFilter(QStringLiteral("old_parts"), tr("Old parts"));
    m_list->addFilter(QStringLiteral("quarantine"), tr("Quarantine"));
    m_list->addFilter(QStringLiteral("gone"), tr("Also what is gone"));
    m_list->setSort(QStringLiteral("name"), false);
    m_list->setNothingYet(
        tr("What lies in your bins stands here: how much is on hand, how much of it is reserved "
           "for orders, and what it is worth."),
        {stockTasks().first().title(),
         [this] { start(QString::fromLatin1(stockTasks().first().id)); }},
        {tr("Go to the parts"),
         [this] { context().navigator.openPage(QStringLiteral("parts.parts"), {}); }},
        QStringLiteral("packages"));
    m_list->setDetail(pagekit::scrolled(m_card, this));
    m_bin = new LimitButton(m_list->addButton({}, {}, QStringLiteral("binButton")), tr("Bin: %1"),
                            tr("all"));
    m_owner = new LimitButton(m_list->addButton({}, {}, QStringLiteral("ownerButton")),
                              tr("Owner: %1"), tr("all"));
    for (const StockOwner owner : allStockOwners())
        m_owner->add(code(owner), title(owner));
    addMoveMenu();
    pagekit::keepListLayout(*m_list, context(), QStringLiteral("parts.stock"));
}

void StockPage::addMoveMenu() {
    const StockTask& usual = stockTasks().first();
    m_list->setPrimary(usual.title());
    if (!context().session.may(usual.right()))
        m_list->setPrimaryRefusal(tr("You do not have the right to move stock."));
    QPushButton* button = m_list->addButton(tr("Move"), {}, QStringLiteral("moveButton"));
    auto* menu = new QMenu(button);
    for (const StockTask& task : stockTasks().mid(1)) {
        QAction* action = menu->addAction(task.title());
        action->setObjectName(QLatin1String(task.id));
        action->setEnabled(context().session.may(task.right()));
        connect(action, &QAction::triggered, this,
                [this, id = QString::fromLatin1(task.id)] { start(id); });
    }
    button->setMenu(menu);
}

void StockPage::start(const QString& taskId) {
    const StockTask* task = stockTask(taskId);
    if (!task || !context().session.may(task->right()))
        return;
    StockPlace place;
    if (m_card->row())
        place = m_card->row()->place;
    else if (const auto bin = core::RowId::fromString(m_bin->value().toString()))
        place.bin = BinId(*bin);
    QDialog* dialog = task->make(context(), place, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StockPage::connectParts() {
    connect(m_list, &widgets::ListPage::newRequested, this,
            [this] { start(QString::fromLatin1(stockTasks().first().id)); });
    connect(m_list, &widgets::ListPage::currentIdChanged, this, [this](const core::RowId& id) {
        m_card->show(id);
        Q_EMIT commandsChanged();
    });
    connect(m_list, &widgets::ListPage::opened, this, [this](const core::RowId& id) {
        if (const auto& row = m_card->row(); row && row->id.row() == id)
            context().navigator.openRecord(QStringLiteral("part"), row->place.part.row());
    });
    connect(m_card, &StockCardView::filled, this, &Page::commandsChanged);
    connect(m_bin, &LimitButton::chosen, this, &StockPage::takeLimits);
    connect(m_owner, &LimitButton::chosen, this, &StockPage::takeLimits);
    connect(&context().database.notifier(), &storage::ChangeNotifier::committed, this,
            [this](const storage::ChangeSet& changes) {
                if (changes.touches(stockBinTable()))
                    loadBins();
                if (touchesStock(changes))
                    readAgain();
            });
}

void StockPage::takeLimits() {
    const auto bin = core::RowId::fromString(m_bin->value().toString());
    std::optional<StockOwner> owner;
    if (m_owner->value().isValid())
        owner = stockOwner(m_owner->value().toString());
    m_list->setMore(stockLimits(bin ? std::optional(BinId(*bin)) : std::nullopt, owner));
    loadValue();
}

void StockPage::readAgain() {
    m_list->refresh();
    m_card->show(m_list->currentId());
    loadCounts();
    loadValue();
}

void StockPage::loadBins() {
    auto read = context().database.read(
        [](storage::Connection& connection) { return stockBins(connection); });
    pagekit::withResult(this, context().presenter, read, [this](const QList<StockBin>& bins) {
        m_bin->clear();
        for (const StockBin& bin : bins)
            m_bin->add(bin.id.toString(), bin.name);
        m_bin->addWay(tr("Bins…"),
                      [this] { context().navigator.openPage(QStringLiteral("parts.bins"), {}); });
    });
}

void StockPage::loadCounts() {
    using Counts = QList<std::pair<QString, qint64>>;
    auto read =
        context().database.read([](storage::Connection& connection) -> core::Result<Counts> {
            Counts counts;
            // Those that need somebody; they have indexes of their own.
            for (const QString& id : {QStringLiteral("short"), QStringLiteral("low")}) {
                CORE_ASSIGN(const qint64 count,
                            stockList().count(connection, stockFilterOf(id, {}, {})));
                counts.append({id, count});
            }
            return counts;
        });
    pagekit::withResult(this, context().presenter, read, [this](const Counts& counts) {
        for (const auto& [id, count] : counts)
            m_list->setFilterCount(id, count);
    });
}

void StockPage::loadValue() {
    const auto bin = core::RowId::fromString(m_bin->value().toString());
    auto read = context().database.read([bin](storage::Connection& connection) {
        return stockValue(connection, bin ? std::optional(BinId(*bin)) : std::nullopt);
    });
    pagekit::withResult(this, context().presenter, read,
                        [this](const QList<StockSum>& sums) { showValue(sums); });
}

/// One sum a currency; by owner where there are several, unless the list shows one alone.
void StockPage::showValue(const QList<StockSum>& sums) {
    QHash<QString, core::Money> totals;
    QStringList parts;
    for (const StockSum& sum : sums) {
        if (m_owner->value().isValid() && sum.owner != stockOwner(m_owner->value().toString()))
            continue;
        const QString currency = sum.value.currency.code();
        totals.insert(currency,
                      sum.value + totals.value(currency, core::Money{0, sum.value.currency}));
        if (!sum.value.isZero())
            parts.append(tr("%1 %2").arg(title(sum.owner),
                                         core::formatMoney(sum.value, context().entry.currency)));
    }
    QStringList whole;
    for (const core::Money& total : std::as_const(totals))
        whole.append(core::formatMoney(total, context().entry.currency));
    whole.sort();
    if (whole.isEmpty())
        whole.append(core::formatMoney({0, context().entry.currency}, context().entry.currency));
    const QString value =
        m_bin->value().isValid() ? tr("Value of this bin: %1") : tr("Value of all bins: %1");
    QString text = value.arg(whole.join(QStringLiteral(" · ")));
    if (parts.size() > 1)
        text += QStringLiteral("   ") + parts.join(QStringLiteral(" · "));
    m_value->setText(text);
}

void StockPage::open(const QVariantMap& arguments) {
    if (arguments.contains(QStringLiteral("bin"))) {
        m_bin->setValue(arguments.value(QStringLiteral("bin")));
        takeLimits();
    }
    if (arguments.contains(QStringLiteral("filter")))
        m_list->setFilter(arguments.value(QStringLiteral("filter")).toString());
    if (arguments.contains(QStringLiteral("do")))
        start(arguments.value(QStringLiteral("do")).toString());
}

void StockPage::openRecord(const core::RowId& id) {
    m_bin->setValue({});
    m_owner->setValue({});
    takeLimits();
    m_list->showRecord(id);
}

bool StockPage::back() {
    return m_list->back();
}

std::optional<pagekit::CommandState> StockPage::stateOf(const QString& commandId) const {
    for (const char* answered :
         {commands::kFilter, commands::kRefresh, commands::kNextPane, commands::kPreviousPane})
        if (commandId == QLatin1String(answered))
            return pagekit::CommandState{true, {}};
    if (commandId == QLatin1String(commands::kNew)) {
        const bool may = context().session.may(stockTasks().first().right());
        return pagekit::CommandState{
            may, may ? QString() : tr("You do not have the right to move stock.")};
    }
    return std::nullopt;
}

void StockPage::run(const QString& commandId) {
    if (commandId == QLatin1String(commands::kFilter))
        m_list->focusSearch();
    else if (commandId == QLatin1String(commands::kNew))
        start(QString::fromLatin1(stockTasks().first().id));
    else if (commandId == QLatin1String(commands::kRefresh))
        readAgain();
    else if (commandId == QLatin1String(commands::kNextPane))
        m_list->nextPane(true);
    else if (commandId == QLatin1String(commands::kPreviousPane))
        m_list->nextPane(false);
}

QVariantMap StockPage::state() const {
    return {{QStringLiteral("list"), m_list->state()},
            {QStringLiteral("bin"), m_bin->value()},
            {QStringLiteral("owner"), m_owner->value()}};
}

void StockPage::restore(const QVariantMap& state) {
    m_bin->setValue(state.value(QStringLiteral("bin")));
    m_owner->setValue(state.value(QStringLiteral("owner")));
    takeLimits();
    m_list->restoreState(state.value(QStringLiteral("list")).toMap());
}

void StockPage::takeFocus() {
    m_list->focusList();
}

}  // namespace parts::ui
