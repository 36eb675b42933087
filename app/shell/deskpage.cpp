#include "shell/deskpage.h"

#include "shell/checklistcard.h"

#include "identity/session.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/tile.h"
#include "widgets/type.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace shell {
namespace {

constexpr int kRefreshMs = 300;

/// Two columns of cards where there is room.
constexpr int kCardColumns = 2;

}  // namespace

DeskPage::DeskPage(pagekit::AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_checklist(new ChecklistCard(context, this)),
      m_refresh(new QTimer(this)) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(widgets::size::kStep6, widgets::size::kStep4, widgets::size::kStep6,
                               widgets::size::kStep6);
    column->setSpacing(widgets::size::kStep4);
    column->addWidget(buildHead());
    column->addWidget(buildTiles());
    column->addWidget(m_checklist);
    column->addWidget(buildCards());
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    m_refresh->setSingleShot(true);
    m_refresh->setInterval(kRefreshMs);
    connect(m_refresh, &QTimer::timeout, this, &DeskPage::refresh);
    connect(&context.database.notifier(), &storage::ChangeNotifier::committed, m_refresh,
            qOverload<>(&QTimer::start));
    refresh();
}

QWidget* DeskPage::buildHead() {
    auto* head = new QWidget(this);
    auto* title = new QLabel(tr("Desk"), head);
    title->setFont(widgets::fontFor(widgets::TextRole::PageTitle));
    auto* day = new QLabel(context().entry.formats().longDate(context().entry.today()), head);
    auto* search = new QPushButton(tr("Go to anything"), head);
    search->setObjectName(QStringLiteral("searchButton"));
    search->setIcon(widgets::icon(QStringLiteral("search")));
    search->setProperty("keyHint", QStringLiteral("Ctrl+K"));
    connect(search, &QPushButton::clicked, this, [this] {
        if (const auto* command = context().pages.command(QStringLiteral("palette.records")))
            command->run(context());
    });
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep4);
    layout->addWidget(title);
    layout->addWidget(day, 0, Qt::AlignBottom);
    layout->addStretch(1);
    layout->addWidget(search);
    return head;
}

QWidget* DeskPage::buildTiles() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep4);
    for (const pagekit::TileDescription& description : context().pages.tiles()) {
        if (!maySee(description.right))
            continue;
        auto* tile = new widgets::Tile(description.title(), row);
        tile->setObjectName(description.id);
        connect(tile, &QAbstractButton::clicked, this, [this, &description] {
            context().navigator.openPage(description.pageId, description.arguments);
        });
        layout->addWidget(tile, 1);
        m_tiles.append({&description, tile});
    }
    row->setVisible(!m_tiles.isEmpty());
    return row;
}

QWidget* DeskPage::buildCards() {
    auto* cards = new QWidget(this);
    auto* grid = new QGridLayout(cards);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(widgets::size::kStep4);
    int place = 0;
    for (const pagekit::DeskCardDescription& card : context().pages.deskCards()) {
        if (!maySee(card.right))
            continue;
        grid->addWidget(card.make(context(), cards), place / kCardColumns, place % kCardColumns,
                        Qt::AlignTop);
        ++place;
    }
    for (int column = 0; column < kCardColumns; ++column)
        grid->setColumnStretch(column, 1);
    cards->setVisible(place > 0);
    return cards;
}

std::optional<pagekit::CommandState> DeskPage::stateOf(const QString& commandId) const {
    if (commandId == QLatin1String(pagekit::commands::kRefresh))
        return pagekit::CommandState{true, {}};
    if (commandId == QLatin1String(pagekit::commands::kNew))
        return pagekit::CommandState{!context().pages.newRecordPage().isEmpty(), {}};
    return std::nullopt;
}

void DeskPage::run(const QString& commandId) {
    if (commandId == QLatin1String(pagekit::commands::kRefresh))
        refresh();
    else if (commandId == QLatin1String(pagekit::commands::kNew))
        context().navigator.openPage(context().pages.newRecordPage(),
                                     {{QStringLiteral("new"), true}});
}

void DeskPage::takeFocus() {
    if (m_tiles.isEmpty())
        setFocus();
    else
        m_tiles.first().second->setFocus();
}

void DeskPage::refresh() {
    for (const auto& [description, tile] : std::as_const(m_tiles)) {
        pagekit::withResult(tile, context().presenter, description->load(context()),
                            [tile = tile](const pagekit::TileFigure& figure) {
                                tile->setFigure(figure.value, figure.note, figure.alarming);
                            });
    }
    m_checklist->refresh();
}

bool DeskPage::maySee(const QString& right) const {
    return right.isEmpty() || context().session.actor().may(right);
}

}  // namespace shell
