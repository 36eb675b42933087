#include "agreements/domain/outcomejson.h"

#include "agreements/domain/conditionjson.h"

#include <QCoreApplication>

#include <array>

namespace agreements {
namespace {

struct OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(agreements::OutcomeText)
};

using core::JsonCursor;

struct UnitName {
    DeadlineOutcome::Unit unit;
    const char* name;
};
constexpr std::array<UnitName, 3> kDeadlineUnits{{{DeadlineOutcome::Unit::Minutes, "minutes"},
                                                  {DeadlineOutcome::Unit::Hours, "hours"},
                                                  {DeadlineOutcome::Unit::Days, "days"}}};

void readPayer(JsonCursor& cursor, LineOutcome& outcome) {
    if (auto basis = cursor.required(QStringLiteral("basis")))
        outcome.basis = basis->text();
    if (auto fund = cursor.member(QStringLiteral("fund")))
        outcome.isFromFund = fund->flag();
    if (auto amount = cursor.member(QStringLiteral("amount")))
        for (JsonCursor& part : amount->items())
            outcome.amount.append(readAmount(part));
    if (auto ask = cursor.member(QStringLiteral("ask_amount")))
        outcome.askAmount = ask->text();
    if (auto ask = cursor.member(QStringLiteral("ask_basis")))
        outcome.askBasis = ask->text();
}

LineOutcome readLineOutcome(JsonCursor& cursor, JsonCursor lines) {
    LineOutcome outcome;
    outcome.lines = readTexts(lines);
    if (auto payer = cursor.member(QStringLiteral("payer"))) {
        outcome.payer = payer->text();
        readPayer(cursor, outcome);
    } else if (auto allowed = cursor.member(QStringLiteral("allowed"))) {
        outcome.allowed = allowed->choice({QStringLiteral("yes"), QStringLiteral("no")});
        if (auto why = cursor.member(QStringLiteral("why")))
            outcome.why = why->text();
    } else if (auto none = cursor.member(QStringLiteral("none"))) {
        outcome.isNone = none->flag();
        if (!outcome.isNone)
            none->faultValue(OutcomeText::tr("“none” can only be true."));
    } else if (auto ask = cursor.required(QStringLiteral("ask"))) {
        outcome.ask = ask->text();
    }
    return outcome;
}

AcceptanceOutcome readAcceptance(JsonCursor& cursor, JsonCursor acceptance) {
    AcceptanceOutcome outcome;
    outcome.outcome = acceptance.choice(
        {QStringLiteral("accept"), QStringLiteral("may_refuse"), QStringLiteral("ask")});
    if (auto ask = cursor.member(QStringLiteral("ask")))
        outcome.ask = ask->text();
    else if (outcome.outcome == QStringLiteral("ask"))
        cursor.required(QStringLiteral("ask"));
    if (auto loss = cursor.member(QStringLiteral("loss")))
        outcome.loss = loss->text();
    if (auto quantity = cursor.member(QStringLiteral("quantity")))
        outcome.quantity = readAmount(*quantity);
    if (auto ask = cursor.member(QStringLiteral("ask_quantity")))
        outcome.askQuantity = ask->text();
    return outcome;
}

std::optional<int> readTimeOfDay(JsonCursor cursor) {
    static const QString sentence = OutcomeText::tr("Write the time of day as 08:00.");
    const QString text = cursor.text();
    bool isHour = false;
    bool isMinute = false;
    const int hour = text.left(2).toInt(&isHour);
    const int minute = text.mid(3).toInt(&isMinute);
    const bool isTime = text.size() == 5 && text[2] == u':' && isHour && isMinute && hour >= 0 &&
                        minute >= 0 && minute < 60 && hour * 60 + minute <= 24 * 60;
    if (!isTime) {
        cursor.faultValue(sentence);
        return std::nullopt;
    }
    return hour * 60 + minute;
}

std::optional<ServiceHours> readServiceHours(JsonCursor cursor) {
    auto ends = cursor.items();
    if (ends.size() == 2) {
        const auto from = readTimeOfDay(ends[0]);
        const auto to = readTimeOfDay(ends[1]);
        if (from && to && *from < *to)
            return ServiceHours{*from, *to};
    }
    cursor.faultValue(OutcomeText::tr("Write service hours as two times, the earlier first."));
    return std::nullopt;
}

DeadlineOutcome readDeadline(JsonCursor& cursor, JsonCursor what) {
    DeadlineOutcome outcome;
    outcome.what = what.text();
    if (auto from = cursor.required(QStringLiteral("from")))
        outcome.from = from->text();
    bool hasLength = false;
    for (const UnitName& known : kDeadlineUnits) {
        if (auto length = cursor.member(QString::fromLatin1(known.name))) {
            outcome.unit = known.unit;
            outcome.length = readAmount(*length);
            hasLength = true;
        }
    }
    if (!hasLength)
        cursor.fault(QStringLiteral("missing"),
                     OutcomeText::tr("A deadline needs minutes, hours or days."));
    if (auto hours = cursor.member(QStringLiteral("service_hours")))
        outcome.serviceHours = readServiceHours(*hours);
    return outcome;
}

QJsonObject outcomeJson(const KindOutcome& outcome) {
    return {{QStringLiteral("kind"), outcome.kind}};
}

void insertGiven(QJsonObject& json, const char* key, const QString& text) {
    if (!text.isEmpty())
        json.insert(QString::fromLatin1(key), text);
}

QJsonObject outcomeJson(const LineOutcome& outcome) {
    QJsonObject json{{QStringLiteral("lines"), QJsonArray::fromStringList(outcome.lines)}};
    insertGiven(json, "payer", outcome.payer);
    insertGiven(json, "basis", outcome.basis);
    if (outcome.isFromFund)
        json.insert(QStringLiteral("fund"), true);
    if (!outcome.amount.isEmpty()) {
        QJsonArray parts;
        for (const Amount& part : outcome.amount)
            parts.append(amountJson(part));
        json.insert(QStringLiteral("amount"), parts);
    }
    insertGiven(json, "ask_amount", outcome.askAmount);
    insertGiven(json, "ask_basis", outcome.askBasis);
    insertGiven(json, "allowed", outcome.allowed);
    insertGiven(json, "why", outcome.why);
    insertGiven(json, "ask", outcome.ask);
    if (outcome.isNone)
        json.insert(QStringLiteral("none"), true);
    return json;
}

QJsonObject outcomeJson(const AcceptanceOutcome& outcome) {
    QJsonObject json{{QStringLiteral("acceptance"), outcome.outcome}};
    insertGiven(json, "ask", outcome.ask);
    insertGiven(json, "loss", outcome.loss);
    if (outcome.quantity)
        json.insert(QStringLiteral("quantity"), amountJson(*outcome.quantity));
    insertGiven(json, "ask_quantity", outcome.askQuantity);
    return json;
}

QString timeOfDay(int minutes) {
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

QJsonObject outcomeJson(const DeadlineOutcome& outcome) {
    QJsonObject json{{QStringLiteral("deadline"), outcome.what},
                     {QStringLiteral("from"), outcome.from}};
    for (const UnitName& known : kDeadlineUnits)
        if (known.unit == outcome.unit)
            json.insert(QString::fromLatin1(known.name), amountJson(outcome.length));
    if (outcome.serviceHours)
        json.insert(QStringLiteral("service_hours"),
                    QJsonArray{timeOfDay(outcome.serviceHours->fromMinute),
                               timeOfDay(outcome.serviceHours->toMinute)});
    return json;
}

QJsonObject outcomeJson(const ObligationOutcome& outcome) {
    return {{QStringLiteral("obligation"), outcome.what}};
}

}  // namespace

Outcome readOutcome(core::JsonCursor cursor) {
    Outcome outcome;
    if (!cursor.expectObject())
        return outcome;
    if (auto kind = cursor.member(QStringLiteral("kind"))) {
        outcome = KindOutcome{kind->text()};
    } else if (auto lines = cursor.member(QStringLiteral("lines"))) {
        outcome = readLineOutcome(cursor, *lines);
    } else if (auto acceptance = cursor.member(QStringLiteral("acceptance"))) {
        outcome = readAcceptance(cursor, *acceptance);
    } else if (auto deadline = cursor.member(QStringLiteral("deadline"))) {
        outcome = readDeadline(cursor, *deadline);
    } else if (auto obligation = cursor.member(QStringLiteral("obligation"))) {
        outcome = ObligationOutcome{obligation->text()};
    } else {
        cursor.fault(QStringLiteral("missing"),
                     OutcomeText::tr("An outcome is a kind, lines, acceptance, deadline or "
                                     "obligation."));
    }
    cursor.finish();
    return outcome;
}

QJsonObject toJson(const Outcome& outcome) {
    return std::visit([](const auto& one) { return outcomeJson(one); }, outcome);
}

}  // namespace agreements
