#include "agreements/ui/termforms.h"

#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/conditionwords.h"
#include "agreements/domain/fact.h"
#include "agreements/domain/templateparts.h"
#include "agreements/domain/termreading.h"
#include "agreements/ui/codeschoice.h"
#include "agreements/ui/conditionsedit.h"
#include "agreements/ui/formnames.h"
#include "agreements/ui/lengthsedit.h"
#include "agreements/ui/outcomesedit.h"

#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace agreements::ui {
namespace {

widgets::TextLabel* partLabel(const QString& text, QWidget* parent) {
    return new widgets::TextLabel(text, widgets::TextRole::Secondary, widgets::Ink::Secondary,
                                  parent);
}

OfferedCodes windowNames(const QString& current) {
    QStringList names{current};
    for (const Template& agreement : builtInTemplates())
        for (const Term& term : agreement.terms)
            names.append(windowName(term));
    names.removeDuplicates();
    names.removeAll(QString());
    OfferedCodes offered;
    for (const QString& name : std::as_const(names))
        offered.append({name, asSentence(windowNoun(name))});
    return offered;
}

QFormLayout* formIn(QWidget* widget) {
    auto* form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(widgets::size::kStep3);
    form->setVerticalSpacing(widgets::size::kStep2);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

/// The parts that a built-in template gives such a duty; numbers begin at nothing.
QMap<QString, std::variant<Amount, QString>> usualParts(const QString& what) {
    for (const Template& agreement : builtInTemplates()) {
        for (const Term& term : agreement.terms) {
            const auto* duty = std::get_if<DutyTerm>(&term.body);
            if (!duty || duty->what != what || duty->with.isEmpty())
                continue;
            auto parts = duty->with;
            for (auto& part : parts)
                if (std::holds_alternative<Amount>(part))
                    part = Amount();
            return parts;
        }
    }
    return {};
}

}  // namespace

RowForm::RowForm(QWidget* parent)
    : QWidget(parent),
      m_clause(new CodeChoice(this)),
      m_reading(new QCheckBox(tr("Our reading of the clause"), this)),
      m_when(new ConditionsEdit(false, this)),
      m_then(new OutcomesEdit(this)) {
    m_clause->setObjectName(QStringLiteral("rowClauseEdit"));
    m_clause->setAccessibleName(tr("Clause"));
    m_reading->setObjectName(QStringLiteral("readingEdit"));
    m_when->setObjectName(QStringLiteral("conditionsEdit"));
    m_then->setObjectName(QStringLiteral("outcomesEdit"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep2);
    layout->addWidget(partLabel(tr("If"), this));
    layout->addWidget(m_when);
    layout->addWidget(partLabel(tr("Then"), this));
    layout->addWidget(m_then);
    layout->addWidget(partLabel(tr("By the clause"), this));
    layout->addWidget(m_clause);
    layout->addWidget(m_reading);
    connect(m_when, &ConditionsEdit::edited, this, &RowForm::edited);
    connect(m_then, &OutcomesEdit::edited, this, &RowForm::edited);
    connect(m_clause, &CodeChoice::edited, this, &RowForm::edited);
    connect(m_reading, &QCheckBox::clicked, this, &RowForm::edited);
}

void RowForm::set(const Row& row, const TermOffer& offer) {
    m_row = row;
    m_when->set(row.when, offer);
    m_then->set(row.then, offer);
    m_clause->offer(OfferedCodes{{QString(), tr("That of the table")}} + offer.clauses());
    m_clause->setCode(row.origin.clause);
    m_reading->setChecked(row.origin.isReading);
}

Row RowForm::row() const {
    Row row = m_row;
    row.when = m_when->conditions();
    row.then = m_then->outcomes();
    // Rows of the source text belong to the clause they were written for.
    if (row.origin.clause != m_clause->code())
        row.origin.source.reset();
    row.origin.clause = m_clause->code();
    row.origin.isReading = m_reading->isChecked();
    return row;
}

WindowForm::WindowForm(QWidget* parent)
    : QWidget(parent),
      m_offer({}, Language::English),
      m_name(new CodeChoice(this)),
      m_start(new CodeChoice(this)),
      m_lengths(new LengthsEdit(this)),
      m_isExtended(new QCheckBox(tr("The months of an extension are added if"), this)),
      m_extension(new ConditionsEdit(false, this)),
      m_firstDay(new CodeChoice(this)),
      m_holiday(new CodeChoice(this)),
      m_asks(new QCheckBox(tr("Ask for the day where it is not known"), this)) {
    m_name->setObjectName(QStringLiteral("windowNameEdit"));
    m_start->setObjectName(QStringLiteral("windowStartEdit"));
    m_lengths->setObjectName(QStringLiteral("windowLengthsEdit"));
    m_isExtended->setObjectName(QStringLiteral("extendedEdit"));
    m_extension->setObjectName(QStringLiteral("extensionEdit"));
    m_firstDay->setObjectName(QStringLiteral("firstDayEdit"));
    m_holiday->setObjectName(QStringLiteral("holidayEdit"));
    m_asks->setObjectName(QStringLiteral("asksEdit"));
    const OfferedCode asAgreed{QString(), tr("As the agreement decides")};
    OfferedCodes days{asAgreed};
    OfferedCodes ends{asAgreed};
    for (const Switch& decision : engineSwitches())
        for (const Option& option : decision.options)
            (decision.name == u"first_day" ? days : ends)
                .append({option.value,
                         switchOptionTitle(decision, option.value, Language::Simplified)});
    m_firstDay->offer(days);
    m_holiday->offer(ends);
    QFormLayout* form = formIn(this);
    form->addRow(tr("Period"), m_name);
    form->addRow(tr("Begins with"), m_start);
    form->addRow(tr("Length"), m_lengths);
    form->addRow(tr("Extension"), m_isExtended);
    form->addRow(QString(), m_extension);
    form->addRow(tr("First day that is counted"), m_firstDay);
    form->addRow(tr("End on a day of rest"), m_holiday);
    form->addRow(QString(), m_asks);
    nameFields(*form);
    for (CodeChoice* choice : {m_name, m_start, m_firstDay, m_holiday})
        connect(choice, &CodeChoice::edited, this, &WindowForm::edited);
    connect(m_lengths, &LengthsEdit::edited, this, &WindowForm::edited);
    connect(m_extension, &ConditionsEdit::edited, this, &WindowForm::edited);
    connect(m_isExtended, &QCheckBox::clicked, this, &WindowForm::extend);
    connect(m_asks, &QCheckBox::clicked, this, &WindowForm::edited);
}

void WindowForm::set(const WindowTerm& window, const TermOffer& offer) {
    const bool isTyped = window == period();
    m_window = window;
    m_offer = offer;
    if (isTyped)
        return;
    m_name->offer(windowNames(window.name));
    m_name->setCode(window.name);
    m_start->offer(offer.starts());
    m_start->setCode(!window.endFact.isEmpty() ? QStringLiteral("end ") + window.endFact
                     : window.startVariable.isEmpty()
                         ? QStringLiteral("fact ") + window.startFact
                         : QStringLiteral("variable ") + window.startVariable);
    m_lengths->set(window.lengths, offer);
    m_lengths->setEnabled(window.endFact.isEmpty());
    m_isExtended->setChecked(window.extensionMonths.has_value());
    m_extension->set(window.extensionWhen, offer);
    m_extension->setVisible(window.extensionMonths.has_value());
    m_firstDay->setCode(window.firstDay.value_or(QString()));
    m_holiday->setCode(!window.holidayExtends   ? QString()
                       : *window.holidayExtends ? QStringLiteral("true")
                                                : QStringLiteral("false"));
    m_asks->setChecked(window.asksForDate);
}

/// By the extension that a unit has, where it is approved.
void WindowForm::extend(bool isExtended) {
    m_window = period();
    m_window.extensionMonths.reset();
    m_window.extensionWhen.clear();
    if (isExtended) {
        m_window.extensionMonths =
            Amount{Amount::From::Fact, 0, shapeOf(Fact::ExtensionMonths).name};
        Condition approved;
        approved.name = shapeOf(Fact::ExtensionApproved).name;
        approved.values = {QStringLiteral("true")};
        m_window.extensionWhen = {approved};
    }
    m_extension->set(m_window.extensionWhen, m_offer);
    m_extension->setVisible(isExtended);
    Q_EMIT edited();
}

WindowTerm WindowForm::period() const {
    WindowTerm window = m_window;
    window.name = m_name->code();
    const QString start = m_start->code();
    const QString name = start.section(u' ', 1);
    const bool isEnd = start.startsWith(QLatin1String("end "));
    window.endFact = isEnd ? name : QString();
    window.startFact = start.startsWith(QLatin1String("fact ")) ? name : QString();
    window.startVariable = start.startsWith(QLatin1String("variable ")) ? name : QString();
    if (!isEnd)
        window.lengths = m_lengths->lengths();
    window.extensionWhen = m_extension->conditions();
    const QString firstDay = m_firstDay->code();
    const QString holiday = m_holiday->code();
    window.firstDay = firstDay.isEmpty() ? std::nullopt : std::optional(firstDay);
    window.holidayExtends = holiday.isEmpty() ? std::nullopt : std::optional(holiday == u"true");
    window.asksForDate = m_asks->isChecked();
    return window;
}

DutyForm::DutyForm(QWidget* parent)
    : QWidget(parent),
      m_offer({}, Language::English),
      m_what(new CodeChoice(this)),
      m_form(formIn(this)) {
    m_what->setObjectName(QStringLiteral("dutyEdit"));
    m_form->addRow(tr("Duty"), m_what);
    nameFields(*m_form);
    connect(m_what, &CodeChoice::edited, this, [this] {
        m_duty.what = m_what->code();
        m_duty.with = usualParts(m_duty.what);
        build(m_offer);
        Q_EMIT edited();
    });
}

void DutyForm::set(const DutyTerm& duty, const TermOffer& offer) {
    m_offer = offer;
    const bool isShown = m_duty == duty && m_built == duty.what;
    m_duty = duty;
    if (!isShown)
        build(offer);
}

void DutyForm::build(const TermOffer& offer) {
    m_built = m_duty.what;
    m_what->offer(offer.duties());
    m_what->setCode(m_duty.what);
    for (QWidget* part : std::as_const(m_parts))
        m_form->removeRow(part);
    m_parts.clear();
    for (auto part = m_duty.with.cbegin(); part != m_duty.with.cend(); ++part) {
        const QString& key = part.key();
        QWidget* field = nullptr;
        if (const auto* amount = std::get_if<Amount>(&part.value())) {
            auto* number = new AmountChoice(this);
            number->offer(offer.numbers());
            number->setAmount(*amount);
            connect(number, &AmountChoice::edited, this, [this, key, number] {
                m_duty.with[key] = number->amount();
                Q_EMIT edited();
            });
            field = number;
        } else {
            auto* text = new QLineEdit(std::get<QString>(part.value()), this);
            connect(text, &QLineEdit::textEdited, this, [this, key](const QString& typed) {
                m_duty.with[key] = typed.trimmed();
                Q_EMIT edited();
            });
            field = text;
        }
        field->setObjectName(QStringLiteral("part%1Edit").arg(key));
        m_form->addRow(asSentence(spokenCode(key)), field);
        m_parts.append(field);
    }
    nameFields(*m_form);
}

}  // namespace agreements::ui
