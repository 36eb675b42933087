#include "shell/deskpage.h"

#include "identity/session.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/card.h"
#include "widgets/entrycontext.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/tile.h"
#include "widgets/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace shell {
namespace {

constexpr int kRefreshMs = 300;

/// What loadChecklist() gathers until every step has answered.
struct StepStates {
    QHash<QString, bool> done;
    qsizetype expected = 0;
};

}  // namespace

DeskPage::DeskPage(pagekit::AppContext& context, QWidget* parent)
    : Page(context, parent), m_checklist(new widgets::Card(this)), m_refresh(new QTimer(this)) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(widgets::size::kStep6, widgets::size::kStep4, widgets::size::kStep6,
                               widgets::size::kStep6);
    column->setSpacing(widgets::size::kStep4);
    column->addWidget(buildHead());
    column->addWidget(buildTiles());
    column->addWidget(buildChecklist());
    for (const pagekit::DeskCardDescription& card : context.pages.deskCards()) {
        if (maySee(card.right))
            column->addWidget(card.make(context, content));
    }
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

QWidget* DeskPage::buildChecklist() {
    m_checklist->hide();
    return m_checklist;
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
    loadChecklist();
}

void DeskPage::loadChecklist() {
    auto states = std::make_shared<StepStates>();
    states->expected = context().pages.checklist().size();
    for (const pagekit::ChecklistStep& step : context().pages.checklist()) {
        pagekit::withResult(this, context().presenter, step.isDone(context()),
                            [this, states, id = step.id](bool done) {
                                states->done.insert(id, done);
                                if (states->done.size() == states->expected)
                                    showChecklist(states->done);
                            });
    }
}

void DeskPage::showChecklist(const QHash<QString, bool>& done) {
    const auto finished = std::count(done.begin(), done.end(), true);
    m_checklist->setVisible(finished < done.size());
    if (finished == done.size())
        return;
    m_checklist->setTitle(tr("Setting up: %1 of %2 done").arg(finished).arg(done.size()));
    delete m_steps;
    m_steps = new QWidget(m_checklist);
    auto* column = new QVBoxLayout(m_steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::size::kStep2);
    for (const pagekit::ChecklistStep& step : context().pages.checklist()) {
        if (done.value(step.id))
            continue;
        auto* row = new QHBoxLayout;
        auto* hint = new QLabel(step.hint(), m_steps);
        hint->setWordWrap(true);
        hint->setForegroundRole(QPalette::PlaceholderText);
        auto* start = new QPushButton(step.title(), m_steps);
        start->setObjectName(step.id);
        connect(start, &QPushButton::clicked, this, [this, &step] { step.start(context()); });
        row->addWidget(start);
        row->addWidget(hint, 1);
        column->addLayout(row);
    }
    m_checklist->body()->addWidget(m_steps);
}

bool DeskPage::maySee(const QString& right) const {
    return right.isEmpty() || context().session.actor().may(right);
}

}  // namespace shell
