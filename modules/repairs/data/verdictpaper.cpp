#include "repairs/data/verdictpaper.h"

#include "agreements/data/agreementreads.h"
#include "agreements/domain/casejson.h"
#include "core/money.h"
#include "repairs/data/orderclocks.h"
#include "repairs/data/orderverdicts.h"

#include <QCoreApplication>

namespace repairs {
namespace {

QString sayPaper(const char* text) {
    return QCoreApplication::translate("repairs::VerdictPaper", text);
}

core::Result<std::optional<agreements::StoredCopy>> copyOf(storage::Connection& connection,
                                                           const OrderVerdict& verdict) {
    if (verdict.hash.isEmpty())
        return std::optional<agreements::StoredCopy>();
    return agreements::copyWithHash(connection, verdict.hash);
}

QStringList linesOf(const agreements::Verdict& verdict, const ChosenAgreement& agreement,
                    const agreements::VerdictStyle& style) {
    QStringList lines{
        sayPaper(QT_TRANSLATE_NOOP("repairs::VerdictPaper", "Agreement %1, %2: %3"))
            .arg(agreement.number, agreement.title, agreements::verdictSentence(verdict, style))};
    for (const agreements::VerdictReason& reason : agreements::verdictReasons(verdict, style))
        if (!reason.isAsked)
            lines.append(reason.withClause());
    for (const QString& question : agreements::verdictQuestions(verdict))
        lines.append(
            sayPaper(QT_TRANSLATE_NOOP("repairs::VerdictPaper", "To be asked: %1")).arg(question));
    return lines;
}

QString goodwillLine(const OrderGoodwill& goodwill) {
    const QString line = agreements::payerLineTitle(goodwill.line);
    const QString payer = agreements::payerTitle(goodwill.payer);
    if (!goodwill.amountMinor)
        return sayPaper(QT_TRANSLATE_NOOP("repairs::VerdictPaper", "Goodwill, %1: %2 pays. %3"))
            .arg(line, payer, goodwill.reason);
    return sayPaper(QT_TRANSLATE_NOOP("repairs::VerdictPaper", "Goodwill, %1: %2 pays %3. %4"))
        .arg(line, payer,
             core::formatMoney({*goodwill.amountMinor, goodwill.currency}, goodwill.currency),
             goodwill.reason);
}

}  // namespace

core::Result<RecordedJudgement> recordedJudgement(storage::Connection& connection,
                                                  const OrderVerdict& verdict) {
    RecordedJudgement recorded;
    recorded.at = verdict.at;
    CORE_ASSIGN(const auto copy, copyOf(connection, verdict));
    if (!copy)
        return recorded;
    CORE_ASSIGN(const OpenedAgreement opened, openAgreement(connection, *copy));
    core::JsonFaults faults;
    const agreements::CaseInput input = agreements::readCase(verdict.caseJson.toUtf8(), faults);
    if (!faults.isEmpty())
        return core::fail(
            QStringLiteral("verdict/unreadable"),
            sayPaper(QT_TRANSLATE_NOOP("repairs::VerdictPaper",
                                       "A recorded verdict cannot be read. Run doctor on this "
                                       "file.")),
            verdict.id.toString());
    recorded.agreement = opened.chosen;
    recorded.rules = opened.rules;
    recorded.facts = input.facts;
    recorded.verdict = opened.rules.judge(input.facts);
    return recorded;
}

core::Result<std::optional<agreements::Verdict>> recordedVerdict(storage::Connection& connection,
                                                                 const OrderVerdict& verdict) {
    CORE_ASSIGN(const RecordedJudgement recorded, recordedJudgement(connection, verdict));
    return recorded.verdict;
}

core::Result<QStringList> verdictPaper(storage::Connection& connection, const OrderId& order,
                                       const agreements::VerdictStyle& style) {
    QStringList lines;
    for (const auto relation :
         {agreements::Relation::Customer, agreements::Relation::DealerMaker}) {
        CORE_ASSIGN(const auto recorded, verdictInForce(connection, order, relation));
        if (!recorded)
            continue;
        CORE_ASSIGN(const RecordedJudgement verdict, recordedJudgement(connection, *recorded));
        if (verdict.verdict)
            lines.append(linesOf(*verdict.verdict, verdict.agreement,
                                 {style.formats, verdict.rules->zone()}));
    }
    CORE_ASSIGN(const QList<OrderGoodwill> goodwill, goodwillOf(connection, order));
    for (const OrderGoodwill& one : goodwill)
        lines.append(goodwillLine(one));
    return lines;
}

core::Result<QStringList> clockPaper(storage::Connection& connection, const OrderId& order,
                                     const agreements::VerdictStyle& style, core::Instant now) {
    QStringList lines;
    CORE_ASSIGN(const QList<LiveClocks> live, liveClocksOf(connection, order));
    CORE_ASSIGN(const QList<ClockFact> facts, clockFactsOf(connection, order));
    for (const LiveClocks& one : live)
        for (const SetClock& clock : one.set.clocks)
            if (const auto read = readClockAt(one.set, clock, facts, one.history, now))
                lines.append(clockSentence(clock, *read, style.formats, style.zone, now));
    return lines;
}

}  // namespace repairs
