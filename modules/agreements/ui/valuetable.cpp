#include "agreements/ui/valuetable.h"

#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace agreements::ui {

ValueTable::ValueTable(QWidget* parent) : QWidget(parent), m_table(new QTableWidget(this)) {
    m_table->setObjectName(QStringLiteral("valueTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(widgets::currentTheme().rowHeight());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
    auto* add = new QPushButton(tr("Add a row"), this);
    add->setObjectName(QStringLiteral("addRowButton"));
    add->setProperty("keyHint", tr("Insert"));
    auto* remove = new QPushButton(tr("Remove the row"), this);
    remove->setObjectName(QStringLiteral("removeRowButton"));
    remove->setProperty("keyHint", tr("Ctrl+Delete"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {add, remove}) {
        button->setProperty("quiet", true);
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::ClickFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &ValueTable::addRow);
    connect(remove, &QPushButton::clicked, this, &ValueTable::removeRow);
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        if (!m_setting)
            Q_EMIT edited();
    });
    fitHeight();
}

void ValueTable::setColumns(const QList<Variable>& columns, Language labels) {
    m_columns = columns;
    m_table->setColumnCount(int(columns.size()));
    QStringList titles;
    for (const Variable& column : columns) {
        const QString& title = column.label.readableIn(labels);
        titles.append(title.isEmpty() ? column.name : title);
    }
    m_table->setHorizontalHeaderLabels(titles);
}

QList<ValueRow> ValueTable::rows() const {
    QList<ValueRow> rows;
    for (int at = 0; at < m_table->rowCount(); ++at) {
        ValueRow row;
        for (int column = 0; column < m_columns.size(); ++column) {
            const QTableWidgetItem* const item = m_table->item(at, column);
            const QString text = item ? item->text().trimmed() : QString();
            if (!text.isEmpty())
                row.insert(m_columns[column].name, text);
        }
        if (!row.isEmpty())
            rows.append(row);
    }
    return rows;
}

void ValueTable::setRows(const QList<ValueRow>& rows) {
    m_setting = true;
    m_table->setRowCount(0);
    for (const ValueRow& row : rows)
        append(row);
    m_setting = false;
    fitHeight();
}

void ValueTable::append(const ValueRow& row) {
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    for (int column = 0; column < m_columns.size(); ++column)
        m_table->setItem(at, column, new QTableWidgetItem(row.value(m_columns[column].name)));
}

void ValueTable::addRow() {
    m_setting = true;
    append({});
    m_setting = false;
    fitHeight();
    m_table->setFocus();
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    m_table->editItem(m_table->currentItem());
}

void ValueTable::removeRow() {
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    fitHeight();
    m_table->setFocus();
    Q_EMIT edited();
}

QVariant ValueTable::draft() const {
    QVariantList list;
    for (const ValueRow& row : rows()) {
        QVariantMap map;
        for (auto cell = row.cbegin(); cell != row.cend(); ++cell)
            map.insert(cell.key(), cell.value());
        list.append(map);
    }
    return list;
}

void ValueTable::setDraft(const QVariant& draft) {
    QList<ValueRow> rows;
    for (const QVariant& one : draft.toList()) {
        ValueRow row;
        const QVariantMap map = one.toMap();
        for (auto cell = map.cbegin(); cell != map.cend(); ++cell)
            row.insert(cell.key(), cell->toString());
        rows.append(row);
    }
    setRows(rows);
}

bool ValueTable::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool control = key->modifiers().testFlag(Qt::ControlModifier);
    if (key->key() == Qt::Key_Insert) {
        addRow();
        return true;
    }
    if (control && key->key() == Qt::Key_Delete) {
        removeRow();
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || control || !m_table->currentIndex().isValid())
        return QWidget::eventFilter(watched, event);
    // Enter goes on to the next cell, behind the last one to a new row.
    const int next = m_table->currentRow() * int(m_columns.size()) + m_table->currentColumn() + 1;
    if (next >= m_table->rowCount() * int(m_columns.size()))
        addRow();
    else
        m_table->setCurrentCell(next / int(m_columns.size()), next % int(m_columns.size()));
    return true;
}

void ValueTable::fitHeight() {
    const int shown = std::clamp(m_table->rowCount(), 1, 8);
    m_table->setFixedHeight(widgets::currentTheme().headerHeight() +
                            shown * widgets::currentTheme().rowHeight() + 4);
}

}  // namespace agreements::ui
