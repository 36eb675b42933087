#include "agreements/domain/outcomewords.h"

#include "agreements/domain/conditionwords.h"
#include "agreements/domain/verdictwords.h"

#include <QCoreApplication>

namespace agreements {
namespace {

constexpr int kMinutesInHour = 60;

struct OutcomePhraseText {
    Q_DECLARE_TR_FUNCTIONS(agreements::TermWords)
};

/// "parts", "exchange": the lines of a verdict within a sentence.
QString lineNoun(const QString& line) {
    const QString name = line.section(u'.', 1);
    if (name == u"dealer_fee")
        return OutcomePhraseText::tr("the fee of the dealer");
    if (name == u"part_issue")
        return OutcomePhraseText::tr("the issue of the part");
    return withinSentence(line.startsWith(QLatin1String("remedies.")) ? remedyTitle(name)
                                                                      : payerLineTitle(name));
}

QString lineNouns(const QStringList& lines) {
    QStringList nouns;
    for (const QString& line : lines)
        nouns.append(lineNoun(line));
    return joinedByAnd(nouns);
}

QString sumText(const TermReading& reading, const QList<Amount>& amounts) {
    QStringList texts;
    for (const Amount& amount : amounts)
        texts.append(reading.amountText(amount));
    return texts.join(QStringLiteral(" + "));
}

QString withAsked(const QString& phrase, const QString& what, const QString& why) {
    return why.isEmpty() ? phrase
                         : OutcomePhraseText::tr("%1, %2 to be settled: %3", "payment, what, why")
                               .arg(phrase, what, whyTitle(why));
}

QString payerPhrase(const TermReading& reading, const LineOutcome& line) {
    const QString lines = lineNouns(line.lines);
    const bool hasBasis = !line.basis.isEmpty() && line.askBasis.isEmpty();
    const QString basis = hasBasis ? basisTitle(line.basis) : QString();
    QString phrase;
    if (line.payer == u"nobody")
        phrase = line.basis == u"free" || basis.isEmpty()
                     ? OutcomePhraseText::tr("no charge for %1").arg(lines)
                     : OutcomePhraseText::tr("no charge for %1 (%2)").arg(lines, basis);
    else if (line.isFromFund)
        phrase =
            OutcomePhraseText::tr("%1 pays %2 out of the fund").arg(payerTitle(line.payer), lines);
    else
        phrase = OutcomePhraseText::tr("%1 pays %2").arg(payerTitle(line.payer), lines);
    if (!line.amount.isEmpty())
        phrase = OutcomePhraseText::tr("%1: %2", "payment and its amount")
                     .arg(phrase, sumText(reading, line.amount));
    if (hasBasis && line.payer != u"nobody")
        phrase = OutcomePhraseText::tr("%1 (%2)", "payment and its basis").arg(phrase, basis);
    phrase =
        withAsked(phrase, OutcomePhraseText::tr("the amount is", "to be settled"), line.askAmount);
    return withAsked(phrase, OutcomePhraseText::tr("the price is", "to be settled"), line.askBasis);
}

QString linePhrase(const TermReading& reading, const LineOutcome& line) {
    const QString lines = lineNouns(line.lines);
    if (!line.payer.isEmpty())
        return payerPhrase(reading, line);
    if (!line.ask.isEmpty())
        return OutcomePhraseText::tr("to be settled: %1 (%2)").arg(lines, whyTitle(line.ask));
    if (line.isNone)
        return OutcomePhraseText::tr("not concerned: %1").arg(lines);
    if (line.allowed == u"yes")
        return OutcomePhraseText::tr("permitted: %1").arg(lines);
    return line.why.isEmpty()
               ? OutcomePhraseText::tr("not permitted: %1").arg(lines)
               : OutcomePhraseText::tr("not permitted: %1 (%2)").arg(lines, whyTitle(line.why));
}

QString acceptancePhrase(const TermReading& reading, const AcceptanceOutcome& outcome) {
    QStringList phrases;
    if (outcome.outcome == u"accept")
        phrases.append(OutcomePhraseText::tr("the shipment is accepted"));
    else if (outcome.outcome == u"may_refuse")
        phrases.append(OutcomePhraseText::tr("the shipment may be refused"));
    else
        phrases.append(
            OutcomePhraseText::tr("whether the shipment is accepted is to be settled (%1)")
                .arg(whyTitle(outcome.ask)));
    if (outcome.quantity)
        phrases.append(OutcomePhraseText::tr("%1 counts", "a quantity")
                           .arg(reading.amountText(*outcome.quantity)));
    if (!outcome.askQuantity.isEmpty())
        phrases.append(OutcomePhraseText::tr("the quantity is to be settled (%1)")
                           .arg(whyTitle(outcome.askQuantity)));
    if (!outcome.loss.isEmpty())
        phrases.append(OutcomePhraseText::tr("%1 bears the loss").arg(payerTitle(outcome.loss)));
    return joinedByAnd(phrases);
}

QString clockText(int minute) {
    return QStringLiteral("%1:%2")
        .arg(minute / kMinutesInHour, 2, 10, QLatin1Char('0'))
        .arg(minute % kMinutesInHour, 2, 10, QLatin1Char('0'));
}

QString deadlinePhrase(const TermReading& reading, const DeadlineOutcome& deadline) {
    const QString what = withinSentence(deadlineTitle(deadline.what));
    const QString length = lengthText(reading, deadline.length, deadline.unit);
    const QString from = factNoun(reading, deadline.from);
    if (!deadline.serviceHours)
        return OutcomePhraseText::tr("%1 within %2 of %3", "what, hours, event")
            .arg(what, length, from);
    return OutcomePhraseText::tr("%1 within %2 of %3, counted from %4 to %5 each day",
                                 "what, hours, event, service hours")
        .arg(what, length, from, clockText(deadline.serviceHours->fromMinute),
             clockText(deadline.serviceHours->toMinute));
}

QString obligationPhrase(const ObligationOutcome& obligation) {
    QString phrase = withinSentence(obligationTitle(obligation.what));
    while (phrase.endsWith(u'.') || phrase.endsWith(u'。'))
        phrase.chop(1);
    return phrase;
}

}  // namespace

QString outcomePhrase(const TermReading& reading, const Outcome& outcome) {
    if (const auto* kind = std::get_if<KindOutcome>(&outcome))
        return OutcomePhraseText::tr("the case is %1").arg(quotedTerm(kindTitle(kind->kind)));
    if (const auto* line = std::get_if<LineOutcome>(&outcome))
        return linePhrase(reading, *line);
    if (const auto* acceptance = std::get_if<AcceptanceOutcome>(&outcome))
        return acceptancePhrase(reading, *acceptance);
    if (const auto* deadline = std::get_if<DeadlineOutcome>(&outcome))
        return deadlinePhrase(reading, *deadline);
    return obligationPhrase(std::get<ObligationOutcome>(outcome));
}

QString outcomesPhrase(const TermReading& reading, const QList<Outcome>& outcomes) {
    QStringList phrases;
    for (const Outcome& outcome : outcomes)
        phrases.append(outcomePhrase(reading, outcome));
    return phrases.join(OutcomePhraseText::tr("; ", "between the outcomes of a row"));
}

QStringList settledBy(const Outcome& outcome) {
    if (std::holds_alternative<KindOutcome>(outcome))
        return {QStringLiteral("kind")};
    if (const auto* line = std::get_if<LineOutcome>(&outcome))
        return line->lines;
    if (std::holds_alternative<AcceptanceOutcome>(outcome))
        return {QStringLiteral("acceptance")};
    if (const auto* deadline = std::get_if<DeadlineOutcome>(&outcome))
        return {QStringLiteral("deadlines.") + deadline->what};
    return {QStringLiteral("obligations.") + std::get<ObligationOutcome>(outcome).what};
}

QString lengthText(const TermReading& reading, const Amount& length, DeadlineOutcome::Unit unit) {
    const auto number = reading.numberOfAmount(length);
    switch (unit) {
    case DeadlineOutcome::Unit::Minutes:
        return number ? OutcomePhraseText::tr("%n minute(s)", nullptr, int(*number))
                      : OutcomePhraseText::tr("%1 minutes").arg(reading.amountText(length));
    case DeadlineOutcome::Unit::Hours:
        return number ? OutcomePhraseText::tr("%n hour(s)", nullptr, int(*number))
                      : OutcomePhraseText::tr("%1 hours").arg(reading.amountText(length));
    case DeadlineOutcome::Unit::Days:
        return daysText(reading, length);
    }
    Q_UNREACHABLE();
}

QString monthsText(const TermReading& reading, const Amount& length) {
    const auto number = reading.numberOfAmount(length);
    return number ? OutcomePhraseText::tr("%n month(s)", nullptr, int(*number))
                  : OutcomePhraseText::tr("%1 months").arg(reading.amountText(length));
}

QString daysText(const TermReading& reading, const Amount& length) {
    const auto number = reading.numberOfAmount(length);
    return number ? OutcomePhraseText::tr("%n day(s)", nullptr, int(*number))
                  : OutcomePhraseText::tr("%1 days").arg(reading.amountText(length));
}

}  // namespace agreements
