// Panes and state of ListPage.
#include "widgets/card.h"
#include "widgets/listpage.h"
#include "widgets/messagebar.h"
#include "widgets/pagedtablemodel.h"
#include "widgets/searchfield.h"
#include "widgets/segmented.h"
#include "widgets/tableview.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace widgets {
namespace {

/// A pane that takes no focus itself gives it to the first of its children that does.
bool focusInto(QWidget* pane) {
    QList<QWidget*> candidates{pane};
    candidates += pane->findChildren<QWidget*>();
    for (QWidget* widget : candidates) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled())
            continue;
        widget->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

}  // namespace

void ListPage::setDetail(QWidget* detail) {
    delete m_detail;
    m_detail = detail;
    detail->setMinimumWidth(size::kDetailMinimum);
    m_narrow = !m_narrow;  // forces the placing
    fitWidth();
}

void ListPage::fitWidth() {
    const int width = window()->width();
    const int margin = width < size::kSmallWindow ? size::kStep4 : size::kStep6;
    layout()->setContentsMargins(margin, size::kStep4, margin, margin);
    const bool narrow = width < size::kNarrowWindow;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    placeDetail();
}

void ListPage::placeDetail() {
    if (!m_detail)
        return;
    if (m_narrow) {
        m_detail->setMaximumWidth(QWIDGETSIZE_MAX);
        static_cast<QVBoxLayout*>(m_detailPage->layout())->addWidget(m_detail, 1);
    } else {
        m_detail->setMaximumWidth(size::kDetailMaximum);
        m_splitter->addWidget(m_detail);
        m_splitter->setStretchFactor(1, 0);
        m_splitter->setSizes({m_splitter->width() - size::kDetailMinimum, size::kDetailMinimum});
        m_top->show();
        m_pages->setCurrentIndex(0);
    }
    m_detail->show();
}

bool ListPage::isDetailPageShown() const {
    return m_pages->currentWidget() == m_detailPage;
}

void ListPage::activate(const core::RowId& id) {
    if (!m_narrow || !m_detail) {
        Q_EMIT opened(id);
        return;
    }
    m_top->hide();
    m_pages->setCurrentWidget(m_detailPage);
    if (!focusInto(m_detail))
        m_detailPage->findChild<QPushButton*>(QStringLiteral("backButton"))->setFocus();
}

bool ListPage::back() {
    if (isDetailPageShown()) {
        m_top->show();
        m_pages->setCurrentIndex(0);
        focusList();
        return true;
    }
    if (!m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return false;
}

void ListPage::focusSearch() {
    if (isDetailPageShown())
        back();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListPage::focusList() {
    focusInto(m_contents->currentWidget());
}

void ListPage::nextPane(bool forward) {
    QList<QWidget*> panes;
    if (isDetailPageShown())
        panes = {m_detail};
    else
        panes = {m_search, m_contents->currentWidget()};
    if (m_detail && !m_narrow)
        panes.append(m_detail);
    QWidget* focused = focusWidget();
    qsizetype now = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focused && (panes[i] == focused || panes[i]->isAncestorOf(focused)))
            now = i;
    const qsizetype count = panes.size();
    focusInto(panes[(now + (forward ? 1 : count - 1) + count) % count]);
}

void ListPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fitWidth();
    if (m_started)
        return;
    m_started = true;
    read();
}

void ListPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitWidth();
}

QVariantMap ListPage::state() const {
    return {{QStringLiteral("text"), m_query.text},
            {QStringLiteral("filter"), m_query.filter},
            {QStringLiteral("sort"), m_query.sortColumn},
            {QStringLiteral("descending"), m_query.descending},
            {QStringLiteral("more"), m_query.more},
            {QStringLiteral("current"), currentId().isNil() ? QString() : currentId().toString()},
            {QStringLiteral("layout"), m_table->layoutState()}};
}

void ListPage::restoreState(const QVariantMap& state) {
    m_query.text = state.value(QStringLiteral("text")).toString();
    m_query.filter = state.value(QStringLiteral("filter"), m_query.filter).toString();
    m_query.sortColumn = state.value(QStringLiteral("sort"), m_query.sortColumn).toString();
    m_query.descending = state.value(QStringLiteral("descending"), m_query.descending).toBool();
    m_query.more = state.value(QStringLiteral("more"), m_query.more).toMap();
    m_search->setText(m_query.text);
    m_filters->setCurrent(m_query.filter);
    m_table->restoreLayoutState(state.value(QStringLiteral("layout")).toMap());
    m_wanted = core::RowId::fromString(state.value(QStringLiteral("current")).toString())
                   .value_or(core::RowId());
    m_wantedAnyhow = false;
    read();
}

void ListPage::showRecord(const core::RowId& id) {
    m_wanted = id;
    m_wantedAnyhow = true;
    goToWanted();
}

void ListPage::markRecord(const core::RowId& id) {
    m_wanted = id;
    m_wantedAnyhow = false;
    goToWanted();
}

/// Before the page is first shown there is nothing to look in; read() comes back here.
void ListPage::goToWanted() {
    if (m_wanted.isNil() || !m_started)
        return;
    m_table->setCurrentId(m_wanted, [this](bool isThere) { takeWanted(isThere); });
}

void ListPage::takeWanted(bool isThere) {
    if (!isThere && m_wantedAnyhow && isLimited()) {
        dropLimits();
        return;
    }
    m_wanted = {};
    if (isThere)
        return;
    if (m_wantedAnyhow)
        m_messages->show(MessageBar::Level::Info,
                         tr("This record is not in the list. It may be in the trash."));
    Q_EMIT currentIdChanged(currentId());
}

}  // namespace widgets
