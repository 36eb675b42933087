#include "agreements/domain/documentcheck.h"
#include "agreements/domain/textlanguage.h"
#include "agreements/domain/wording.h"

#include "core/date.h"
#include "customers/domain/phonenumber.h"

#include <QCoreApplication>

namespace agreements {
namespace {

using core::FieldProblem;

constexpr qsizetype kTextLength = 4'000;
constexpr qsizetype kLineLength = 200;
constexpr qsizetype kRowCount = 1'000;

/// Checks one value and collects what is wrong with it.
class ValueCheck final {
    Q_DECLARE_TR_FUNCTIONS(agreements::ValueCheck)
public:
    ValueCheck(const Variable& variable, const QString& field, Language labels)
        : m_variable(variable), m_field(field), m_labels(labels) {}

    QList<FieldProblem> check(const Value& value) {
        if (m_variable.type == VariableType::Table)
            checkRows(value);
        else if (!value.rows.isEmpty())
            refuse(tr("“%1” is no table; give it one value.").arg(label()));
        else if (!value.text.isEmpty())
            checkText(value.text);
        return m_problems;
    }

private:
    QString label() const {
        const QString& text = m_variable.label.readableIn(m_labels);
        return text.isEmpty() ? m_variable.name : text;
    }
    void refuse(const QString& sentence,
                FieldProblem::Severity severity = FieldProblem::Severity::Wrong) {
        m_problems.append({m_field, sentence, severity});
    }
    bool isNumber() const {
        return m_variable.type == VariableType::Integer || m_variable.type == VariableType::Hours ||
               m_variable.type == VariableType::Money || m_variable.type == VariableType::Percent;
    }
    void checkRows(const Value& value);
    void checkText(const QString& text);
    void checkNumber(const QString& text);
    void checkRange(qint64 number);
    void checkPhone(const QString& text);
    void checkChoice(const QString& text);

    const Variable& m_variable;
    const QString m_field;
    const Language m_labels;
    QList<FieldProblem> m_problems;
};

void ValueCheck::checkRows(const Value& value) {
    if (!value.text.isEmpty())
        refuse(tr("“%1” is a table; give it rows.").arg(label()));
    if (value.rows.size() > kRowCount) {
        refuse(tr("“%1” has too many rows; %L2 is the most.").arg(label()).arg(kRowCount));
        return;
    }
    for (qsizetype i = 0; i < value.rows.size(); ++i) {
        const ValueRow& row = value.rows[i];
        const QString place = QStringLiteral("%1[%2].").arg(m_field).arg(i);
        QStringList known;
        for (const Variable& column : m_variable.columns) {
            known.append(column.name);
            m_problems +=
                checkValue(column, Value(row.value(column.name)), place + column.name, m_labels);
        }
        for (auto it = row.cbegin(); it != row.cend(); ++it)
            if (!known.contains(it.key()))
                m_problems.append(
                    {place + it.key(),
                     tr("“%1” has no column “%2”; delete it.").arg(label(), it.key())});
    }
}

void ValueCheck::checkText(const QString& text) {
    const VariableType type = m_variable.type;
    const bool hasLines = type == VariableType::Text || type == VariableType::UnitList;
    if (text.size() > (hasLines ? kTextLength : kLineLength)) {
        refuse(tr("“%1” is too long; %L2 characters are the most.")
                   .arg(label())
                   .arg(hasLines ? kTextLength : kLineLength));
    } else if (firstForbidden(text) >= 0 || (!hasLines && text.contains(u'\n'))) {
        refuse(hasLines ? tr("“%1” holds a control character; type it again.").arg(label())
                        : tr("“%1” must be one line without control characters.").arg(label()));
    } else if (isNumber()) {
        checkNumber(text);
    } else if (type == VariableType::Date && !core::Date::fromIso(text)) {
        refuse(tr("“%1” must be a date such as 2026-07-05.").arg(label()));
    } else if (type == VariableType::Phone) {
        checkPhone(text);
    } else if (type == VariableType::Choice) {
        checkChoice(text);
    } else if (text.trimmed().isEmpty()) {
        refuse(tr("“%1” holds only blanks; fill it in or leave it empty.").arg(label()));
    }
}

void ValueCheck::checkNumber(const QString& text) {
    if (const auto number = numberOf(m_variable.type, text))
        checkRange(*number);
    else if (m_variable.type == VariableType::Money)
        refuse(tr("“%1” must be an amount such as 12.50, not negative.").arg(label()));
    else if (m_variable.type == VariableType::Percent)
        refuse(tr("“%1” must be a percentage such as 2.5, not negative.").arg(label()));
    else if (m_variable.type == VariableType::Hours)
        refuse(tr("“%1” must be a whole number of hours.").arg(label()));
    else
        refuse(tr("“%1” must be a whole number.").arg(label()));
}

void ValueCheck::checkRange(qint64 number) {
    qint64 scale = 1;
    if (m_variable.type == VariableType::Money)
        scale = 100;
    else if (m_variable.type == VariableType::Percent)
        scale = 10'000;
    if (m_variable.minimum && number < *m_variable.minimum * scale)
        refuse(tr("“%1” must be at least %L2.").arg(label()).arg(*m_variable.minimum));
    if (m_variable.maximum && number > *m_variable.maximum * scale)
        refuse(tr("“%1” must be at most %L2.").arg(label()).arg(*m_variable.maximum));
}

void ValueCheck::checkPhone(const QString& text) {
    const auto number = customers::PhoneNumber::parse(text);
    if (number)
        return;
    const bool isUnknown = number.error().code == u"phone/unknown";
    refuse(tr("“%1”: %2", "the name of a field, what is wrong with it")
               .arg(label(), number.error().message),
           isUnknown ? FieldProblem::Severity::Doubtful : FieldProblem::Severity::Wrong);
}

void ValueCheck::checkChoice(const QString& text) {
    QStringList choices;
    for (const Option& option : m_variable.options) {
        if (option.value == text)
            return;
        const QString& shown = option.label.readableIn(m_labels);
        choices.append(shown.isEmpty() ? option.value : shown);
    }
    refuse(tr("“%1” must be one of: %2.").arg(label(), choices.join(u", ")));
}

/// Collects what stands in the way of signing a draft.
class DraftCheck final {
    Q_DECLARE_TR_FUNCTIONS(agreements::DraftCheck)
public:
    DraftCheck(const Template& agreement, const Values& values, const Switches& switches,
               Language labels)
        : m_agreement(agreement),
          m_values(values),
          m_switches(switches),
          m_labels(labels),
          m_filling(agreement, values, switches) {}

    QList<FieldProblem> check() {
        checkValues();
        checkSwitches();
        checkReferences();
        return m_problems;
    }

private:
    QString labelOf(const QString& name, const LocalText& label) const {
        const QString& text = label.readableIn(m_labels);
        return text.isEmpty() ? name : text;
    }
    void checkValues();
    void checkSwitches();
    void checkReferences();

    const Template& m_agreement;
    const Values& m_values;
    const Switches& m_switches;
    const Language m_labels;
    const DocumentFilling m_filling;
    QList<FieldProblem> m_problems;
};

void DraftCheck::checkValues() {
    for (const Variable& variable : m_agreement.variables) {
        const Value& value = m_filling.value(variable.name);
        if (value.isGiven())
            m_problems += checkValue(variable, value, variable.name, m_labels);
        else if (variable.isRequired)
            m_problems.append({variable.name, tr("“%1” is missing; fill it in before signing.")
                                                  .arg(labelOf(variable.name, variable.label))});
    }
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        if (!m_filling.variable(it.key()))
            m_problems.append(
                {it.key(),
                 tr("The template has no variable “%1”; delete its value.").arg(it.key())});
}

void DraftCheck::checkSwitches() {
    for (const Switch& one : engineSwitches() + m_agreement.switches) {
        const QString decision = m_filling.decision(one.name);
        bool isKnown = false;
        QStringList choices;
        for (const Option& option : one.options) {
            isKnown = isKnown || option.value == decision;
            choices.append(labelOf(option.value, option.label));
        }
        if (decision.isEmpty())
            m_problems.append(
                {one.name, tr("“%1” is not decided; choose one of: %2.")
                               .arg(labelOf(one.name, one.label), choices.join(u", "))});
        else if (!isKnown)
            m_problems.append(
                {one.name, tr("“%1” must be one of: %2.")
                               .arg(labelOf(one.name, one.label), choices.join(u", "))});
    }
    for (auto it = m_switches.cbegin(); it != m_switches.cend(); ++it)
        if (!m_filling.isSwitch(it.key()))
            m_problems.append(
                {it.key(), tr("The template has no switch “%1”; delete it.").arg(it.key())});
}

void DraftCheck::checkReferences() {
    const auto wording = Wording::compile(m_agreement);
    if (!wording) {
        m_problems.append(
            {QStringLiteral("clauses"),
             QStringLiteral("%1: %2").arg(wording.error().detail, wording.error().message)});
        return;
    }
    QStringList ids;
    for (const Language language : allLanguages)
        ids += wording->unprintedReferences(m_values, m_switches, language);
    ids.removeDuplicates();
    for (const QString& id : ids)
        m_problems.append({QStringLiteral("clauses"),
                           tr("A printed clause refers to clause %1, which is not printed. Change "
                              "the switches or the text.")
                               .arg(id)});
}

}  // namespace

QList<FieldProblem> checkValue(const Variable& variable, const Value& value, const QString& field,
                               Language labels) {
    return ValueCheck(variable, field, labels).check(value);
}

QList<FieldProblem> checkDraft(const Template& agreement, const Values& values,
                               const Switches& switches, Language labels) {
    return DraftCheck(agreement, values, switches, labels).check();
}

}  // namespace agreements
