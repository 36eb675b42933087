#include "agreements/domain/termwords.h"

#include "agreements/domain/conditionwords.h"
#include "agreements/domain/dutywords.h"
#include "agreements/domain/fact.h"
#include "agreements/domain/outcomewords.h"
#include "agreements/domain/verdictwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace agreements {
namespace {

struct TermText {
    Q_DECLARE_TR_FUNCTIONS(agreements::TermWords)
};

QString startPhrase(const TermReading& reading, const WindowTerm& window) {
    if (window.startVariable.isEmpty())
        return factNoun(reading, window.startFact);
    if (const auto fact = dateFactOf(reading.filling.value(window.startVariable).text))
        return factNoun(reading, shapeOf(*fact).name);
    const QString blank = reading.blankText(window.startVariable);
    return blank.isEmpty() ? quotedTerm(spokenCode(window.startVariable)) : blank;
}

QString lengthPhrase(const TermReading& reading, const WindowTerm::Length& length) {
    const QString text =
        length.isMonths ? monthsText(reading, length.count) : daysText(reading, length.count);
    const QString when = conditionsPhrase(reading, length.when);
    return when.isEmpty() ? text : TermText::tr("%1 if %2", "length, condition").arg(text, when);
}

/// "24 months from the sale, 12 months if the component is ..."
QString lengthsPhrase(const TermReading& reading, const WindowTerm& window) {
    // The one without a condition comes first, as people say it; it is the last to be tried.
    QList<WindowTerm::Length> lengths = window.lengths;
    std::stable_partition(lengths.begin(), lengths.end(),
                          [](const auto& length) { return length.when.isEmpty(); });
    const QString start = startPhrase(reading, window);
    if (lengths.isEmpty())
        return TermText::tr("from %1", "the event").arg(start);
    QStringList phrases{TermText::tr("%1 from %2", "length, the event")
                            .arg(lengthPhrase(reading, lengths.takeFirst()), start)};
    for (const WindowTerm::Length& length : std::as_const(lengths))
        phrases.append(lengthPhrase(reading, length));
    return phrases.join(TermText::tr(", ", "between the lengths of a period"));
}

QString countingPhrase(const WindowTerm& window) {
    QStringList phrases;
    if (window.firstDay)
        phrases.append(*window.firstDay == u"start_day"
                           ? TermText::tr("that day counts")
                           : TermText::tr("counted from the day after"));
    if (window.holidayExtends)
        phrases.append(*window.holidayExtends
                           ? TermText::tr("an end on a day of rest moves to the next working day")
                           : TermText::tr("an end on a day of rest does not move"));
    return phrases.isEmpty() ? QString() : joinedByAnd(phrases);
}

QString stopped(const QString& sentence) {
    return TermText::tr("%1.", "whole sentence").arg(sentence);
}

QString lineTitles(const QSet<QString>& settled) {
    QStringList titles;
    if (settled.contains(QStringLiteral("kind")))
        titles.append(TermText::tr("Kind of case"));
    for (const QString& name : remedyNames())
        if (settled.contains(QStringLiteral("remedies.") + name))
            titles.append(remedyTitle(name));
    for (const QString& name : payerNames())
        if (settled.contains(QStringLiteral("payers.") + name))
            titles.append(payerLineTitle(name));
    if (settled.contains(QStringLiteral("acceptance")))
        titles.append(TermText::tr("Acceptance of a shipment"));
    bool hasDeadline = false;
    bool hasObligation = false;
    for (const QString& one : settled) {
        hasDeadline = hasDeadline || one.startsWith(QLatin1String("deadlines."));
        hasObligation = hasObligation || one.startsWith(QLatin1String("obligations."));
    }
    if (hasDeadline)
        titles.append(TermText::tr("Deadlines"));
    if (hasObligation)
        titles.append(TermText::tr("Obligations"));
    return titles.isEmpty() ? TermText::tr("Empty table")
                            : titles.join(TermText::tr(", ", "between lines of a verdict"));
}

}  // namespace

Language languageOf(core::Language language) {
    switch (language) {
    case core::Language::English:
        return Language::English;
    case core::Language::SimplifiedChinese:
        return Language::Simplified;
    case core::Language::TraditionalChinese:
        return Language::Traditional;
    }
    Q_UNREACHABLE();
}

TermWords::TermWords(const Template& agreement, const Values& values, const Switches& switches,
                     Language language, const core::Formats& formats)
    : m_reading(agreement, values, switches, language, formats) {}

QList<TermSentence> TermWords::sentences(qsizetype index) const {
    QList<TermSentence> all = sentences();
    all.removeIf([index](const TermSentence& sentence) { return sentence.term != index; });
    return all;
}

QList<TermSentence> TermWords::sentences() const {
    QList<TermSentence> all;
    // What an earlier row settles, this one settles only otherwise.
    QSet<QString> settled;
    const QList<Term>& terms = m_reading.agreement.terms;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const Origin& origin = terms[i].origin;
        if (const auto* table = std::get_if<TableTerm>(&terms[i].body)) {
            for (qsizetype j = 0; j < table->rows.size(); ++j) {
                const Row& row = table->rows[j];
                bool isOtherwise = false;
                for (const Outcome& outcome : row.then)
                    for (const QString& one : settledBy(outcome))
                        isOtherwise = isOtherwise || settled.contains(one);
                for (const Outcome& outcome : row.then)
                    for (const QString& one : settledBy(outcome))
                        settled.insert(one);
                const QString bare = bareRow(row, isOtherwise);
                all.append({withClause(bare, row.origin, origin), stopped(bare),
                            row.origin.clause.isEmpty() ? origin.clause : row.origin.clause, i, j,
                            canApply(row.when)});
            }
            continue;
        }
        const auto* duty = std::get_if<DutyTerm>(&terms[i].body);
        const QString sentence = duty ? dutyPhrase(m_reading, *duty)
                                      : windowSentence(std::get<WindowTerm>(terms[i].body));
        all.append(
            {withClause(sentence, origin, origin), stopped(sentence), origin.clause, i, -1, true});
    }
    return all;
}

QString TermWords::rowSentence(const Row& row, const Origin& ofTerm, bool isOtherwise) const {
    return withClause(bareRow(row, isOtherwise), row.origin, ofTerm);
}

QString TermWords::bareRow(const Row& row, bool isOtherwise) const {
    const QString outcome = row.then.isEmpty() ? TermText::tr("nothing is decided yet")
                                               : outcomesPhrase(m_reading, row.then);
    const QString when = conditionsPhrase(m_reading, row.when);
    return !when.isEmpty() ? TermText::tr("If %1: %2", "condition: outcome").arg(when, outcome)
           : isOtherwise   ? TermText::tr("Otherwise: %1", "outcome").arg(outcome)
                           : asSentence(outcome);
}

QString TermWords::title(const Term& term) const {
    if (const auto* window = std::get_if<WindowTerm>(&term.body))
        return TermText::tr("Period: %1").arg(windowNoun(window->name));
    if (const auto* duty = std::get_if<DutyTerm>(&term.body))
        return TermText::tr("Duty: %1").arg(dutyTitle(duty->what));
    QSet<QString> settled;
    for (const Row& row : std::get<TableTerm>(term.body).rows)
        for (const Outcome& outcome : row.then)
            for (const QString& one : settledBy(outcome))
                settled.insert(one);
    return lineTitles(settled);
}

QString TermWords::windowSentence(const WindowTerm& window) const {
    const QString noun = windowNoun(window.name);
    QString sentence;
    if (!window.endFact.isEmpty()) {
        sentence = TermText::tr("%1 ends on %2", "a period, a day")
                       .arg(noun, factNoun(m_reading, window.endFact));
    } else {
        sentence = TermText::tr("%1 lasts %2", "a period, its length and start")
                       .arg(noun, lengthsPhrase(m_reading, window));
    }
    if (window.extensionMonths)
        sentence = TermText::tr("%1; it is extended by %2 if %3", "period, months, condition")
                       .arg(sentence, m_reading.amountText(*window.extensionMonths),
                            window.extensionWhen.isEmpty()
                                ? TermText::tr("that is agreed")
                                : conditionsPhrase(m_reading, window.extensionWhen));
    const QString counting = countingPhrase(window);
    return asSentence(
        counting.isEmpty()
            ? sentence
            : TermText::tr("%1; %2", "period, how it is counted").arg(sentence, counting));
}

QString TermWords::withClause(const QString& sentence, const Origin& origin,
                              const Origin& ofTerm) const {
    const QString id = origin.clause.isEmpty() ? ofTerm.clause : origin.clause;
    const QString clause = m_reading.plan.reference(id, m_reading.language);
    if (clause.isEmpty())
        return stopped(sentence);
    return origin.isReading
               ? TermText::tr("%1 – our reading of clause %2.", "sentence, clause")
                     .arg(sentence, clause)
               : TermText::tr("%1 – clause %2.", "sentence, clause").arg(sentence, clause);
}

bool TermWords::canApply(const Conditions& conditions) const {
    for (const Condition& condition : conditions) {
        const QString decided = condition.about == Condition::About::Switch
                                    ? m_reading.filling.decision(condition.name)
                                    : QString();
        if (!decided.isEmpty() &&
            condition.values.contains(decided) != (condition.compare != Condition::Compare::IsNot))
            return false;
    }
    return true;
}

}  // namespace agreements
