#include "repairs/domain/verdicttold.h"

#include "repairs/domain/ordercase.h"

#include <QCoreApplication>
#include <QSet>

namespace repairs {
namespace {

using agreements::Fact;
using agreements::PayerStatement;

struct ToldText {
    Q_DECLARE_TR_FUNCTIONS(repairs::VerdictTold)
};

const QStringList& qualityCauses() {
    static const QStringList causes{QStringLiteral("quality"), QStringLiteral("design"),
                                    QStringLiteral("workmanship"), QStringLiteral("material")};
    return causes;
}

QString causeTold(const QString& cause) {
    if (qualityCauses().contains(cause))
        return ToldText::tr("quality fault");
    if (cause == u"mismatch")
        return ToldText::tr("not as ordered");
    if (cause == u"user")
        return ToldText::tr("user's damage");
    if (cause == u"modification")
        return ToldText::tr("altered in service");
    return ToldText::tr("other cause");
}

bool isFree(const PayerStatement& line) {
    return line.payer == u"nobody" || line.basis == u"free";
}

QString withClauses(const QString& phrase, QStringList clauses) {
    clauses.removeAll(QString());
    clauses.removeDuplicates();
    return clauses.isEmpty()
               ? phrase
               : ToldText::tr("%1 (clause %2)")
                     .arg(phrase, clauses.join(ToldText::tr(", ", "between clauses")));
}

/// Who pays a line: the same words for parts and for labour.
QString lineTold(const PayerStatement& line) {
    if (line.payer == u"ask")
        return ToldText::tr("to be settled");
    if (isFree(line))
        return ToldText::tr("free");
    return ToldText::tr("%1 pays").arg(agreements::payerTitle(line.payer));
}

/// Parts and labour, the two that everybody asks first.
QString chargesTold(const agreements::Verdict& verdict) {
    const auto& parts = verdict.payers.value(0);
    const auto& labour = verdict.payers.value(1);
    if (parts && labour && lineTold(*parts) == lineTold(*labour))
        return withClauses(lineTold(*parts), {parts->ground.clause, labour->ground.clause});
    if (parts && labour)
        return ToldText::tr("parts %1, labour %2")
            .arg(withClauses(lineTold(*parts), {parts->ground.clause}),
                 withClauses(lineTold(*labour), {labour->ground.clause}));
    if (parts)
        return ToldText::tr("parts %1").arg(withClauses(lineTold(*parts), {parts->ground.clause}));
    return labour ? ToldText::tr("labour %1")
                        .arg(withClauses(lineTold(*labour), {labour->ground.clause}))
                  : ToldText::tr("no charges named");
}

struct Half {
    QString charges;
    QStringList causes;
};

QList<Half> halvesOf(const agreements::Rules& rules, const agreements::Facts& facts) {
    QList<Half> halves;
    const QStringList& causes = agreements::shapeOf(Fact::Cause).choices;
    for (int cause = 1; cause < causes.size(); ++cause) {
        agreements::Facts supposed = facts;
        supposed.set(Fact::Cause, cause);
        const QString charges = chargesTold(rules.judge(supposed));
        const auto same = std::find_if(halves.begin(), halves.end(),
                                       [&](const Half& half) { return half.charges == charges; });
        Half& half = same == halves.end() ? halves.emplaceBack(Half{charges, {}}) : *same;
        const QString told = causeTold(causes[cause]);
        if (!half.causes.contains(told))
            half.causes.append(told);
    }
    return halves;
}

QString capitalised(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString joinedSentences(const QStringList& sentences) {
    QString told = sentences.value(0);
    for (int i = 1; i < sentences.size(); ++i)
        told = ToldText::tr("%1 %2", "one sentence after the other").arg(told, sentences[i]);
    return told;
}

}  // namespace

bool isCauseOpen(const agreements::Rules& rules, const agreements::Facts& facts) {
    return facts.at(Fact::Cause).value_or(0) == 0 && rules.factsRead().contains(Fact::Cause);
}

QString toldVerdict(const agreements::Rules& rules, const agreements::Verdict& verdict,
                    const agreements::Facts& facts, const agreements::VerdictStyle& style) {
    const QList<Half> halves = isCauseOpen(rules, facts) ? halvesOf(rules, facts) : QList<Half>();
    if (halves.size() > 1) {
        const auto reasons = agreements::verdictReasons(verdict, style);
        QStringList sentences{reasons.first().withClause()};
        for (const Half& half : halves)
            sentences.append(ToldText::tr("%1: %2.").arg(
                capitalised(half.causes.join(ToldText::tr(", ", "between causes"))), half.charges));
        return joinedSentences(sentences);
    }
    QStringList clauses;
    for (int line = 0; line < 2; ++line)
        if (const auto& payer = verdict.payers.value(line))
            clauses.append(payer->ground.clause);
    clauses.removeAll(QString());
    clauses.removeDuplicates();
    if (clauses.isEmpty() && !verdict.warranty.ground.clause.isEmpty())
        clauses.append(verdict.warranty.ground.clause);
    const QString sentence = agreements::verdictSentence(verdict, style);
    return clauses.isEmpty()
               ? sentence
               : joinedSentences(
                     {sentence, ToldText::tr("By clause %1.")
                                    .arg(clauses.join(ToldText::tr(", ", "between clauses")))});
}

QString silenceTold(const agreements::Verdict& verdict) {
    QStringList silent;
    for (const agreements::Question& question : verdict.questions)
        if (question.why == u"silent")
            silent.append(agreements::questionTitle(question.about));
    if (silent.isEmpty())
        return {};
    return ToldText::tr("The agreement is silent about: %1. Ask both parties and note the answer.")
        .arg(silent.join(ToldText::tr(", ", "between lines of a verdict")));
}

QStringList openQuestions(const agreements::Verdict& verdict) {
    QStringList open;
    const QStringList sentences = agreements::verdictQuestions(verdict);
    for (int i = 0; i < verdict.questions.size(); ++i)
        if (verdict.questions[i].why != u"silent")
            open.append(sentences.value(i));
    return open;
}

QString standingTold(const Judgement& judgement) {
    const auto& decided = judgement.decided;
    if (!judgement.agreement)
        return decided && decided->choice == AgreementChoiceKind::None
                   ? ToldText::tr("No agreement applies, as somebody decided: %1")
                         .arg(decided->reason)
                   : QString();
    const ChosenAgreement& agreement = *judgement.agreement;
    const bool isChosen = decided && decided->choice == AgreementChoiceKind::Chosen;
    const QString why =
        isChosen ? ToldText::tr("Chosen: %1").arg(decided->reason) : agreement.reasons.value(0);
    return ToldText::tr("Agreement %1, %2. %3").arg(agreement.number, agreement.title, why);
}

QList<Fact> factsAsked(const OrderVerdicts& verdicts) {
    QSet<Fact> read;
    for (const Judgement* judgement : {&verdicts.customer, &verdicts.dealerMaker})
        if (judgement->rules)
            for (const Fact fact : judgement->rules->factsRead())
                read.insert(fact);
    QList<Fact> asked;
    for (const Fact fact : caseFacts())
        if (read.contains(fact))
            asked.append(fact);
    return asked;
}

}  // namespace repairs
