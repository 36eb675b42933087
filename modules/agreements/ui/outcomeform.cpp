#include "agreements/ui/outcomeform.h"

#include <QCoreApplication>

namespace agreements::ui {
namespace {

struct OutcomeFormText {
    Q_DECLARE_TR_FUNCTIONS(agreements::ui::OutcomeForm)
};

OfferedCode numbered(int number, const QString& title) {
    return {QString::number(number), title};
}

}  // namespace

OutcomeForm formOf(const Outcome& outcome) {
    if (std::holds_alternative<KindOutcome>(outcome))
        return OutcomeForm::Kind;
    if (std::holds_alternative<AcceptanceOutcome>(outcome))
        return OutcomeForm::Acceptance;
    if (std::holds_alternative<DeadlineOutcome>(outcome))
        return OutcomeForm::Deadline;
    if (std::holds_alternative<ObligationOutcome>(outcome))
        return OutcomeForm::Obligation;
    const auto& line = std::get<LineOutcome>(outcome);
    if (!line.payer.isEmpty())
        return OutcomeForm::Pays;
    if (line.isNone)
        return OutcomeForm::Excludes;
    return line.ask.isEmpty() ? OutcomeForm::Permits : OutcomeForm::Asks;
}

Outcome newOutcome(OutcomeForm form) {
    LineOutcome line;
    switch (form) {
    case OutcomeForm::Kind:
        return KindOutcome{QStringLiteral("undecided")};
    case OutcomeForm::Pays:
        line.lines = {QStringLiteral("payers.parts")};
        line.payer = QStringLiteral("nobody");
        line.basis = QStringLiteral("free");
        return line;
    case OutcomeForm::Permits:
        line.lines = {QStringLiteral("remedies.repair")};
        line.allowed = QStringLiteral("yes");
        return line;
    case OutcomeForm::Asks:
        line.lines = {QStringLiteral("payers.parts")};
        line.ask = QStringLiteral("silent");
        return line;
    case OutcomeForm::Excludes:
        line.lines = {QStringLiteral("payers.parts")};
        line.isNone = true;
        return line;
    case OutcomeForm::Deadline: {
        DeadlineOutcome deadline;
        deadline.what = QStringLiteral("visit");
        deadline.from = QStringLiteral("reported_at");
        deadline.length.constant = 24;
        return deadline;
    }
    case OutcomeForm::Obligation:
        return ObligationOutcome{QStringLiteral("proof_of_sale")};
    case OutcomeForm::Acceptance: {
        AcceptanceOutcome acceptance;
        acceptance.outcome = QStringLiteral("accept");
        return acceptance;
    }
    }
    Q_UNREACHABLE();
}

OfferedCodes outcomeForms() {
    return {numbered(int(OutcomeForm::Pays), OutcomeFormText::tr("Who pays")),
            numbered(int(OutcomeForm::Permits), OutcomeFormText::tr("What is permitted")),
            numbered(int(OutcomeForm::Deadline), OutcomeFormText::tr("Deadline")),
            numbered(int(OutcomeForm::Obligation), OutcomeFormText::tr("Obligation")),
            numbered(int(OutcomeForm::Kind), OutcomeFormText::tr("Kind of case")),
            numbered(int(OutcomeForm::Asks), OutcomeFormText::tr("To be settled")),
            numbered(int(OutcomeForm::Excludes), OutcomeFormText::tr("Not concerned")),
            numbered(int(OutcomeForm::Acceptance), OutcomeFormText::tr("Shipment"))};
}

OfferedCodes permissions() {
    return {{QStringLiteral("yes"), OutcomeFormText::tr("permitted")},
            {QStringLiteral("no"), OutcomeFormText::tr("not permitted")}};
}

OfferedCodes acceptances() {
    return {{QStringLiteral("accept"), OutcomeFormText::tr("is accepted")},
            {QStringLiteral("may_refuse"), OutcomeFormText::tr("may be refused")},
            {QStringLiteral("ask"), OutcomeFormText::tr("is to be settled")}};
}

OfferedCodes deadlineUnits() {
    using Unit = DeadlineOutcome::Unit;
    return {numbered(int(Unit::Minutes), OutcomeFormText::tr("minutes")),
            numbered(int(Unit::Hours), OutcomeFormText::tr("hours")),
            numbered(int(Unit::Days), OutcomeFormText::tr("days"))};
}

}  // namespace agreements::ui
