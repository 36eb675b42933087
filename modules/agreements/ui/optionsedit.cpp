#include "agreements/ui/optionsedit.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace agreements::ui {
namespace {

constexpr int kLinesShown = 5;
enum OptionColumn { kNameColumn, kLabelColumn, kTypeColumn };

}  // namespace

QString typeTitle(VariableType type) {
    switch (type) {
    case VariableType::Text:
        return OptionsEdit::tr("Text");
    case VariableType::Company:
        return OptionsEdit::tr("Company");
    case VariableType::Person:
        return OptionsEdit::tr("Person");
    case VariableType::Phone:
        return OptionsEdit::tr("Telephone number");
    case VariableType::Money:
        return OptionsEdit::tr("Amount of money");
    case VariableType::Percent:
        return OptionsEdit::tr("Percent");
    case VariableType::Integer:
        return OptionsEdit::tr("Whole number");
    case VariableType::Hours:
        return OptionsEdit::tr("Hours");
    case VariableType::Date:
        return OptionsEdit::tr("Date");
    case VariableType::Region:
        return OptionsEdit::tr("Region");
    case VariableType::ProductLine:
        return OptionsEdit::tr("Product line");
    case VariableType::UnitList:
        return OptionsEdit::tr("List of units");
    case VariableType::Choice:
        return OptionsEdit::tr("One of several");
    case VariableType::Signature:
        return OptionsEdit::tr("Signature");
    case VariableType::Table:
        return OptionsEdit::tr("Table");
    }
    Q_UNREACHABLE();
}

QList<VariableType> allVariableTypes() {
    QList<VariableType> all;
    for (int type = int(VariableType::Text); type <= int(VariableType::Table); ++type)
        all.append(VariableType(type));
    return all;
}

OptionsEdit::OptionsEdit(bool withTypes, QWidget* parent)
    : QWidget(parent), m_withTypes(withTypes), m_table(new QTableWidget(this)) {
    m_table->setObjectName(withTypes ? QStringLiteral("columnTable")
                                     : QStringLiteral("optionTable"));
    m_table->setAccessibleName(withTypes ? tr("Columns") : tr("Options"));
    QStringList heads{tr("Name"), tr("Label")};
    if (withTypes)
        heads.append(tr("Type"));
    m_table->setColumnCount(int(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->horizontalHeader()->setSectionResizeMode(kLabelColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setFixedHeight(kLinesShown * widgets::currentTheme().rowHeight());
    auto* add = new QPushButton(tr("Add a line"), this);
    add->setObjectName(QStringLiteral("addLineButton"));
    add->setIcon(widgets::icon(QStringLiteral("plus")));
    auto* remove = new QPushButton(tr("Remove the line"), this);
    remove->setObjectName(QStringLiteral("removeLineButton"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &OptionsEdit::add);
    connect(remove, &QPushButton::clicked, this, &OptionsEdit::removeCurrent);
    connect(m_table, &QTableWidget::cellChanged, this, &OptionsEdit::readCell);
}

void OptionsEdit::set(const QList<Line>& lines, Language language) {
    if (m_lines == lines && m_language == language && m_table->rowCount() == lines.size())
        return;
    m_lines = lines;
    m_language = language;
    fill();
}

void OptionsEdit::fill() {
    m_filling = true;
    m_table->setRowCount(int(m_lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Line& line = m_lines[row];
        m_table->setItem(row, kNameColumn, new QTableWidgetItem(line.name));
        m_table->setItem(row, kLabelColumn, new QTableWidgetItem(line.label.in(m_language)));
        if (!m_withTypes)
            continue;
        auto* type = new QComboBox(m_table);
        type->setAccessibleName(tr("Type"));
        for (const VariableType one : allVariableTypes())
            if (one != VariableType::Table)
                type->addItem(typeTitle(one), int(one));
        type->setCurrentIndex(type->findData(int(line.type)));
        connect(type, &QComboBox::activated, this, [this, row, type] {
            m_lines[row].type = VariableType(type->currentData().toInt());
            Q_EMIT edited();
        });
        m_table->setCellWidget(row, kTypeColumn, type);
    }
    m_filling = false;
}

void OptionsEdit::add() {
    Line line;
    for (qsizetype number = m_lines.size() + 1; line.name.isEmpty(); ++number) {
        line.name =
            (m_withTypes ? QStringLiteral("column_%1") : QStringLiteral("option_%1")).arg(number);
        for (const Line& other : std::as_const(m_lines))
            if (other.name == line.name)
                line.name.clear();
    }
    m_lines.append(line);
    fill();
    m_table->setCurrentCell(m_table->rowCount() - 1, kLabelColumn);
    m_table->setFocus();
    Q_EMIT edited();
}

void OptionsEdit::removeCurrent() {
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_lines.removeAt(row);
    fill();
    Q_EMIT edited();
}

void OptionsEdit::readCell(int row, int column) {
    if (m_filling)
        return;
    const QString text = m_table->item(row, column)->text().trimmed();
    if (column == kNameColumn)
        m_lines[row].name = text;
    else
        m_lines[row].label.in(m_language) = text;
    Q_EMIT edited();
}

}  // namespace agreements::ui
