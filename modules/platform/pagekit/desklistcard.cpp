#include "pagekit/desklistcard.h"

#include "pagekit/desklistrow.h"
#include "pagekit/navigator.h"
#include "pagekit/presenter.h"

#include "storage/database.h"
#include "widgets/card.h"
#include "widgets/entrycontext.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace pagekit {
namespace {

constexpr int kRestMs = 300;  // after the last change of a burst

}  // namespace

DeskListCard::DeskListCard(AppContext& context, Contents contents, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_contents(std::move(contents)),
      m_card(new widgets::Card(m_contents.title, this)),
      m_all(new QPushButton(tr("Show all"), this)),
      m_refresh(new QTimer(this)) {
    m_all->setObjectName(QStringLiteral("showAllButton"));
    m_all->setAccessibleName(tr("Show all: %1").arg(m_contents.title));
    m_all->setProperty("link", true);
    m_card->addToTitle(m_all);
    connect(m_all, &QPushButton::clicked, this,
            [this] { m_context.navigator.openPage(m_contents.pageId, m_contents.arguments); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(kRestMs);
    connect(m_refresh, &QTimer::timeout, this, &DeskListCard::load);
    connect(&context.database.notifier(), &storage::ChangeNotifier::committed, m_refresh,
            qOverload<>(&QTimer::start));
    load();
}

void DeskListCard::load() {
    withResult(this, m_context.presenter, m_contents.load(m_context),
               [this](const DeskList& list) { showList(list); });
}

void DeskListCard::showList(const DeskList& list) {
    m_card->setTitle(list.count > 0
                         ? QStringLiteral("%1  %2").arg(
                               m_contents.title, m_context.entry.formats().number(list.count))
                         : m_contents.title);
    m_all->setVisible(list.count > 0);
    delete m_rows;
    m_rows = new QWidget(m_card);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (list.rows.isEmpty())
        column->addWidget(new widgets::TextLabel(m_contents.nothing, widgets::TextRole::Body,
                                                 widgets::Ink::Secondary, m_rows));
    for (const DeskList::Row& row : list.rows.mid(0, kMostRows)) {
        auto* button = new DeskListRow(row, m_rows);
        connect(button, &QAbstractButton::clicked, this,
                [this, id = row.id] { m_context.navigator.openRecord(m_contents.kind, id); });
        column->addWidget(button);
    }
    m_card->body()->addWidget(m_rows);
}

}  // namespace pagekit
