#include "agreements/ui/valueform.h"

#include "agreements/domain/documentcheck.h"
#include "agreements/ui/valuetable.h"
#include "widgets/choiceedit.h"
#include "widgets/dateedit.h"
#include "widgets/noteedit.h"
#include "widgets/textedit.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace agreements::ui {
namespace {

using Need = widgets::FormBuilder::Need;

QString sayBlank(const char* text) {
    return QCoreApplication::translate("agreements::ui::ValueForm", text);
}

QString labelOf(const LocalText& label, const QString& name, Language language) {
    const QString& text = label.readableIn(language);
    return text.isEmpty() ? name : text;
}

/// Labels are texts of people: an ampersand in them is no mnemonic.
QString asLabel(QString text) {
    return text.replace(u'&', QStringLiteral("&&"));
}

/// A heading without the tags of its text.
QString headingOf(const DraftGroup& group, Language language) {
    static const QRegularExpression tag(QStringLiteral("\\{\\{[^}]*\\}\\}"));
    if (group.isParties)
        return sayBlank(QT_TRANSLATE_NOOP("agreements::ui::ValueForm", "Named in the heading"));
    if (group.isSignature)
        return sayBlank(QT_TRANSLATE_NOOP("agreements::ui::ValueForm", "Signatures"));
    if (group.clause == u"#counting")
        return sayBlank(QT_TRANSLATE_NOOP("agreements::ui::ValueForm", "How days are counted"));
    const QString heading = QString(group.heading.readableIn(language)).remove(tag).simplified();
    return heading.isEmpty()
               ? sayBlank(QT_TRANSLATE_NOOP("agreements::ui::ValueForm", "Text of the agreement"))
               : heading;
}

/// Full width digits and signs of percent or currency as the value's text has them.
QString numberText(QString typed) {
    typed = typed.normalized(QString::NormalizationForm_KC).simplified().remove(u' ').remove(u',');
    while (typed.endsWith(u'%'))
        typed.chop(1);
    return typed;
}

bool isNumberType(VariableType type) {
    return type == VariableType::Money || type == VariableType::Percent ||
           type == VariableType::Integer || type == VariableType::Hours;
}

QString engineLabel(const QString& name) {
    if (name == u"first_day")
        return sayBlank(QT_TRANSLATE_NOOP("agreements::ui::ValueForm", "First day of a period"));
    return sayBlank(
        QT_TRANSLATE_NOOP("agreements::ui::ValueForm", "A period that ends on a day of rest"));
}

QString engineOption(const QString& value) {
    if (value == u"next_day")
        return sayBlank(QT_TRANSLATE_NOOP("agreements::ui::ValueForm",
                                          "The day after the event is the first day"));
    if (value == u"start_day")
        return sayBlank(QT_TRANSLATE_NOOP("agreements::ui::ValueForm",
                                          "The day of the event is the first day"));
    if (value == u"true")
        return sayBlank(
            QT_TRANSLATE_NOOP("agreements::ui::ValueForm", "Ends on the next working day"));
    return sayBlank(
        QT_TRANSLATE_NOOP("agreements::ui::ValueForm", "Ends on that day all the same"));
}

}  // namespace

Language labelLanguage(core::Language language) {
    switch (language) {
    case core::Language::SimplifiedChinese:
        return Language::Simplified;
    case core::Language::TraditionalChinese:
        return Language::Traditional;
    case core::Language::English:
        return Language::English;
    }
    Q_UNREACHABLE();
}

ValueForm::ValueForm(widgets::FormBuilder& build, widgets::Form& form, const Template& agreement,
                     Language labels, const ValueSuggestions& offered)
    : m_agreement(agreement), m_form(form), m_labels(labels), m_offered(offered) {
    const QList<DraftGroup> groups = draftGroups(agreement);
    for (const DraftGroup& group : groups) {
        build.group(asLabel(headingOf(group, labels)));
        for (const QString& name : group.names) {
            const auto variable = std::ranges::find(agreement.variables, name, &Variable::name);
            if (variable != agreement.variables.end()) {
                addBlank(build, *variable);
                continue;
            }
            const auto listed = std::ranges::find(agreement.switches, name, &Switch::name);
            if (listed != agreement.switches.end())
                addSwitch(build, *listed);
            else
                addSwitch(build, *std::ranges::find(engineSwitches(), name, &Switch::name));
        }
    }
}

QString ValueForm::hintOf(const Variable& variable) const {
    QStringList parts;
    if (variable.minimum && variable.maximum)
        parts.append(sayBlank(QT_TRANSLATE_NOOP("agreements::ui::ValueForm", "From %L1 to %L2."))
                         .arg(*variable.minimum)
                         .arg(*variable.maximum));
    if (variable.standard && variable.type != VariableType::Choice)
        parts.append(sayBlank(QT_TRANSLATE_NOOP("agreements::ui::ValueForm", "Left empty: %1."))
                         .arg(*variable.standard));
    const auto source =
        std::ranges::find(m_agreement.variables, variable.standardFrom, &Variable::name);
    if (source != m_agreement.variables.end())
        parts.append(
            sayBlank(QT_TRANSLATE_NOOP("agreements::ui::ValueForm", "Left empty: as “%1”."))
                .arg(labelOf(source->label, source->name, m_labels)));
    if (variable.type == VariableType::UnitList)
        parts.append(
            sayBlank(QT_TRANSLATE_NOOP("agreements::ui::ValueForm", "One unit on each line.")));
    if (variable.type == VariableType::Signature)
        parts.append(sayBlank(
            QT_TRANSLATE_NOOP("agreements::ui::ValueForm", "Leave it empty to sign on paper.")));
    return parts.join(u' ');
}

void ValueForm::addBlank(widgets::FormBuilder& build, const Variable& variable) {
    const Blank blank = makeEditor(build, variable);
    m_blanks.insert(variable.name, blank);
    const QString hint = hintOf(variable);
    if (!hint.isEmpty())
        build.last().setHint(hint);
    build.last().setCheck([variable, labels = m_labels, value = blank.value]() -> QString {
        const Value written = value();
        if (!written.isGiven())
            return {};
        for (const core::FieldProblem& problem :
             checkValue(variable, written, variable.name, labels))
            if (problem.severity == core::FieldProblem::Severity::Wrong)
                return problem.sentence;
        return {};
    });
}

ValueForm::Blank ValueForm::makeEditor(widgets::FormBuilder& build, const Variable& variable) {
    // What is missing may be saved: it only stands in the way of signing.
    QString label = asLabel(labelOf(variable.label, variable.name, m_labels));
    if (variable.isRequired)
        label += QStringLiteral(" *");
    switch (variable.type) {
    case VariableType::Date: {
        auto* edit = build.add<widgets::DateEdit>(variable.name, label);
        return {[edit] { return Value(edit->value() ? edit->value()->toIso() : edit->text()); },
                [edit](const Value& value) {
                    edit->setValue(core::Date::fromIso(value.text));
                    if (!edit->value())
                        edit->setText(value.text);
                }};
    }
    case VariableType::Choice: {
        auto* edit = build.add<widgets::ChoiceEdit>(variable.name, label);
        edit->setPlaceholderText(
            sayBlank(QT_TRANSLATE_NOOP("agreements::ui::ValueForm", "Please choose")));
        for (const Option& option : variable.options)
            edit->add(option.value, labelOf(option.label, option.value, m_labels));
        edit->setCurrentIndex(-1);
        return {[edit] { return Value(edit->value().toString()); },
                [edit, standard = variable.standard.value_or(QString())](const Value& value) {
                    edit->setValue(value.text.isEmpty() ? standard : value.text);
                }};
    }
    case VariableType::UnitList: {
        auto* edit = build.add<widgets::NoteEdit>(variable.name, label);
        return {[edit] { return Value(edit->value()); },
                [edit](const Value& value) { edit->setValue(value.text); }};
    }
    case VariableType::Table: {
        auto* edit = build.add<ValueTable>(variable.name, label);
        edit->setColumns(variable.columns, m_labels);
        return {[edit] { return Value(edit->rows()); },
                [edit](const Value& value) { edit->setRows(value.rows); }};
    }
    default:
        break;
    }
    auto* edit = build.add<widgets::TextEdit>(variable.name, label);
    const bool isNumber = isNumberType(variable.type);
    if (isNumber)
        edit->setNaturalWidth(136);
    if (variable.type == VariableType::Phone)
        edit->setNaturalWidth(200);
    if (variable.standard)
        edit->setPlaceholderText(*variable.standard);
    QStringList offered;
    if (variable.type == VariableType::Company)
        offered = m_offered.companies;
    else if (variable.type == VariableType::Person)
        offered = m_offered.people;
    else if (variable.type == VariableType::Phone)
        offered = m_offered.phones;
    else if (variable.type == VariableType::ProductLine)
        offered = m_offered.productLines;
    if (!offered.isEmpty()) {
        auto* completer = new QCompleter(offered, edit);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
        QObject::connect(completer, qOverload<const QString&>(&QCompleter::activated), edit,
                         [edit] { Q_EMIT edit->edited(); });
    }
    return {
        [edit, isNumber] { return Value(isNumber ? numberText(edit->value()) : edit->value()); },
        [edit](const Value& value) { edit->setValue(value.text); }};
}

void ValueForm::addSwitch(widgets::FormBuilder& build, const Switch& one) {
    const bool isEngines = one.label.isEmpty();
    const QString label =
        isEngines ? engineLabel(one.name) : labelOf(one.label, one.name, m_labels);
    auto* edit = build.add<widgets::ChoiceEdit>(
        one.name, asLabel(label) + (one.standard ? QString() : QStringLiteral(" *")));
    edit->setPlaceholderText(
        sayBlank(QT_TRANSLATE_NOOP("agreements::ui::ValueForm", "Please choose")));
    for (const Option& option : one.options)
        edit->add(option.value, option.label.isEmpty()
                                    ? engineOption(option.value)
                                    : labelOf(option.label, option.value, m_labels));
    const QString standard = one.standard.value_or(QString());
    edit->setValue(standard);
    m_decisions.insert(one.name, {[edit] { return edit->value().toString(); },
                                  [edit, standard](const QString& value) {
                                      edit->setValue(value.isEmpty() ? standard : value);
                                  }});
}

Values ValueForm::values() const {
    Values values;
    for (auto blank = m_blanks.cbegin(); blank != m_blanks.cend(); ++blank)
        if (const Value value = blank->value(); value.isGiven())
            values.insert(blank.key(), value);
    return values;
}

Switches ValueForm::switches() const {
    Switches switches;
    for (auto decision = m_decisions.cbegin(); decision != m_decisions.cend(); ++decision)
        if (const QString value = decision->value(); !value.isEmpty())
            switches.insert(decision.key(), value);
    return switches;
}

void ValueForm::set(const Values& values, const Switches& switches) {
    for (auto blank = m_blanks.cbegin(); blank != m_blanks.cend(); ++blank)
        blank->set(values.value(blank.key()));
    for (auto decision = m_decisions.cbegin(); decision != m_decisions.cend(); ++decision)
        decision->set(switches.value(decision.key()));
}

}  // namespace agreements::ui
