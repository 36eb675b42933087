#include "agreements/ui/termoffer.h"

#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/conditionwords.h"
#include "agreements/domain/dutywords.h"
#include "agreements/domain/fact.h"
#include "agreements/domain/factwords.h"
#include "agreements/domain/templateparts.h"
#include "agreements/domain/verdict.h"
#include "agreements/domain/verdictwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>

namespace agreements::ui {
namespace {

struct OfferText {
    Q_DECLARE_TR_FUNCTIONS(agreements::ui::TermOffer)
};

void sortByTitle(OfferedCodes& codes) {
    std::sort(codes.begin(), codes.end(), [](const OfferedCode& one, const OfferedCode& other) {
        return QString::localeAwareCompare(one.title, other.title) < 0;
    });
}

using Collect = std::function<QStringList(const Outcome&)>;

/// What the outcomes of the built-in templates and of this one say, each code once.
OfferedCodes codesIn(const Template& content, const Collect& collect,
                     const std::function<QString(const QString&)>& title) {
    QSet<QString> codes;
    const auto look = [&](const Template& agreement) {
        for (const Term& term : agreement.terms)
            if (const auto* table = std::get_if<TableTerm>(&term.body))
                for (const Row& row : table->rows)
                    for (const Outcome& outcome : row.then)
                        for (const QString& code : collect(outcome))
                            codes.insert(code);
    };
    for (const Template& agreement : builtInTemplates())
        look(agreement);
    look(content);
    codes.remove(QString());
    OfferedCodes offered;
    for (const QString& code : std::as_const(codes))
        offered.append({code, asSentence(title(code))});
    sortByTitle(offered);
    return offered;
}

template <class T>
Collect fromOutcome(QString T::*member) {
    return [member](const Outcome& outcome) -> QStringList {
        const auto* one = std::get_if<T>(&outcome);
        return one ? QStringList{one->*member} : QStringList();
    };
}

OfferedCodes linesOf(const char* path, const QStringList& names, QString (*title)(const QString&)) {
    OfferedCodes offered;
    for (const QString& name : names)
        offered.append({QLatin1String(path) + name, title(name)});
    return offered;
}

QString offeredLabel(const LocalText& label, const QString& name, Language language) {
    const QString& text = label.readableIn(language);
    return text.isEmpty() ? spokenCode(name) : text;
}

OfferedCodes flagAnswers(bool canBeUnknown) {
    OfferedCodes answers{{QStringLiteral("true"), OfferText::tr("yes")},
                         {QStringLiteral("false"), OfferText::tr("no")}};
    if (canBeUnknown)
        answers.append({QString(), OfferText::tr("not known")});
    return answers;
}

OfferedCodes factAnswers(const FactShape& shape) {
    if (shape.type == FactType::Flag)
        return flagAnswers(shape.canBeNull);
    OfferedCodes answers;
    for (const QString& choice : shape.choices)
        answers.append({choice, factChoiceTitle(shape.fact, choice)});
    // Of dates nothing can be asked but whether they are known.
    if (shape.canBeNull)
        answers.append({QString(), OfferText::tr("not known")});
    return answers;
}

OfferedCodes optionAnswers(const QList<Option>& options, Language language) {
    OfferedCodes answers;
    for (const Option& option : options)
        answers.append({option.value, offeredLabel(option.label, option.value, language)});
    return answers;
}

void addLines(const QList<Clause>& clauses, const NumberingPlan& plan, Language language,
              OfferedCodes& offered) {
    constexpr int kShown = 40;
    for (const Clause& clause : clauses) {
        QString words = clause.heading.readableIn(language);
        if (words.isEmpty())
            words = clause.text.readableIn(language).section(u'\n', 0, 0);
        const QString reference = plan.reference(clause.id, language);
        offered.append(
            {clause.id, QStringLiteral("%1 %2")
                            .arg(reference.isEmpty() ? clause.id : reference, words.left(kShown))
                            .trimmed()});
        addLines(clause.clauses, plan, language, offered);
    }
}

}  // namespace

TermOffer::TermOffer(const Template& content, Language language)
    : m_content(content), m_language(language) {}

OfferedCodes TermOffer::questions() const {
    OfferedCodes offered;
    for (const FactShape& shape : factShapes())
        offered.append({QStringLiteral("fact ") + shape.name, factTitle(shape.fact)});
    sortByTitle(offered);
    OfferedCodes first{{QStringLiteral("kind"), OfferText::tr("Kind of case")}};
    for (const Term& term : m_content.terms)
        if (const QString name = windowName(term); !name.isEmpty())
            first.append({QStringLiteral("window ") + name, asSentence(windowNoun(name))});
    for (const Test& test : m_content.tests)
        first.append({QStringLiteral("test ") + test.name,
                      OfferText::tr("Test \"%1\"").arg(spokenCode(test.name))});
    for (const QList<Switch>* list : {&m_content.switches, &engineSwitches()})
        for (const Switch& decision : *list)
            first.append(
                {QStringLiteral("switch ") + decision.name, switchTitle(decision, m_language)});
    return first + offered;
}

OfferedCodes TermOffer::blankQuestions() const {
    OfferedCodes offered;
    for (const QList<Switch>* list : {&m_content.switches, &engineSwitches()})
        for (const Switch& decision : *list)
            offered.append(
                {QStringLiteral("switch ") + decision.name, switchTitle(decision, m_language)});
    for (const Variable& variable : m_content.variables)
        if (variable.type != VariableType::Table)
            offered.append({QStringLiteral("fact ") + variable.name,
                            offeredLabel(variable.label, variable.name, m_language)});
    return offered;
}

OfferedCodes TermOffer::answers(const QString& question) const {
    const QString about = question.section(u' ', 0, 0);
    const QString name = question.section(u' ', 1);
    if (about == u"kind")
        return kinds();
    if (about == u"window")
        return {{QStringLiteral("in"), OfferText::tr("within it")},
                {QStringLiteral("out"), OfferText::tr("over")},
                {QStringLiteral("not_started"), OfferText::tr("not begun")},
                {QStringLiteral("unknown"), OfferText::tr("start not known")}};
    if (about == u"test")
        return {};
    if (about == u"switch") {
        for (const QList<Switch>* list : {&m_content.switches, &engineSwitches()})
            for (const Switch& decision : *list) {
                OfferedCodes answers;
                if (decision.name == name)
                    for (const Option& option : decision.options)
                        answers.append(
                            {option.value, switchOptionTitle(decision, option.value, m_language)});
                if (!answers.isEmpty())
                    return answers;
            }
        return {};
    }
    if (const auto fact = factNamed(name))
        return factAnswers(shapeOf(*fact));
    for (const Variable& variable : m_content.variables)
        if (variable.name == name)
            return optionAnswers(variable.options, m_language) +
                   OfferedCodes{{QString(), OfferText::tr("not known")}};
    return {};
}

OfferedCodes TermOffer::kinds() const {
    return codesIn(m_content, fromOutcome(&KindOutcome::kind), kindTitle);
}

OfferedCodes TermOffer::payers() const {
    return codesIn(m_content, fromOutcome(&LineOutcome::payer), payerTitle);
}

OfferedCodes TermOffer::bases() const {
    return codesIn(m_content, fromOutcome(&LineOutcome::basis), basisTitle);
}

OfferedCodes TermOffer::whys() const {
    const Collect collect = [](const Outcome& outcome) -> QStringList {
        const auto* line = std::get_if<LineOutcome>(&outcome);
        return line ? QStringList{line->why, line->ask} : QStringList();
    };
    return codesIn(m_content, collect, whyTitle);
}

OfferedCodes TermOffer::payerLines() const {
    return linesOf("payers.", payerNames(), payerLineTitle);
}

OfferedCodes TermOffer::remedyLines() const {
    return linesOf("remedies.", remedyNames(), remedyTitle);
}

OfferedCodes TermOffer::deadlines() const {
    return codesIn(m_content, fromOutcome(&DeadlineOutcome::what), deadlineTitle);
}

OfferedCodes TermOffer::obligations() const {
    return codesIn(m_content, fromOutcome(&ObligationOutcome::what), obligationTitle);
}

OfferedCodes TermOffer::events() const {
    OfferedCodes offered;
    for (const FactShape& shape : factShapes())
        if (shape.type == FactType::Instant)
            offered.append({shape.name, factTitle(shape.fact)});
    return offered;
}

OfferedCodes TermOffer::starts() const {
    OfferedCodes offered;
    for (const FactShape& shape : factShapes())
        if (shape.type == FactType::Date)
            offered.append({QStringLiteral("fact ") + shape.name, factTitle(shape.fact)});
    for (const Variable& variable : m_content.variables)
        if (variable.type == VariableType::Choice)
            offered.append({QStringLiteral("variable ") + variable.name,
                            OfferText::tr("As chosen in \"%1\"")
                                .arg(offeredLabel(variable.label, variable.name, m_language))});
    return offered;
}

OfferedCodes TermOffer::duties() const {
    OfferedCodes offered;
    for (const QString& code : knownDuties())
        offered.append({code, dutyTitle(code)});
    for (const Term& term : m_content.terms)
        if (const auto* duty = std::get_if<DutyTerm>(&term.body))
            if (!knownDuties().contains(duty->what))
                offered.append({duty->what, dutyTitle(duty->what)});
    sortByTitle(offered);
    return offered;
}

OfferedCodes TermOffer::clauses() const {
    OfferedCodes offered;
    addLines(m_content.clauses, NumberingPlan(m_content, {}, {}), m_language, offered);
    return offered;
}

OfferedCodes TermOffer::numbers() const {
    OfferedCodes offered;
    for (const Variable& variable : m_content.variables)
        if (variable.type == VariableType::Integer || variable.type == VariableType::Hours ||
            variable.type == VariableType::Money || variable.type == VariableType::Percent)
            offered.append({QStringLiteral("variable ") + variable.name,
                            offeredLabel(variable.label, variable.name, m_language)});
    for (const FactShape& shape : factShapes())
        if (shape.type == FactType::Count || shape.type == FactType::Money)
            offered.append({QStringLiteral("fact ") + shape.name, factTitle(shape.fact)});
    return offered;
}

}  // namespace agreements::ui
