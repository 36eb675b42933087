#include "widgets/listpage.h"

#include "widgets/card.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"
#include "widgets/pagedtablemodel.h"
#include "widgets/searchfield.h"
#include "widgets/segmented.h"
#include "widgets/skeletonrows.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace widgets {

ListPage::ListPage(std::unique_ptr<RowSource> source, const EntryContext& entry, QWidget* parent)
    : QWidget(parent),
      m_model(new PagedTableModel(std::move(source), entry, this)),
      m_table(new TableView(this)),
      m_messages(new MessageBar(this)),
      m_search(new SearchField(this)),
      m_filters(new Segmented(this)),
      m_pages(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Horizontal)) {
    m_table->setObjectName(QStringLiteral("listTable"));
    m_table->setModel(m_model);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeTableStack());
    m_splitter->setStretchFactor(0, 1);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(makeDetailPage());

    m_top = new QWidget(this);
    auto* top = new QVBoxLayout(m_top);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(size::kStep3);
    top->addWidget(makeHeader());
    top->addWidget(makeFilterRow());

    auto* column = new QVBoxLayout(this);
    column->setSpacing(size::kStep3);
    column->addWidget(m_messages);
    column->addWidget(m_top);
    column->addWidget(m_pages, 1);
    m_skeletonTimer.setSingleShot(true);
    m_skeletonTimer.setInterval(SkeletonRows::kDelayMs);
    connectParts();
    fitWidth();
}

QWidget* ListPage::makeHeader() {
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::kStep3);
    m_title = new TextLabel(TextRole::PageTitle, Ink::Text, header);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_count = new TextLabel(TextRole::Message, Ink::Secondary, header);
    m_count->setObjectName(QStringLiteral("countLabel"));
    m_count->setContentsMargins(0, 0, 0, 2);
    row->addWidget(m_title);
    row->addWidget(m_count, 0, Qt::AlignBottom);
    row->addStretch(1);
    row->addWidget(m_search, 6);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(size::kStep2);
    row->addLayout(m_buttons);
    m_primary = new QPushButton(header);
    m_primary->setObjectName(QStringLiteral("newButton"));
    m_primary->setProperty("primary", true);
    m_primary->setProperty("keyHint", QStringLiteral("F2"));
    m_primary->hide();
    row->addWidget(m_primary);
    return header;
}

QWidget* ListPage::makeFilterRow() {
    m_filterRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_filterRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::kStep2);
    m_filters->setObjectName(QStringLiteral("filters"));
    m_filters->setAccessibleName(tr("Saved filters"));
    row->addWidget(m_filters, 1);
    auto* columns = new QToolButton(m_filterRow);
    columns->setObjectName(QStringLiteral("columnsButton"));
    columns->setIcon(icon(QStringLiteral("columns")));
    columns->setAccessibleName(tr("Choose columns"));
    columns->setToolTip(tr("Choose columns"));
    columns->setFocusPolicy(Qt::TabFocus);
    row->addWidget(columns, 0, Qt::AlignTop);
    connect(columns, &QToolButton::clicked, this, [this, columns] {
        m_table->showColumnMenu(columns->mapToGlobal(QPoint(0, columns->height() + 2)));
    });
    return m_filterRow;
}

QWidget* ListPage::makeTableStack() {
    auto* card = new Card;
    m_contents = new QStackedWidget(card);
    m_empty = new EmptyState(m_contents);
    m_skeleton = new SkeletonRows(m_contents);
    m_contents->addWidget(m_table);
    m_contents->addWidget(m_empty);
    m_contents->addWidget(m_skeleton);
    card->setFilling(m_contents);
    card->setMinimumWidth(320);
    return card;
}

QWidget* ListPage::makeDetailPage() {
    m_detailPage = new QWidget;
    auto* column = new QVBoxLayout(m_detailPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::kStep2);
    auto* backButton = new QPushButton(tr("Back to the list"), m_detailPage);
    backButton->setObjectName(QStringLiteral("backButton"));
    backButton->setProperty("quiet", true);
    backButton->setProperty("keyHint", QStringLiteral("Esc"));
    backButton->setIcon(icon(QStringLiteral("arrow-left"), IconRole::Accent));
    column->addWidget(backButton, 0, Qt::AlignLeft);
    connect(backButton, &QPushButton::clicked, this, &ListPage::back);
    return m_detailPage;
}

void ListPage::connectParts() {
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        if (text == m_query.text)
            return;  // cleared or restored, not typed
        m_query.text = text;
        m_wanted = {};
        read();
    });
    connect(m_search, &SearchField::left, this, &ListPage::focusList);
    connect(m_filters, &Segmented::currentChanged, this, [this](const QString& id) {
        m_query.filter = id;
        m_wanted = {};
        read();
        Q_EMIT filterChanged(id);
    });
    connect(m_primary, &QPushButton::clicked, this, &ListPage::newRequested);
    connect(m_model, &PagedTableModel::queryChanged, this, [this] { m_query = m_model->query(); });
    connect(m_model, &PagedTableModel::loadingChanged, this, [this](bool loading) {
        if (loading)
            m_skeletonTimer.start();
        else
            m_skeletonTimer.stop();
        showContents();
    });
    connect(m_model, &PagedTableModel::rowsReplaced, this, &ListPage::showContents);
    connect(m_model, &PagedTableModel::totalChanged, this, &ListPage::showCount);
    connect(m_model, &PagedTableModel::failed, this, [this](const core::Error& error) {
        m_messages->show(MessageBar::Level::Error, error.message,
                         {{tr("Read again"), [this] { refresh(); }}});
    });
    connect(&m_skeletonTimer, &QTimer::timeout, this, &ListPage::showContents);
    connect(m_table, &TableView::rowActivated, this, &ListPage::activate);
    connect(m_table, &TableView::currentIdChanged, this, [this](const core::RowId& id) {
        if (m_wanted.isNil() || m_wanted == id)
            Q_EMIT currentIdChanged(id);
    });
    connect(m_table, &TableView::menuRequested, this, &ListPage::menuRequested);
    connect(m_table, &TableView::layoutEdited, this, &ListPage::layoutEdited);
}

void ListPage::setTitle(const QString& title) {
    m_title->setText(title);
    m_table->setAccessibleName(title);
}

void ListPage::setSearchHint(const QString& placeholder) {
    m_search->setHint(placeholder);
    m_search->setToolTip(placeholder);
}

void ListPage::setPrimary(const QString& text) {
    m_primary->setText(text);
    m_primary->setVisible(!text.isEmpty());
}

void ListPage::setPrimaryRefusal(const QString& reason) {
    m_primary->setEnabled(reason.isEmpty());
    m_primary->setToolTip(reason);
}

QPushButton* ListPage::addButton(const QString& text, const QString& iconName,
                                 const QString& objectName) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    m_buttons->addWidget(button);
    return button;
}

void ListPage::addFilter(const QString& id, const QString& text) {
    m_filters->add(id, text);
    if (m_firstFilter.isEmpty()) {
        m_firstFilter = id;
        m_query.filter = id;
    }
}

void ListPage::setFilterCount(const QString& id, std::optional<qint64> count) {
    m_filters->setCount(id, count);
}

void ListPage::setFilter(const QString& id) {
    m_filters->setCurrent(id);
    m_query.filter = id;
    read();
}

void ListPage::setSort(const QString& columnId, bool descending) {
    m_query.sortColumn = columnId;
    m_query.descending = descending;
    read();
}

void ListPage::setMore(const QVariantMap& more) {
    m_query.more = more;
    read();
}

void ListPage::setNothingYet(const QString& sentence, const EmptyState::Action& primary,
                             const EmptyState::Action& link, const QString& iconName) {
    m_nothingYet = sentence;
    m_nothingYetPrimary = primary;
    m_nothingYetLink = link;
    m_nothingYetIcon = iconName;
    showContents();
}

void ListPage::showInstead(EmptyState::Kind kind, const QString& sentence) {
    m_instead = true;
    m_empty->set(kind, sentence);
    m_contents->setCurrentWidget(m_empty);
}

RowQuery ListPage::query() const {
    return m_query;
}

core::RowId ListPage::currentId() const {
    return m_wanted.isNil() ? m_table->currentId() : core::RowId();
}

void ListPage::read() {
    m_instead = false;
    if (!m_started)
        return;
    m_model->setQuery(m_query);
    goToWanted();
}

void ListPage::refresh() {
    if (m_started)
        m_model->refresh();
}

void ListPage::showContents() {
    if (m_instead || !m_started)
        return;
    const bool isEmpty = m_model->rowCount() == 0;
    if (!isEmpty) {
        m_contents->setCurrentWidget(m_table);
    } else if (!m_model->isLoading()) {
        showEmpty();
    } else if (!m_skeletonTimer.isActive()) {
        m_contents->setCurrentWidget(m_skeleton);
    }
    showCount();
}

void ListPage::showEmpty() {
    if (isLimited()) {
        const QString sentence = m_query.text.isEmpty()
                                     ? tr("Nothing is under this filter now.")
                                     : tr("Nothing here matches “%1”.").arg(m_query.text);
        m_empty->set(EmptyState::Kind::NothingFound, sentence, {},
                     {tr("Clear search and filter"), [this] { clearSearch(); }});
    } else {
        m_empty->set(EmptyState::Kind::NothingYet,
                     m_nothingYet.isEmpty() ? tr("There is nothing here yet.") : m_nothingYet,
                     m_nothingYetPrimary, m_nothingYetLink, m_nothingYetIcon);
    }
    m_contents->setCurrentWidget(m_empty);
}

void ListPage::showCount() {
    const auto total = m_model->total();
    m_count->setText(total ? m_model->entry().formats().number(*total) : QString());
}

void ListPage::clearSearch() {
    dropLimits();
    focusSearch();
}

bool ListPage::isLimited() const {
    return !m_query.text.isEmpty() || m_query.filter != m_firstFilter;
}

void ListPage::dropLimits() {
    m_search->clear();
    m_filters->setCurrent(m_firstFilter);
    m_query.text.clear();
    m_query.filter = m_firstFilter;
    read();
    Q_EMIT filterChanged(m_firstFilter);
}

}  // namespace widgets
