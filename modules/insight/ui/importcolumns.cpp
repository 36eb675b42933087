#include "insight/ui/importcolumns.h"

#include "insight/domain/importtarget.h"
#include "insight/ui/texttable.h"

#include "widgets/choiceedit.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace insight::ui {
namespace {

/// Files with more columns keep what is recognised in the others.
constexpr int kMostChoices = 120;
constexpr int kLongestExample = 40;
constexpr int kChoicesWidth = 440;

QPushButton* stepButton(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    return button;
}

}  // namespace

ImportColumns::ImportColumns(QWidget* parent)
    : QWidget(parent),
      m_title(new widgets::TextLabel(widgets::TextRole::Section, widgets::Ink::Text, this)),
      m_rows(new TextTable(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep3);
    layout->addWidget(m_title);
    layout->addWidget(buildOptions());
    m_required = new widgets::TextLabel(widgets::TextRole::Body, widgets::Ink::Secondary, this);
    m_required->setObjectName(QStringLiteral("requiredLabel"));
    m_required->setWordWrap(true);
    layout->addWidget(m_required);
    layout->addWidget(buildPanes(), 1);
    layout->addWidget(buildButtons());
}

widgets::ChoiceEdit* ImportColumns::addOption(QHBoxLayout* row, const QString& label,
                                              const QString& name) {
    auto* host = new QWidget(this);
    auto* choice = new widgets::ChoiceEdit(host);
    auto* text =
        new widgets::TextLabel(label, widgets::TextRole::Body, widgets::Ink::Secondary, host);
    text->setBuddy(choice);
    choice->setObjectName(name);
    choice->setAccessibleName(QString(label).remove(u'&'));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::size::kStep1);
    column->addWidget(text);
    column->addWidget(choice);
    row->addWidget(host);
    return choice;
}

QWidget* ImportColumns::buildOptions() {
    auto* options = new QWidget(this);
    auto* row = new QHBoxLayout(options);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::size::kStep3);
    m_target = addOption(row, tr("&What it holds"), QStringLiteral("targetEdit"));
    for (const QString& name : importTargets())
        m_target->add(name, importTargetTitle(name));
    m_sheet = addOption(row, tr("&Sheet"), QStringLiteral("sheetEdit"));
    m_encoding = addOption(row, tr("&Encoding"), QStringLiteral("encodingEdit"));
    for (const auto encoding :
         {tabular::Encoding::Utf8, tabular::Encoding::Gb18030, tabular::Encoding::Big5,
          tabular::Encoding::Utf16LittleEndian, tabular::Encoding::Utf16BigEndian})
        m_encoding->addEnum(encoding, tabular::encodingName(encoding));
    m_separator = addOption(row, tr("Se&parator"), QStringLiteral("separatorEdit"));
    m_separator->add(int(','), tr("Comma"));
    m_separator->add(int(';'), tr("Semicolon"));
    m_separator->add(int('\t'), tr("Tab"));
    m_separator->add(int('|'), tr("Vertical bar"));
    m_dateOrder = addOption(row, tr("&3/4/2025 is"), QStringLiteral("dateOrderEdit"));
    m_dateOrder->addEnum(DateOrder::DayFirst, tr("3 April"));
    m_dateOrder->addEnum(DateOrder::MonthFirst, tr("4 March"));
    m_header = new QCheckBox(tr("The first row &names the columns"), options);
    m_header->setObjectName(QStringLiteral("headerEdit"));
    row->addWidget(m_header, 0, Qt::AlignBottom);
    row->addStretch(1);
    for (widgets::ChoiceEdit* choice : {m_target, m_sheet, m_encoding, m_separator})
        connect(choice, &widgets::ChoiceEdit::edited, this, &ImportColumns::tellWish);
    connect(m_header, &QCheckBox::clicked, this, &ImportColumns::tellWish);
    connect(m_dateOrder, &widgets::ChoiceEdit::edited, this,
            [this] { m_mapping.dateOrder = m_dateOrder->valueAs<DateOrder>(); });
    return options;
}

QWidget* ImportColumns::buildPanes() {
    auto* panes = new QWidget(this);
    auto* scroll = new QScrollArea(panes);
    scroll->setObjectName(QStringLiteral("columnsScroll"));
    scroll->setAccessibleName(tr("What each column becomes"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(kChoicesWidth);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget(scroll);
    m_choiceHost = content;
    new QVBoxLayout(content);
    scroll->setWidget(content);
    m_rowsView =
        makeTextTable(m_rows, QStringLiteral("previewTable"), tr("First rows of the file"), panes);
    auto* row = new QHBoxLayout(panes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::size::kStep4);
    row->addWidget(scroll);
    row->addWidget(m_rowsView, 1);
    return panes;
}

QWidget* ImportColumns::buildButtons() {
    auto* buttons = new QWidget(this);
    auto* back = stepButton(tr("&Back"), QStringLiteral("columnsBackButton"), buttons);
    back->setProperty("keyHint", QStringLiteral("Esc"));
    m_check = stepButton(tr("&Check the file"), QStringLiteral("checkButton"), buttons);
    m_check->setProperty("primary", true);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::size::kStep2);
    row->addWidget(m_check);
    row->addWidget(back);
    row->addStretch(1);
    connect(back, &QPushButton::clicked, this, &ImportColumns::backWanted);
    connect(m_check, &QPushButton::clicked, this, &ImportColumns::checkWanted);
    return buttons;
}

void ImportColumns::show(const QString& fileName, const ImportPreview& preview) {
    m_preview = preview;
    m_mapping = preview.mapping;
    const auto target = makeImportTarget(m_mapping.target);
    m_fields = target ? target->fields() : QList<ImportField>();
    m_title->setText(
        preview.isRemembered
            ? tr("%1: the columns are as you chose them for such a file before.").arg(fileName)
            : tr("%1: say what each of its columns becomes.").arg(fileName));
    showOptions();
    showRows();
    rebuildChoices();
    showChoices();
}

void ImportColumns::setMapping(const ImportMapping& mapping) {
    if (mapping.target != m_mapping.target)
        return;
    m_mapping = mapping;
    m_mapping.columns.removeIf([this](QMap<QString, int>::iterator entry) {
        return entry.value() < 0 || entry.value() >= m_preview.columns;
    });
    m_dateOrder->setEnum(m_mapping.dateOrder);
    showChoices();
}

void ImportColumns::showOptions() {
    m_target->setValue(m_mapping.target);
    m_sheet->parentWidget()->setVisible(m_preview.sheets.size() > 1);
    m_sheet->clear();
    for (const QString& sheet : m_preview.sheets)
        m_sheet->add(sheet, sheet);
    m_sheet->setValue(m_preview.sheet);
    const bool isText = m_preview.csv.has_value();
    m_encoding->parentWidget()->setVisible(isText);
    m_separator->parentWidget()->setVisible(isText);
    if (isText) {
        m_encoding->setEnum(m_preview.csv->encoding);
        m_separator->setValue(int(m_preview.csv->separator));
    }
    m_header->setChecked(!m_preview.header.isEmpty());
    m_dateOrder->setEnum(m_mapping.dateOrder);
}

QString ImportColumns::heading(int column) const {
    const QString name = m_preview.header.value(column).simplified();
    return name.isEmpty() ? tr("Column %1").arg(column + 1) : name;
}

void ImportColumns::showRows() {
    QStringList titles;
    for (int column = 0; column < m_preview.columns; ++column)
        titles.append(heading(column));
    QList<QStringList> rows;
    for (const ImportPreview::Line& line : m_preview.lines)
        rows.append(line.cells);
    m_rows->setContents(titles, rows);
    fitTextTable(m_rowsView);
}

void ImportColumns::rebuildChoices() {
    m_choices.clear();
    auto* hostLayout = static_cast<QVBoxLayout*>(m_choiceHost->layout());
    while (QLayoutItem* item = hostLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    hostLayout->setContentsMargins(0, 0, widgets::size::kStep3, 0);
    auto* list = new QWidget(m_choiceHost);
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(widgets::size::kStep2);
    grid->setColumnStretch(0, 1);
    const int shown = qMin(m_preview.columns, kMostChoices);
    for (int column = 0; column < shown; ++column) {
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        auto* name = new widgets::TextLabel(heading(column), widgets::TextRole::Body,
                                            widgets::Ink::Text, list);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        words->addWidget(name);
        const QString example = m_preview.lines.isEmpty()
                                    ? QString()
                                    : m_preview.lines.first().cells.value(column).simplified();
        auto* value =
            new widgets::TextLabel(example.left(kLongestExample), widgets::TextRole::Secondary,
                                   widgets::Ink::Secondary, list);
        value->setTextFormat(Qt::PlainText);
        words->addWidget(value);
        auto* choice = new widgets::ChoiceEdit(list);
        choice->setObjectName(QStringLiteral("column%1Edit").arg(column + 1));
        choice->setAccessibleName(tr("%1 becomes").arg(heading(column)));
        choice->add(QString(), tr("Not used"));
        for (const ImportField& field : m_fields)
            choice->add(field.key,
                        field.isRequired ? tr("%1 (required)").arg(field.title) : field.title);
        connect(choice, &widgets::ChoiceEdit::edited, this,
                [this, column, choice] { choose(column, choice->value().toString()); });
        grid->addLayout(words, column, 0);
        grid->addWidget(choice, column, 1, Qt::AlignTop);
        m_choices.append(choice);
    }
    hostLayout->addWidget(list);
    if (shown < m_preview.columns) {
        auto* more = new widgets::TextLabel(
            tr("Columns after number %1 are used only where their name is recognised.").arg(shown),
            widgets::TextRole::Secondary, widgets::Ink::Secondary, m_choiceHost);
        more->setWordWrap(true);
        hostLayout->addWidget(more);
    }
    hostLayout->addStretch(1);
}

void ImportColumns::showChoices() {
    for (int column = 0; column < m_choices.size(); ++column)
        m_choices[column]->setValue(m_mapping.columns.key(column));
    showRequired();
}

void ImportColumns::choose(int column, const QString& key) {
    m_mapping.columns.remove(m_mapping.columns.key(column));
    if (!key.isEmpty())
        m_mapping.columns.insert(key, column);
    showChoices();
}

void ImportColumns::showRequired() {
    QStringList required;
    QStringList missing;
    for (const ImportField& field : m_fields) {
        if (!field.isRequired)
            continue;
        required.append(field.title);
        if (!m_mapping.columns.contains(field.key))
            missing.append(field.title);
    }
    const QString comma = QStringLiteral(", ");
    if (m_fields.isEmpty())
        m_required->setText(tr("The columns do not tell what the file holds. Choose it above."));
    else if (!missing.isEmpty())
        m_required->setText(tr("Still without a column: %1.").arg(missing.join(comma)));
    else if (required.isEmpty())
        m_required->setText(tr("No column is required."));
    else
        m_required->setText(
            tr("Required: %1. All of them have a column.").arg(required.join(comma)));
    const bool isReady = !m_fields.isEmpty() && missing.isEmpty();
    m_required->setInk(isReady ? widgets::Ink::Secondary : widgets::Ink::Error);
    m_check->setEnabled(isReady);
}

void ImportColumns::tellWish() {
    tabular::TableWish wish;
    wish.sheet = m_preview.sheets.size() > 1 ? m_sheet->value().toString() : QString();
    if (m_preview.csv) {
        wish.csv.encoding = m_encoding->valueAs<tabular::Encoding>();
        wish.csv.separator = char(m_separator->value().toInt());
    }
    wish.csv.hasHeader = m_header->isChecked();
    Q_EMIT wishChanged(m_target->value().toString(), wish);
}

void ImportColumns::takeFocus() {
    if (m_check->isEnabled())
        m_check->setFocus();
    else
        m_target->setFocus();
}

}  // namespace insight::ui
