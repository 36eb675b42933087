#include "agreements/ui/blankforms.h"

#include "agreements/domain/termreading.h"
#include "agreements/ui/codeschoice.h"
#include "agreements/ui/formnames.h"
#include "agreements/ui/optionsedit.h"

#include "widgets/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

namespace agreements::ui {
namespace {

void showText(QLineEdit* edit, const QString& text) {
    if (edit->text() != text)
        edit->setText(text);
}

std::optional<qint64> typedNumber(const QLineEdit* edit) {
    bool isNumber = false;
    const qint64 number = edit->text().trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString numberShown(const std::optional<qint64>& number) {
    return number ? QString::number(*number) : QString();
}

QList<OptionsEdit::Line> optionLines(const QList<Option>& options) {
    QList<OptionsEdit::Line> lines;
    for (const Option& option : options)
        lines.append({option.value, option.label, VariableType::Text});
    return lines;
}

QList<Option> optionsOf(const QList<OptionsEdit::Line>& lines) {
    QList<Option> options;
    for (const OptionsEdit::Line& line : lines)
        options.append({line.name, line.label});
    return options;
}

QList<OptionsEdit::Line> columnLines(const QList<Variable>& columns) {
    QList<OptionsEdit::Line> lines;
    for (const Variable& column : columns)
        lines.append({column.name, column.label, column.type});
    return lines;
}

/// Columns keep what has no field here, by their name.
QList<Variable> columnsOf(const QList<OptionsEdit::Line>& lines, const QList<Variable>& before) {
    QList<Variable> columns;
    for (const OptionsEdit::Line& line : lines) {
        Variable column;
        for (const Variable& other : before)
            if (other.name == line.name)
                column = other;
        column.name = line.name;
        column.label = line.label;
        column.type = line.type;
        columns.append(column);
    }
    return columns;
}

QLineEdit* lineIn(QFormLayout* form, const QString& label, const char* name) {
    auto* edit = new QLineEdit(form->parentWidget());
    edit->setObjectName(QLatin1String(name));
    form->addRow(label, edit);
    return edit;
}

QFormLayout* blankLayout(QWidget* widget) {
    auto* form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(widgets::size::kStep3);
    form->setVerticalSpacing(widgets::size::kStep2);
    return form;
}

}  // namespace

BlankForm::BlankForm(QWidget* parent)
    : QWidget(parent),
      m_form(blankLayout(this)),
      m_name(lineIn(m_form, tr("Name in texts"), "nameEdit")),
      m_label(lineIn(m_form, tr("Label"), "labelEdit")),
      m_type(new CodeChoice(this)),
      m_required(new QCheckBox(tr("Must be filled before signing"), this)),
      m_least(nullptr),
      m_most(nullptr),
      m_standard(nullptr),
      m_from(new CodeChoice(this)),
      m_options(new OptionsEdit(false, this)),
      m_columns(new OptionsEdit(true, this)) {
    m_type->setObjectName(QStringLiteral("typeEdit"));
    m_required->setObjectName(QStringLiteral("requiredEdit"));
    m_from->setObjectName(QStringLiteral("fromEdit"));
    OfferedCodes types;
    for (const VariableType type : allVariableTypes())
        types.append({QString::number(int(type)), typeTitle(type)});
    m_type->offer(types);
    m_form->addRow(tr("Type"), m_type);
    m_form->addRow(QString(), m_required);
    m_least = lineIn(m_form, tr("At least"), "leastEdit");
    m_most = lineIn(m_form, tr("At most"), "mostEdit");
    m_standard = lineIn(m_form, tr("Filled with"), "standardEdit");
    m_form->addRow(tr("Filled from"), m_from);
    m_form->addRow(tr("Options"), m_options);
    m_form->addRow(tr("Columns"), m_columns);
    nameFields(*m_form);
    for (QLineEdit* edit : {m_label, m_least, m_most, m_standard})
        connect(edit, &QLineEdit::textEdited, this, &BlankForm::edited);
    connect(m_name, &QLineEdit::editingFinished, this, &BlankForm::renamed);
    connect(m_type, &CodeChoice::edited, this, &BlankForm::edited);
    connect(m_from, &CodeChoice::edited, this, &BlankForm::edited);
    connect(m_required, &QCheckBox::clicked, this, &BlankForm::edited);
    connect(m_options, &OptionsEdit::edited, this, &BlankForm::edited);
    connect(m_columns, &OptionsEdit::edited, this, &BlankForm::edited);
}

void BlankForm::set(const Variable& blank, const Template& content, Language language) {
    m_blank = blank;
    m_language = language;
    showText(m_name, blank.name);
    showText(m_label, blank.label.in(language));
    m_label->setPlaceholderText(blank.label.readableIn(language));
    m_type->setCode(QString::number(int(blank.type)));
    m_required->setChecked(blank.isRequired);
    showText(m_least, numberShown(blank.minimum));
    showText(m_most, numberShown(blank.maximum));
    showText(m_standard, blank.standard.value_or(QString()));
    OfferedCodes others{{QString(), tr("Nothing")}};
    for (const Variable& other : content.variables)
        if (other.name != blank.name && other.type != VariableType::Table)
            others.append({other.name, other.label.readableIn(language)});
    m_from->offer(others);
    m_from->setCode(blank.standardFrom);
    m_options->set(optionLines(blank.options), language);
    m_columns->set(columnLines(blank.columns), language);
    showFor(blank.type);
}

Variable BlankForm::blank() const {
    Variable blank = m_blank;
    blank.label.in(m_language) = m_label->text();
    blank.type = VariableType(m_type->code().toInt());
    blank.isRequired = m_required->isChecked();
    const bool hasRange = blank.type == VariableType::Integer || blank.type == VariableType::Hours;
    blank.minimum = hasRange ? typedNumber(m_least) : std::nullopt;
    blank.maximum = hasRange ? typedNumber(m_most) : std::nullopt;
    const QString standard = m_standard->text().trimmed();
    blank.standard = standard.isEmpty() || blank.type == VariableType::Table
                         ? std::nullopt
                         : std::optional(standard);
    blank.standardFrom = m_from->code();
    blank.options =
        blank.type == VariableType::Choice ? optionsOf(m_options->lines()) : QList<Option>();
    blank.columns = blank.type == VariableType::Table
                        ? columnsOf(m_columns->lines(), m_blank.columns)
                        : QList<Variable>();
    return blank;
}

QString BlankForm::typedName() const {
    return m_name->text().trimmed();
}

void BlankForm::takeFocus() {
    m_label->setFocus();
    m_label->selectAll();
}

void BlankForm::showFor(VariableType type) {
    const auto showRow = [this](QWidget* field, bool isShown) {
        field->setVisible(isShown);
        if (QWidget* label = m_form->labelForField(field))
            label->setVisible(isShown);
    };
    const bool hasRange = type == VariableType::Integer || type == VariableType::Hours;
    showRow(m_least, hasRange);
    showRow(m_most, hasRange);
    showRow(m_standard, type != VariableType::Table);
    showRow(m_from, type != VariableType::Table);
    showRow(m_options, type == VariableType::Choice);
    showRow(m_columns, type == VariableType::Table);
}

DecisionForm::DecisionForm(QWidget* parent)
    : QWidget(parent),
      m_name(nullptr),
      m_label(nullptr),
      m_options(new OptionsEdit(false, this)),
      m_standard(new CodeChoice(this)) {
    QFormLayout* form = blankLayout(this);
    m_name = lineIn(form, tr("Name in texts"), "decisionNameEdit");
    m_label = lineIn(form, tr("Label"), "decisionLabelEdit");
    m_standard->setObjectName(QStringLiteral("decisionStandardEdit"));
    form->addRow(tr("Options"), m_options);
    form->addRow(tr("Decided as"), m_standard);
    nameFields(*form);
    connect(m_name, &QLineEdit::editingFinished, this, &DecisionForm::renamed);
    connect(m_label, &QLineEdit::textEdited, this, &DecisionForm::edited);
    connect(m_options, &OptionsEdit::edited, this, &DecisionForm::edited);
    connect(m_standard, &CodeChoice::edited, this, &DecisionForm::edited);
}

void DecisionForm::set(const Switch& decision, Language language) {
    m_decision = decision;
    m_language = language;
    showText(m_name, decision.name);
    showText(m_label, decision.label.in(language));
    m_label->setPlaceholderText(decision.label.readableIn(language));
    m_options->set(optionLines(decision.options), language);
    OfferedCodes options{{QString(), tr("The drafter must decide")}};
    for (const Option& option : decision.options)
        options.append({option.value, switchOptionTitle(decision, option.value, language)});
    m_standard->offer(options);
    m_standard->setCode(decision.standard.value_or(QString()));
}

Switch DecisionForm::decision() const {
    Switch decision = m_decision;
    decision.label.in(m_language) = m_label->text();
    decision.options = optionsOf(m_options->lines());
    const QString standard = m_standard->code();
    decision.standard = standard.isEmpty() ? std::nullopt : std::optional(standard);
    return decision;
}

QString DecisionForm::typedName() const {
    return m_name->text().trimmed();
}

void DecisionForm::takeFocus() {
    m_label->setFocus();
    m_label->selectAll();
}

}  // namespace agreements::ui
