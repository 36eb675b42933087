#include "agreements/domain/verdictwords.h"

#include "core/money.h"

#include <QCoreApplication>

namespace agreements {
namespace {

struct VerdictText {
    Q_DECLARE_TR_FUNCTIONS(agreements::VerdictWords)
};

struct CodeTitle {
    const char* code;
    const char* title;
};

constexpr CodeTitle kKinds[] = {
    {"transport_damage", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Damaged in transit")},
    {"batch", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Fault of a whole batch")},
    {"warranty_repair", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Repair under warranty")},
    {"paid_repair", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Repair that is paid for")},
    {"undecided", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Not decided yet")},
    {"modification",
     QT_TRANSLATE_NOOP("agreements::VerdictWords", "Altered by the servicing party")},
    {"bad_on_opening", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Bad when opened")},
    {"bad_quality", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Bad quality")},
    {"in_warranty", QT_TRANSLATE_NOOP("agreements::VerdictWords", "In warranty")},
    {"out_of_warranty", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Out of warranty")},
    {"unsold", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Not sold yet")},
    {"end_test", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Final test of the warranty")},
    {"defect", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Defect")},
    {"maintenance", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Maintenance")},
    {"opening_defect", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Defective when opened")},
    {"human_damage", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Damaged by the user")},
    {"no_invoice", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Without an invoice")},
    {"not_listed", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Fault that is not listed")},
    {"return_window", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Within the days of return")},
    {"exchange_window",
     QT_TRANSLATE_NOOP("agreements::VerdictWords", "Within the days of exchange")},
    {"two_repairs", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Repaired in vain before")},
};

constexpr CodeTitle kPayers[] = {
    {"A", QT_TRANSLATE_NOOP("agreements::VerdictWords", "party A")},
    {"B", QT_TRANSLATE_NOOP("agreements::VerdictWords", "party B")},
    {"user", QT_TRANSLATE_NOOP("agreements::VerdictWords", "the user")},
    {"provider", QT_TRANSLATE_NOOP("agreements::VerdictWords", "the provider")},
    {"customer", QT_TRANSLATE_NOOP("agreements::VerdictWords", "the customer")},
    {"nobody", QT_TRANSLATE_NOOP("agreements::VerdictWords", "nobody")},
};

constexpr CodeTitle kBases[] = {
    {"free", QT_TRANSLATE_NOOP("agreements::VerdictWords", "free of charge for the other side")},
    {"actual", QT_TRANSLATE_NOOP("agreements::VerdictWords", "at the actual cost")},
    {"tender_price_list",
     QT_TRANSLATE_NOOP("agreements::VerdictWords", "by the price list of the tender")},
    {"charging_standard",
     QT_TRANSLATE_NOOP("agreements::VerdictWords", "by the charging standard")},
    {"cost_of_materials", QT_TRANSLATE_NOOP("agreements::VerdictWords", "the cost of materials")},
    {"material_cost", QT_TRANSLATE_NOOP("agreements::VerdictWords", "the material cost")},
    {"lowest_cost", QT_TRANSLATE_NOOP("agreements::VerdictWords", "at the lowest cost")},
    {"case_by_case", QT_TRANSLATE_NOOP("agreements::VerdictWords", "as agreed case by case")},
    {"cost_price", QT_TRANSLATE_NOOP("agreements::VerdictWords", "at cost price")},
    {"purchase", QT_TRANSLATE_NOOP("agreements::VerdictWords", "by purchase")},
    {"old_for_new", QT_TRANSLATE_NOOP("agreements::VerdictWords", "old part for new")},
    {"consigned", QT_TRANSLATE_NOOP("agreements::VerdictWords", "from the consigned stock")},
    {"flat_rate", QT_TRANSLATE_NOOP("agreements::VerdictWords", "at a flat rate")},
    {"liable", QT_TRANSLATE_NOOP("agreements::VerdictWords", "as the liable party")},
    {"ask", QT_TRANSLATE_NOOP("agreements::VerdictWords", "the price is still to be settled")},
};

constexpr CodeTitle kRemedies[] = {
    {"repair", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Repair")},
    {"send_in",
     QT_TRANSLATE_NOOP("agreements::VerdictWords", "Sending it to the maker for repair")},
    {"exchange", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Exchange")},
    {"return", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Return")},
};

constexpr CodeTitle kLines[] = {
    {"parts", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Parts")},
    {"labour", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Labour")},
    {"freight_to_maker", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Freight to the maker")},
    {"freight_back", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Freight back")},
    {"refurbishing", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Refurbishing")},
    {"dealer_fee", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Fee of the dealer")},
    {"part_issue", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Issue of the part")},
};

constexpr CodeTitle kDeadlines[] = {
    {"handling_plan", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Plan of handling")},
    {"repair", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Repair finished")},
    {"visit", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Visit")},
    {"contact", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Contact")},
    {"response", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Answer")},
    {"remedy", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Remedy of the defect")},
    {"loan_unit", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Unit on loan")},
    {"visit_practice", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Visit, usual time")},
    {"visit_promise", QT_TRANSLATE_NOOP("agreements::VerdictWords", "Visit, promised time")},
};

constexpr CodeTitle kObligations[] = {
    {"proof_of_sale",
     QT_TRANSLATE_NOOP("agreements::VerdictWords", "Proof of the sale must be shown.")},
    {"written_application_with_list",
     QT_TRANSLATE_NOOP("agreements::VerdictWords",
                       "A written application with a list must be sent first.")},
    {"repair_sheet_signed_by_user",
     QT_TRANSLATE_NOOP("agreements::VerdictWords", "The user must sign the repair sheet.")},
    {"owner_consents", QT_TRANSLATE_NOOP("agreements::VerdictWords", "The owner must consent.")},
    {"report_in_two_copies",
     QT_TRANSLATE_NOOP("agreements::VerdictWords", "A report in two copies must be made.")},
    {"respond_at_once",
     QT_TRANSLATE_NOOP("agreements::VerdictWords", "The answer must come at once.")},
    {"certified_repair_record",
     QT_TRANSLATE_NOOP("agreements::VerdictWords",
                       "For an exchange, certified records of the repairs are needed.")},
    {"refund_invoice_price_in_one_sum",
     QT_TRANSLATE_NOOP("agreements::VerdictWords",
                       "For a return, the invoiced price is paid back in one sum.")},
};

constexpr CodeTitle kWhys[] = {
    {"silent",
     QT_TRANSLATE_NOOP("agreements::VerdictWords", "the agreement says nothing about it")},
    {"needs_cause", QT_TRANSLATE_NOOP("agreements::VerdictWords", "the cause is not known yet")},
    {"needs_date", QT_TRANSLATE_NOOP("agreements::VerdictWords", "a date is missing")},
    {"needs_fact", QT_TRANSLATE_NOOP("agreements::VerdictWords", "a fact is missing")},
    {"needs_decision", QT_TRANSLATE_NOOP("agreements::VerdictWords", "somebody has to decide")},
    {"repair_first", QT_TRANSLATE_NOOP("agreements::VerdictWords", "repair comes first")},
    {"needs_confirmation",
     QT_TRANSLATE_NOOP("agreements::VerdictWords", "the maker has not confirmed it")},
    {"needs_permission",
     QT_TRANSLATE_NOOP("agreements::VerdictWords", "the maker has not permitted it")},
};

template <std::size_t N>
QString titleIn(const CodeTitle (&words)[N], const QString& code) {
    for (const CodeTitle& word : words)
        if (code == QLatin1String(word.code))
            return QCoreApplication::translate("agreements::VerdictWords", word.title);
    return QString(code).replace(u'_', u' ');
}

QString whyOf(const Verdict& verdict, const QString& about) {
    for (const Question& question : verdict.questions)
        if (question.about == about)
            return question.why;
    return {};
}

VerdictReason reasonFor(VerdictReason::Part part, const QString& line, const QString& sentence,
                        const Ground& ground) {
    return {part, line, sentence, ground.clause, false, ground.isReading};
}

QString askSentence(const QString& title, const QString& why) {
    return VerdictText::tr("%1: to be settled, %2.").arg(title, whyTitle(why));
}

VerdictReason payerReason(const Verdict& verdict, const QString& name, const PayerStatement& line) {
    const QString about = QStringLiteral("payers.") + name;
    const QString title = payerLineTitle(name);
    VerdictReason reason = reasonFor(VerdictReason::Part::Payer, about, {}, line.ground);
    if (line.payer == u"ask") {
        reason.isAsked = true;
        reason.sentence = askSentence(title, whyOf(verdict, about));
    } else if (line.payer == u"nobody") {
        reason.sentence =
            line.basis == u"free" || line.basis.isEmpty()
                ? VerdictText::tr("%1: no charge.").arg(title)
                : VerdictText::tr("%1: no charge, %2.").arg(title, basisTitle(line.basis));
    } else if (line.amountMinor) {
        reason.sentence = VerdictText::tr("%1: %2 pays %3, %4.")
                              .arg(title, payerTitle(line.payer),
                                   core::formatMoney({*line.amountMinor, core::Currency::cny()},
                                                     core::Currency::cny()),
                                   basisTitle(line.basis));
    } else if (line.isFromFund) {
        reason.sentence = VerdictText::tr("%1: %2 pays %3, out of the fund.")
                              .arg(title, payerTitle(line.payer), basisTitle(line.basis));
    } else {
        reason.sentence = VerdictText::tr("%1: %2 pays, %3.")
                              .arg(title, payerTitle(line.payer), basisTitle(line.basis));
    }
    return reason;
}

VerdictReason remedyReason(const Verdict& verdict, const QString& name,
                           const RemedyStatement& line) {
    const QString about = QStringLiteral("remedies.") + name;
    const QString title = remedyTitle(name);
    VerdictReason reason = reasonFor(VerdictReason::Part::Remedy, about, {}, line.ground);
    if (line.allowed == u"ask") {
        reason.isAsked = true;
        reason.sentence = askSentence(title, whyOf(verdict, about));
    } else if (line.allowed == u"yes") {
        reason.sentence = VerdictText::tr("%1: permitted.").arg(title);
    } else {
        reason.sentence =
            line.why.isEmpty()
                ? VerdictText::tr("%1: not permitted.").arg(title)
                : VerdictText::tr("%1: not permitted, %2.").arg(title, whyTitle(line.why));
    }
    return reason;
}

VerdictReason warrantyReason(const Verdict& verdict, const VerdictStyle& style) {
    const WarrantyStatement& warranty = verdict.warranty;
    QString sentence = warrantyTitle(warranty.state);
    if (warranty.endsOn)
        sentence = warranty.state == WindowState::Out
                       ? VerdictText::tr("Out of warranty since %1.")
                             .arg(style.formats.longDate(warranty.endsOn->addDays(1)))
                       : VerdictText::tr("%1, until %2.")
                             .arg(sentence, style.formats.longDate(*warranty.endsOn));
    else
        sentence = VerdictText::tr("%1.").arg(sentence);
    VerdictReason reason = reasonFor(VerdictReason::Part::Warranty, QStringLiteral("warranty"),
                                     sentence, warranty.ground);
    reason.isAsked = !whyOf(verdict, reason.line).isEmpty();
    return reason;
}

VerdictReason acceptanceReason(const Verdict& verdict, const AcceptanceStatement& line) {
    const QString about = QStringLiteral("acceptance");
    VerdictReason reason = reasonFor(VerdictReason::Part::Acceptance, about, {}, line.ground);
    if (line.outcome == u"ask") {
        reason.isAsked = true;
        reason.sentence = askSentence(VerdictText::tr("The shipment"), whyOf(verdict, about));
        return reason;
    }
    reason.sentence = line.outcome == u"accept" ? VerdictText::tr("The shipment is accepted.")
                                                : VerdictText::tr("The shipment may be refused.");
    if (line.quantity)
        reason.sentence = VerdictText::tr("%1 Quantity that counts: %2.")
                              .arg(reason.sentence)
                              .arg(*line.quantity);
    if (!line.loss.isEmpty())
        reason.sentence = VerdictText::tr("%1 The loss is borne by %2.")
                              .arg(reason.sentence, payerTitle(line.loss));
    return reason;
}

VerdictReason deadlineReason(const DeadlineStatement& line, const VerdictStyle& style) {
    const auto* instant = std::get_if<core::Instant>(&line.due);
    const QString due = instant ? style.formats.dateTime(*instant, style.zone)
                                : style.formats.date(std::get<core::Date>(line.due));
    return reasonFor(VerdictReason::Part::Deadline, QStringLiteral("deadlines.") + line.what,
                     VerdictText::tr("%1: by %2.").arg(deadlineTitle(line.what), due), line.ground);
}

/// Who pays parts and labour, the two that everybody asks first.
QString payingPhrase(const Verdict& verdict) {
    const auto& parts = verdict.payers.value(0);
    const auto& labour = verdict.payers.value(1);
    const auto phrase = [](const PayerStatement& line) {
        if (line.payer == u"ask")
            return VerdictText::tr("still to be settled");
        return line.payer == u"nobody" ? VerdictText::tr("no charge")
                                       : VerdictText::tr("%1 pays").arg(payerTitle(line.payer));
    };
    if (parts && labour && phrase(*parts) == phrase(*labour))
        return VerdictText::tr("parts and labour: %1").arg(phrase(*parts));
    if (parts && labour)
        return VerdictText::tr("parts: %1, labour: %2").arg(phrase(*parts), phrase(*labour));
    if (parts)
        return VerdictText::tr("parts: %1").arg(phrase(*parts));
    return labour ? VerdictText::tr("labour: %1").arg(phrase(*labour)) : QString();
}

}  // namespace

QString VerdictReason::withClause() const {
    if (clause.isEmpty())
        return sentence;
    // The clause stands before the full stop of the sentence, where it has one.
    const bool isStopped = sentence.endsWith(u'.') || sentence.endsWith(QChar(0x3002));
    const QString stop = isStopped ? sentence.right(1) : QString();
    const QString bare = sentence.chopped(stop.size());
    const QString told = isReading
                             ? VerdictText::tr("%1 (our reading of clause %2)").arg(bare, clause)
                             : VerdictText::tr("%1 (clause %2)").arg(bare, clause);
    return told + stop;
}

QString kindTitle(const QString& kind) {
    return titleIn(kKinds, kind);
}
QString payerTitle(const QString& payer) {
    return titleIn(kPayers, payer);
}
QString basisTitle(const QString& basis) {
    return titleIn(kBases, basis);
}
QString remedyTitle(const QString& remedy) {
    return titleIn(kRemedies, remedy);
}
QString payerLineTitle(const QString& line) {
    return titleIn(kLines, line);
}
QString deadlineTitle(const QString& what) {
    return titleIn(kDeadlines, what);
}
QString obligationTitle(const QString& what) {
    return titleIn(kObligations, what);
}
QString whyTitle(const QString& why) {
    return titleIn(kWhys, why);
}

QString warrantyTitle(WindowState state) {
    switch (state) {
    case WindowState::In:
        return VerdictText::tr("In warranty");
    case WindowState::Out:
        return VerdictText::tr("Out of warranty");
    case WindowState::NotStarted:
        return VerdictText::tr("The warranty has not begun yet");
    case WindowState::Unknown:
        return VerdictText::tr("It is not known whether the warranty still runs");
    }
    Q_UNREACHABLE();
}

QString questionTitle(const QString& about) {
    const QStringList path = about.split(u'.');
    if (path.first() == u"remedies")
        return remedyTitle(path.value(1));
    if (path.first() == u"payers") {
        const QString line = payerLineTitle(path.value(1));
        if (path.value(2) == u"basis")
            return VerdictText::tr("%1, at what price").arg(line);
        return path.value(2) == u"amount" ? VerdictText::tr("%1, how much").arg(line) : line;
    }
    if (about == u"acceptance.quantity")
        return VerdictText::tr("Quantity of the shipment");
    return about == u"acceptance" ? VerdictText::tr("The shipment") : VerdictText::tr("Warranty");
}

QString verdictSentence(const Verdict& verdict, const VerdictStyle& style) {
    const QString kind = kindTitle(verdict.kind);
    QString warranty = warrantyReason(verdict, style).sentence;
    while (warranty.endsWith(u'.') || warranty.endsWith(u'。'))
        warranty.chop(1);
    const QString paying = payingPhrase(verdict);
    const int asked = int(verdict.questions.size());
    // "In warranty. In warranty, until ..." says it twice.
    if (kind == warrantyTitle(verdict.warranty.state)) {
        return asked == 0 ? VerdictText::tr("%1; %2.").arg(warranty, paying)
                          : VerdictText::tr("%1; %2; %n question(s) open.", nullptr, asked)
                                .arg(warranty, paying);
    }
    if (asked == 0)
        return VerdictText::tr("%1. %2; %3.").arg(kind, warranty, paying);
    return VerdictText::tr("%1. %2; %3; %n question(s) open.", nullptr, asked)
        .arg(kind, warranty, paying);
}

QList<VerdictReason> verdictReasons(const Verdict& verdict, const VerdictStyle& style) {
    QList<VerdictReason> reasons{warrantyReason(verdict, style)};
    for (int i = 0; i < remedyNames().size(); ++i)
        if (const auto& line = verdict.remedies.value(i))
            reasons.append(remedyReason(verdict, remedyNames()[i], *line));
    for (int i = 0; i < payerNames().size(); ++i)
        if (const auto& line = verdict.payers.value(i))
            reasons.append(payerReason(verdict, payerNames()[i], *line));
    if (verdict.acceptance)
        reasons.append(acceptanceReason(verdict, *verdict.acceptance));
    for (const DeadlineStatement& line : verdict.deadlines)
        reasons.append(deadlineReason(line, style));
    for (const ObligationStatement& line : verdict.obligations)
        reasons.append(reasonFor(VerdictReason::Part::Obligation,
                                 QStringLiteral("obligations.") + line.what,
                                 obligationTitle(line.what), line.ground));
    return reasons;
}

QStringList verdictQuestions(const Verdict& verdict) {
    QStringList sentences;
    for (const Question& question : verdict.questions)
        sentences.append(
            VerdictText::tr("%1? (%2)").arg(questionTitle(question.about), whyTitle(question.why)));
    return sentences;
}

}  // namespace agreements
