#include "parts/ui/exceptionspage.h"

#include "parts/data/stocktables.h"
#include "parts/domain/stockrights.h"
#include "parts/ui/earliermovedialog.h"
#include "parts/ui/exceptionrows.h"
#include "parts/ui/exceptionwords.h"
#include "parts/ui/stockmovedialog.h"

#include "identity/session.h"
#include "pagekit/cardscroll.h"
#include "pagekit/factgrid.h"
#include "pagekit/listlayout.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/listpage.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parts::ui {
namespace {

namespace commands = pagekit::commands;

void showDialog(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace

ExceptionsPage::ExceptionsPage(pagekit::AppContext& context, QWidget* parent)
    : ExceptionsPage(context, std::make_unique<ExceptionRows>(context), parent) {}

ExceptionsPage::ExceptionsPage(pagekit::AppContext& context, std::unique_ptr<ExceptionRows> rows,
                               QWidget* parent)
    : Page(context, parent),
      m_rows(rows.get()),
      m_list(new widgets::ListPage(std::move(rows), context.entry, this)),
      m_detail(pagekit::scrolled(new QWidget, this)) {
    fillList();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &widgets::ListPage::opened, this, &ExceptionsPage::openPart);
    connect(m_list, &widgets::ListPage::currentIdChanged, this, [this] {
        showCurrent();
        Q_EMIT commandsChanged();
    });
    connect(&context.database.notifier(), &storage::ChangeNotifier::committed, this,
            [this](const storage::ChangeSet& changes) {
                if (changes.touches(stockMoveTable()) || changes.touches(stockReservationTable()))
                    m_list->refresh();
            });
}

void ExceptionsPage::fillList() {
    m_list->setTitle(tr("Stock exceptions"));
    m_list->setSearchHint(tr("Part, number, bin, serial number"));
    m_list->addFilter(QStringLiteral("all"), tr("All"));
    m_list->addFilter(QStringLiteral("short"), title(StockExceptionKind::Short));
    m_list->addFilter(QStringLiteral("negative"), title(StockExceptionKind::Negative));
    m_list->addFilter(QStringLiteral("reserved"), title(StockExceptionKind::OverReserved));
    m_list->addFilter(QStringLiteral("serial"), title(StockExceptionKind::SerialTwice));
    m_list->addFilter(QStringLiteral("count"), title(StockExceptionKind::BeforeCount));
    m_list->addFilter(QStringLiteral("reversed"), title(StockExceptionKind::ReversedTwice));
    m_list->setNothingYet(
        tr("The stock is as it should be. What went out without being there, what "
           "is below zero and what was entered twice would stand here."),
        {}, {}, QStringLiteral("shield-check"));
    m_list->setDetail(m_detail);
    pagekit::keepListLayout(*m_list, context(), QStringLiteral("parts.exceptions"));
}

QWidget* ExceptionsPage::cardOf(const ListedException& one) {
    const StockException& exception = one.exception;
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(widgets::size::kStep4, widgets::size::kStep4, widgets::size::kStep4,
                               widgets::size::kStep4);
    layout->setSpacing(widgets::size::kStep3);
    auto* heading = new widgets::TextLabel(one.partName, widgets::TextRole::RecordTitle,
                                           widgets::Ink::Text, box);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    layout->addWidget(new widgets::ChipLabel(exceptionChip(exception.kind), box));
    auto* facts = new pagekit::FactGrid(box);
    facts->addWide(tr("What to do"), explanationOf(exception, one.unitOfMeasure, one.who));
    facts->add(tr("Number"), one.partNumber, [this] { openPart(); });
    facts->add(tr("Bin"), one.binName);
    facts->add(tr("Serial number"), exception.serial);
    facts->add(tr("Who"), one.who);
    if (exception.at.ms > 0)
        facts->add(tr("When"),
                   context().entry.formats().dateTime(exception.at, context().entry.zone));
    layout->addWidget(facts);
    layout->addStretch(1);
    const StockPlace place{exception.part, exception.bin, StockOwner::Own, {}, {}};
    auto* takeBack = new QPushButton(
        EarlierMoveDialog::title(EarlierMoveDialog::Task::TakeBack) + QStringLiteral("…"), box);
    takeBack->setObjectName(QStringLiteral("takeBackButton"));
    takeBack->setEnabled(context().session.may(moveStockRight()));
    connect(takeBack, &QPushButton::clicked, this, [this, place, move = exception.move] {
        showDialog(new EarlierMoveDialog(context(), EarlierMoveDialog::Task::TakeBack, place.part,
                                         move, this));
    });
    layout->addWidget(takeBack);
    auto* count = new QPushButton(title(MoveTask::Count) + QStringLiteral("…"), box);
    count->setObjectName(QStringLiteral("countButton"));
    count->setEnabled(context().session.may(countStockRight()));
    connect(count, &QPushButton::clicked, this, [this, place] {
        showDialog(new StockMoveDialog(context(), MoveTask::Count, place, this));
    });
    layout->addWidget(count);
    return box;
}

void ExceptionsPage::showCurrent() {
    delete m_detail->takeWidget();
    if (const ListedException* one = m_rows->find(m_list->currentId())) {
        QWidget* card = cardOf(*one);
        card->setAutoFillBackground(false);
        m_detail->setWidget(card);
    }
}

void ExceptionsPage::openPart() {
    if (const ListedException* one = m_rows->find(m_list->currentId()))
        context().navigator.openRecord(QStringLiteral("part"), one->exception.part.row());
}

void ExceptionsPage::open(const QVariantMap& arguments) {
    if (arguments.contains(QStringLiteral("filter")))
        m_list->setFilter(arguments.value(QStringLiteral("filter")).toString());
}

bool ExceptionsPage::back() {
    return m_list->back();
}

std::optional<pagekit::CommandState> ExceptionsPage::stateOf(const QString& commandId) const {
    for (const char* answered :
         {commands::kFilter, commands::kRefresh, commands::kNextPane, commands::kPreviousPane})
        if (commandId == QLatin1String(answered))
            return pagekit::CommandState{true, {}};
    return std::nullopt;
}

void ExceptionsPage::run(const QString& commandId) {
    if (commandId == QLatin1String(commands::kFilter))
        m_list->focusSearch();
    else if (commandId == QLatin1String(commands::kRefresh))
        m_list->refresh();
    else if (commandId == QLatin1String(commands::kNextPane))
        m_list->nextPane(true);
    else if (commandId == QLatin1String(commands::kPreviousPane))
        m_list->nextPane(false);
}

QVariantMap ExceptionsPage::state() const {
    return {{QStringLiteral("list"), m_list->state()}};
}

void ExceptionsPage::restore(const QVariantMap& state) {
    m_list->restoreState(state.value(QStringLiteral("list")).toMap());
}

void ExceptionsPage::takeFocus() {
    m_list->focusList();
}

}  // namespace parts::ui
