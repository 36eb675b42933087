#include "repairs/domain/verdictchange.h"

#include "agreements/domain/factwords.h"

#include <QCoreApplication>

namespace repairs {
namespace {

using agreements::VerdictReason;

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(repairs::VerdictChange)
};

QString agreementTold(const QString& number) {
    return number.isEmpty() ? ChangeText::tr("none", "no agreement") : number;
}

QMap<QString, QString> statementsOf(const std::optional<agreements::Verdict>& verdict,
                                    const agreements::VerdictStyle& style, QStringList& order) {
    QMap<QString, QString> statements;
    if (!verdict)
        return statements;
    for (const VerdictReason& reason : agreements::verdictReasons(*verdict, style)) {
        statements.insert(reason.line, reason.withClause());
        if (!order.contains(reason.line))
            order.append(reason.line);
    }
    return statements;
}

}  // namespace

QStringList verdictChanges(const RecordedJudgement& before, const Judgement& now,
                           const agreements::VerdictStyle& style) {
    QStringList changes;
    const ChosenAgreement agreement = now.agreement.value_or(ChosenAgreement());
    if (before.agreement.number != agreement.number)
        changes.append(
            ChangeText::tr("Agreement: %1 before, %2 now.")
                .arg(agreementTold(before.agreement.number), agreementTold(agreement.number)));
    else if (before.agreement.hash != agreement.hash)
        changes.append(
            ChangeText::tr("The agreement %1 has been signed anew.").arg(agreement.number));
    if (before.verdict && now.verdict)
        for (const agreements::FactShape& shape : agreements::factShapes())
            if (before.facts.at(shape.fact) != now.facts.at(shape.fact))
                changes.append(ChangeText::tr("%1: %2 before, %3 now.")
                                   .arg(factTitle(shape.fact),
                                        factValue(shape.fact, before.facts.at(shape.fact),
                                                  style.formats, style.zone),
                                        factValue(shape.fact, now.facts.at(shape.fact),
                                                  style.formats, style.zone)));
    QStringList lines;
    const auto was = statementsOf(before.verdict, style, lines);
    const auto is = statementsOf(now.verdict, style, lines);
    for (const QString& line : std::as_const(lines)) {
        if (was.value(line) == is.value(line))
            continue;
        if (!was.contains(line))
            changes.append(ChangeText::tr("New: %1").arg(is.value(line)));
        else if (!is.contains(line))
            changes.append(ChangeText::tr("No longer: %1").arg(was.value(line)));
        else
            changes.append(
                ChangeText::tr("Before: %1 Now: %2").arg(was.value(line), is.value(line)));
    }
    return changes;
}

}  // namespace repairs
