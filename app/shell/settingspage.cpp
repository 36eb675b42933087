#include "shell/settingspage.h"

#include "shell/settingslistdelegate.h"

#include "identity/session.h"
#include "pagekit/pageregistry.h"
#include "widgets/theme.h"
#include "widgets/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shell {
namespace {

constexpr int kListWidth = 200;

}  // namespace

SettingsPage::SettingsPage(pagekit::AppContext& context, QWidget* parent)
    : Page(context, parent), m_list(new QListWidget(this)), m_stack(new QStackedWidget(this)) {
    m_list->setObjectName(QStringLiteral("settingsList"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new SettingsListDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(kListWidth);
    for (const pagekit::SettingsPageDescription& page : context.pages.settingsPages()) {
        if (!page.right.isEmpty() && !context.session.actor().may(page.right))
            continue;
        m_ids.append(page.id);
        m_list->addItem(page.title());
    }

    auto* title = new QLabel(tr("Settings"), this);
    title->setFont(widgets::fontFor(widgets::TextRole::PageTitle));
    auto* panes = new QHBoxLayout;
    panes->setSpacing(widgets::size::kStep6);
    panes->addWidget(m_list);
    panes->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(this);
    // The entries have a margin of their own: they begin where the title does.
    layout->setContentsMargins(widgets::size::kStep6 - widgets::size::kStep2, widgets::size::kStep4,
                               widgets::size::kStep6, widgets::size::kStep4);
    title->setContentsMargins(widgets::size::kStep2, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep4);
    layout->addWidget(title);
    layout->addLayout(panes, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showRow);
    m_list->setCurrentRow(0);
}

void SettingsPage::open(const QVariantMap& arguments) {
    if (arguments.contains(QStringLiteral("page")))
        showId(arguments.value(QStringLiteral("page")).toString());
}

QVariantMap SettingsPage::state() const {
    return {{QStringLiteral("page"), m_ids.value(m_list->currentRow())}};
}

void SettingsPage::restore(const QVariantMap& state) {
    showId(state.value(QStringLiteral("page")).toString());
}

void SettingsPage::takeFocus() {
    m_list->setFocus();
}

void SettingsPage::showRow(int row) {
    if (row < 0 || row >= m_ids.size())
        return;
    if (!m_made.contains(row)) {
        const auto& all = context().pages.settingsPages();
        const auto page = std::find_if(all.begin(), all.end(),
                                       [&](const auto& one) { return one.id == m_ids.at(row); });
        auto* scroll = new QScrollArea(m_stack);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidget(page->make(context(), scroll));
        m_made.insert(row, scroll);
        m_stack->addWidget(scroll);
    }
    m_stack->setCurrentWidget(m_made.value(row));
}

void SettingsPage::showId(const QString& id) {
    const auto row = m_ids.indexOf(id);
    if (row >= 0)
        m_list->setCurrentRow(int(row));
}

}  // namespace shell
