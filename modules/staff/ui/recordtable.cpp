#include "staff/ui/recordtable.h"

#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace staff::ui {
namespace {

constexpr int kLeastHeight = 176;
constexpr int kWidestColumn = 280;

}  // namespace

RecordTable::RecordTable(const QString& name, const Texts& texts, QWidget* parent)
    : QWidget(parent),
      m_table(new QTableWidget(0, int(texts.columns.size()), this)),
      m_empty(new widgets::TextLabel(texts.empty, widgets::TextRole::Body, widgets::Ink::Secondary,
                                     this)),
      m_buttons(new QHBoxLayout),
      m_add(makeButton(texts.add, name + QStringLiteral("AddButton"))),
      m_edit(makeButton(tr("Change…"), name + QStringLiteral("EditButton"))),
      m_remove(makeButton(tr("Remove"), name + QStringLiteral("RemoveButton"))),
      m_ofRow{m_edit, m_remove},
      m_always{m_add} {
    m_table->setObjectName(name);
    m_table->setAccessibleName(texts.heading);
    m_table->setHorizontalHeaderLabels(texts.columns);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setMaximumSectionSize(kWidestColumn * 2);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(widgets::currentTheme().rowHeight());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setMinimumHeight(kLeastHeight);
    m_table->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_buttons->setSpacing(widgets::size::kStep2);
    m_buttons->addStretch(1);

    auto* heading =
        new widgets::TextLabel(texts.heading, widgets::TextRole::Section, widgets::Ink::Text, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep2);
    layout->addWidget(heading);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addLayout(m_buttons);
    connect(m_add, &QPushButton::clicked, this, &RecordTable::addRequested);
    connect(m_edit, &QPushButton::clicked, this, &RecordTable::edit);
    connect(m_remove, &QPushButton::clicked, this, &RecordTable::remove);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &RecordTable::edit);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RecordTable::updateButtons);
    updateButtons();
}

QPushButton* RecordTable::makeButton(const QString& text, const QString& objectName) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

QPushButton* RecordTable::addButton(const QString& text, const QString& objectName, bool needsRow) {
    QPushButton* button = makeButton(text, objectName);
    (needsRow ? m_ofRow : m_always).append(button);
    updateButtons();
    return button;
}

void RecordTable::removeRemoveButton() {
    m_ofRow.removeAll(m_remove);
    delete m_remove;
    m_remove = nullptr;
}

void RecordTable::setEditable(bool editable) {
    m_isEditable = editable;
    updateButtons();
}

void RecordTable::setRows(const QList<Row>& rows) {
    const QString before = currentKey();
    m_keys.clear();
    m_table->setRowCount(int(rows.size()));
    const QBrush muted(widgets::currentTheme().text2);
    for (int row = 0; row < int(rows.size()); ++row) {
        m_keys.append(rows.at(row).key);
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const QString text = rows.at(row).cells.value(column);
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            if (rows.at(row).muted)
                item->setForeground(muted);
            m_table->setItem(row, column, item);
        }
    }
    for (int column = 0; column + 1 < m_table->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), kWidestColumn));
    }
    if (!rows.isEmpty())
        m_table->selectRow(int(qMax(qsizetype(0), m_keys.indexOf(before))));
    m_empty->setVisible(rows.isEmpty());
    m_table->setVisible(!rows.isEmpty());
    updateButtons();
}

QString RecordTable::currentKey() const {
    return m_table->selectedItems().isEmpty() ? QString() : m_keys.value(m_table->currentRow());
}

void RecordTable::updateButtons() {
    const bool hasRow = !currentKey().isEmpty();
    for (QPushButton* button : std::as_const(m_ofRow))
        button->setEnabled(m_isEditable && hasRow);
    for (QPushButton* button : std::as_const(m_always))
        button->setEnabled(m_isEditable);
}

void RecordTable::edit() {
    const QString key = currentKey();
    if (m_isEditable && !key.isEmpty())
        Q_EMIT editRequested(key);
}

void RecordTable::remove() {
    const QString key = currentKey();
    if (m_isEditable && m_remove && !key.isEmpty())
        Q_EMIT removeRequested(key);
}

bool RecordTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Insert:
        if (m_isEditable)
            Q_EMIT addRequested();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        edit();
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

}  // namespace staff::ui
