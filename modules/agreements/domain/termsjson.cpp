#include "agreements/domain/termsjson.h"

#include <QCoreApplication>

#include <array>
#include <limits>

namespace agreements {
namespace {

struct TermsText {
    Q_DECLARE_TR_FUNCTIONS(agreements::TermsText)
};

using core::JsonCursor;

constexpr qint64 kMostCount = 1'000'000'000'000;

struct CompareName {
    Condition::Compare compare;
    const char* name;
};
constexpr std::array<CompareName, 4> kCompares{{{Condition::Compare::AtMost, "at_most"},
                                                {Condition::Compare::AtLeast, "at_least"},
                                                {Condition::Compare::Equals, "equals"},
                                                {Condition::Compare::DiffersFrom, "differs_from"}}};

struct UnitName {
    DeadlineOutcome::Unit unit;
    const char* name;
};
constexpr std::array<UnitName, 3> kUnits{{{DeadlineOutcome::Unit::Minutes, "minutes"},
                                          {DeadlineOutcome::Unit::Hours, "hours"},
                                          {DeadlineOutcome::Unit::Days, "days"}}};

Amount readAmount(JsonCursor cursor) {
    Amount amount;
    if (cursor.isInteger()) {
        amount.constant = cursor.integer(0, kMostCount);
        return amount;
    }
    if (!cursor.expectObject())
        return amount;
    if (auto variable = cursor.member(QStringLiteral("variable"))) {
        amount.from = Amount::From::Variable;
        amount.name = variable->text();
    } else if (auto fact = cursor.required(QStringLiteral("fact"))) {
        amount.from = Amount::From::Fact;
        amount.name = fact->text();
    }
    cursor.finish();
    return amount;
}

QJsonValue amountJson(const Amount& amount) {
    switch (amount.from) {
    case Amount::From::Constant:
        return amount.constant;
    case Amount::From::Variable:
        return QJsonObject{{QStringLiteral("variable"), amount.name}};
    case Amount::From::Fact:
        return QJsonObject{{QStringLiteral("fact"), amount.name}};
    }
    Q_UNREACHABLE();
}

QStringList readTexts(JsonCursor cursor) {
    QStringList texts;
    for (JsonCursor& item : cursor.items())
        texts.append(item.text());
    return texts;
}

/// true, false, null and texts; flags are kept as "true" and "false".
QStringList readValues(JsonCursor cursor) {
    QStringList values;
    for (JsonCursor& item : cursor.items()) {
        if (item.isNull())
            values.append(QString());
        else if (item.node().kind == core::JsonNode::Kind::Flag)
            values.append(item.flag() ? QStringLiteral("true") : QStringLiteral("false"));
        else
            values.append(item.text());
    }
    return values;
}

QJsonArray valuesJson(const QStringList& values) {
    QJsonArray array;
    for (const QString& value : values) {
        if (value.isNull())
            array.append(QJsonValue::Null);
        else if (value == QStringLiteral("true") || value == QStringLiteral("false"))
            array.append(value == QStringLiteral("true"));
        else
            array.append(value);
    }
    return array;
}

void readComparison(JsonCursor& cursor, Condition& condition) {
    if (auto is = cursor.member(QStringLiteral("is"))) {
        condition.values = readValues(*is);
        return;
    }
    if (auto isNot = cursor.member(QStringLiteral("is_not"))) {
        condition.compare = Condition::Compare::IsNot;
        condition.values = readValues(*isNot);
        return;
    }
    if (condition.about == Condition::About::Fact) {
        for (const CompareName& known : kCompares) {
            if (auto amount = cursor.member(QString::fromLatin1(known.name))) {
                condition.compare = known.compare;
                condition.amount = readAmount(*amount);
                return;
            }
        }
    }
    cursor.fault(QStringLiteral("missing"),
                 TermsText::tr("This condition compares with nothing: “is” is missing."));
}

Condition readCondition(JsonCursor cursor) {
    Condition condition;
    if (!cursor.expectObject())
        return condition;
    if (auto fact = cursor.member(QStringLiteral("fact"))) {
        condition.about = Condition::About::Fact;
        condition.name = fact->text();
        readComparison(cursor, condition);
    } else if (auto window = cursor.member(QStringLiteral("window"))) {
        condition.about = Condition::About::Window;
        condition.name = window->text();
        readComparison(cursor, condition);
    } else if (auto decided = cursor.member(QStringLiteral("switch"))) {
        condition.about = Condition::About::Switch;
        condition.name = decided->text();
        readComparison(cursor, condition);
    } else if (auto test = cursor.member(QStringLiteral("test"))) {
        condition.about = Condition::About::Test;
        condition.name = test->text();
    } else if (auto notTest = cursor.member(QStringLiteral("not_test"))) {
        condition.about = Condition::About::Test;
        condition.compare = Condition::Compare::IsNot;
        condition.name = notTest->text();
    } else if (auto kind = cursor.member(QStringLiteral("kind"))) {
        condition.about = Condition::About::Kind;
        condition.values = readTexts(*kind);
    } else {
        cursor.fault(QStringLiteral("missing"),
                     TermsText::tr("A condition asks for a fact, window, switch, test or kind."));
    }
    cursor.finish();
    return condition;
}

QJsonObject conditionJson(const Condition& condition) {
    QJsonObject json;
    switch (condition.about) {
    case Condition::About::Fact:
        json.insert(QStringLiteral("fact"), condition.name);
        break;
    case Condition::About::Window:
        json.insert(QStringLiteral("window"), condition.name);
        break;
    case Condition::About::Switch:
        json.insert(QStringLiteral("switch"), condition.name);
        break;
    case Condition::About::Test:
        json.insert(condition.compare == Condition::Compare::IsNot ? QStringLiteral("not_test")
                                                                   : QStringLiteral("test"),
                    condition.name);
        return json;
    case Condition::About::Kind:
        json.insert(QStringLiteral("kind"), QJsonArray::fromStringList(condition.values));
        return json;
    }
    for (const CompareName& known : kCompares) {
        if (condition.compare == known.compare && condition.amount)
            json.insert(QString::fromLatin1(known.name), amountJson(*condition.amount));
    }
    if (condition.compare == Condition::Compare::Is)
        json.insert(QStringLiteral("is"), valuesJson(condition.values));
    if (condition.compare == Condition::Compare::IsNot)
        json.insert(QStringLiteral("is_not"), valuesJson(condition.values));
    return json;
}

Origin readOrigin(JsonCursor& cursor) {
    Origin origin;
    if (auto clause = cursor.member(QStringLiteral("clause")))
        origin.clause = clause->text();
    if (auto source = cursor.member(QStringLiteral("source")))
        origin.source = readTexts(*source);
    if (auto reading = cursor.member(QStringLiteral("reading")))
        origin.isReading = reading->flag();
    return origin;
}

void writeOrigin(const Origin& origin, QJsonObject& json) {
    if (!origin.clause.isEmpty())
        json.insert(QStringLiteral("clause"), origin.clause);
    if (origin.source)
        json.insert(QStringLiteral("source"), QJsonArray::fromStringList(*origin.source));
    if (origin.isReading)
        json.insert(QStringLiteral("reading"), true);
}

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
            none->faultValue(TermsText::tr("“none” can only be true."));
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
    static const QString sentence = TermsText::tr("Write the time of day as 08:00.");
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
    cursor.faultValue(TermsText::tr("Write service hours as two times, the earlier first."));
    return std::nullopt;
}

DeadlineOutcome readDeadline(JsonCursor& cursor, JsonCursor what) {
    DeadlineOutcome outcome;
    outcome.what = what.text();
    if (auto from = cursor.required(QStringLiteral("from")))
        outcome.from = from->text();
    bool hasLength = false;
    for (const UnitName& known : kUnits) {
        if (auto length = cursor.member(QString::fromLatin1(known.name))) {
            outcome.unit = known.unit;
            outcome.length = readAmount(*length);
            hasLength = true;
        }
    }
    if (!hasLength)
        cursor.fault(QStringLiteral("missing"),
                     TermsText::tr("A deadline needs minutes, hours or days."));
    if (auto hours = cursor.member(QStringLiteral("service_hours")))
        outcome.serviceHours = readServiceHours(*hours);
    return outcome;
}

Outcome readOutcome(JsonCursor cursor) {
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
                     TermsText::tr("An outcome is a kind, lines, acceptance, deadline or "
                                   "obligation."));
    }
    cursor.finish();
    return outcome;
}

QJsonObject outcomeJson(const KindOutcome& outcome) {
    return {{QStringLiteral("kind"), outcome.kind}};
}

void insertText(QJsonObject& json, const char* key, const QString& text) {
    if (!text.isEmpty())
        json.insert(QString::fromLatin1(key), text);
}

QJsonObject outcomeJson(const LineOutcome& outcome) {
    QJsonObject json{{QStringLiteral("lines"), QJsonArray::fromStringList(outcome.lines)}};
    insertText(json, "payer", outcome.payer);
    insertText(json, "basis", outcome.basis);
    if (outcome.isFromFund)
        json.insert(QStringLiteral("fund"), true);
    if (!outcome.amount.isEmpty()) {
        QJsonArray parts;
        for (const Amount& part : outcome.amount)
            parts.append(amountJson(part));
        json.insert(QStringLiteral("amount"), parts);
    }
    insertText(json, "ask_amount", outcome.askAmount);
    insertText(json, "ask_basis", outcome.askBasis);
    insertText(json, "allowed", outcome.allowed);
    insertText(json, "why", outcome.why);
    insertText(json, "ask", outcome.ask);
    if (outcome.isNone)
        json.insert(QStringLiteral("none"), true);
    return json;
}

QJsonObject outcomeJson(const AcceptanceOutcome& outcome) {
    QJsonObject json{{QStringLiteral("acceptance"), outcome.outcome}};
    insertText(json, "ask", outcome.ask);
    insertText(json, "loss", outcome.loss);
    if (outcome.quantity)
        json.insert(QStringLiteral("quantity"), amountJson(*outcome.quantity));
    insertText(json, "ask_quantity", outcome.askQuantity);
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
    for (const UnitName& known : kUnits)
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

Row readRow(JsonCursor cursor) {
    Row row;
    if (!cursor.expectObject())
        return row;
    if (auto when = cursor.member(QStringLiteral("when")))
        row.when = readConditions(*when);
    if (auto then = cursor.required(QStringLiteral("then")))
        for (JsonCursor& item : then->items())
            row.then.append(readOutcome(item));
    row.origin = readOrigin(cursor);
    cursor.finish();
    return row;
}

QJsonObject rowJson(const Row& row) {
    QJsonObject json;
    if (!row.when.isEmpty())
        json.insert(QStringLiteral("when"), toJson(row.when));
    QJsonArray then;
    for (const Outcome& outcome : row.then)
        then.append(std::visit([](const auto& one) { return outcomeJson(one); }, outcome));
    json.insert(QStringLiteral("then"), then);
    writeOrigin(row.origin, json);
    return json;
}

WindowTerm::Length readLength(JsonCursor cursor) {
    WindowTerm::Length length;
    if (!cursor.expectObject())
        return length;
    if (auto when = cursor.member(QStringLiteral("when")))
        length.when = readConditions(*when);
    if (auto days = cursor.member(QStringLiteral("days"))) {
        length.isMonths = false;
        length.count = readAmount(*days);
    } else if (auto months = cursor.required(QStringLiteral("months"))) {
        length.count = readAmount(*months);
    }
    length.origin = readOrigin(cursor);
    cursor.finish();
    return length;
}

void readStart(JsonCursor cursor, WindowTerm& window) {
    if (!cursor.expectObject())
        return;
    if (auto variable = cursor.member(QStringLiteral("variable")))
        window.startVariable = variable->text();
    else if (auto fact = cursor.required(QStringLiteral("fact")))
        window.startFact = fact->text();
    cursor.finish();
}

void readExtension(JsonCursor cursor, WindowTerm& window) {
    if (!cursor.expectObject())
        return;
    if (auto when = cursor.member(QStringLiteral("when")))
        window.extensionWhen = readConditions(*when);
    if (auto months = cursor.required(QStringLiteral("months")))
        window.extensionMonths = readAmount(*months);
    cursor.finish();
}

WindowTerm readWindow(JsonCursor& cursor, JsonCursor name) {
    WindowTerm window;
    window.name = name.text();
    if (auto ends = cursor.member(QStringLiteral("ends"))) {
        if (ends->expectObject()) {
            if (auto fact = ends->required(QStringLiteral("fact")))
                window.endFact = fact->text();
            ends->finish();
        }
    } else {
        if (auto start = cursor.required(QStringLiteral("start")))
            readStart(*start, window);
        if (auto lengths = cursor.required(QStringLiteral("lengths")))
            for (JsonCursor& item : lengths->items())
                window.lengths.append(readLength(item));
    }
    if (auto extension = cursor.member(QStringLiteral("extension")))
        readExtension(*extension, window);
    if (auto firstDay = cursor.member(QStringLiteral("first_day")))
        window.firstDay =
            firstDay->choice({QStringLiteral("next_day"), QStringLiteral("start_day")});
    if (auto extends = cursor.member(QStringLiteral("holiday_extends")))
        window.holidayExtends = extends->flag();
    if (auto asks = cursor.member(QStringLiteral("asks_for_date")))
        window.asksForDate = asks->flag();
    return window;
}

QJsonObject windowJson(const WindowTerm& window) {
    QJsonObject json{{QStringLiteral("window"), window.name}};
    if (!window.endFact.isEmpty()) {
        json.insert(QStringLiteral("ends"), QJsonObject{{QStringLiteral("fact"), window.endFact}});
    } else {
        json.insert(QStringLiteral("start"),
                    window.startVariable.isEmpty()
                        ? QJsonObject{{QStringLiteral("fact"), window.startFact}}
                        : QJsonObject{{QStringLiteral("variable"), window.startVariable}});
        QJsonArray lengths;
        for (const WindowTerm::Length& length : window.lengths) {
            QJsonObject one;
            if (!length.when.isEmpty())
                one.insert(QStringLiteral("when"), toJson(length.when));
            one.insert(length.isMonths ? QStringLiteral("months") : QStringLiteral("days"),
                       amountJson(length.count));
            writeOrigin(length.origin, one);
            lengths.append(one);
        }
        json.insert(QStringLiteral("lengths"), lengths);
    }
    if (window.extensionMonths) {
        QJsonObject extension{{QStringLiteral("months"), amountJson(*window.extensionMonths)}};
        if (!window.extensionWhen.isEmpty())
            extension.insert(QStringLiteral("when"), toJson(window.extensionWhen));
        json.insert(QStringLiteral("extension"), extension);
    }
    if (window.firstDay)
        json.insert(QStringLiteral("first_day"), *window.firstDay);
    if (window.holidayExtends)
        json.insert(QStringLiteral("holiday_extends"), *window.holidayExtends);
    if (!window.asksForDate)
        json.insert(QStringLiteral("asks_for_date"), false);
    return json;
}

DutyTerm readDuty(JsonCursor& cursor, JsonCursor what) {
    DutyTerm duty;
    duty.what = what.text();
    auto with = cursor.member(QStringLiteral("with"));
    if (!with || !with->expectObject())
        return duty;
    for (const auto& [name, value] : with->node().members) {
        auto member = with->member(name);
        if (member->isText())
            duty.with.insert(name, member->text());
        else
            duty.with.insert(name, readAmount(*member));
    }
    return duty;
}

QJsonObject dutyJson(const DutyTerm& duty) {
    QJsonObject json{{QStringLiteral("duty"), duty.what}};
    QJsonObject with;
    for (auto entry = duty.with.begin(); entry != duty.with.end(); ++entry) {
        const auto* amount = std::get_if<Amount>(&entry.value());
        with.insert(entry.key(),
                    amount ? amountJson(*amount) : QJsonValue(std::get<QString>(entry.value())));
    }
    if (!with.isEmpty())
        json.insert(QStringLiteral("with"), with);
    return json;
}

QJsonObject tableJson(const TableTerm& table) {
    QJsonArray rows;
    for (const Row& row : table.rows)
        rows.append(rowJson(row));
    return {{QStringLiteral("rows"), rows}};
}

struct TermWriter {
    QJsonObject operator()(const TableTerm& table) const { return tableJson(table); }
    QJsonObject operator()(const WindowTerm& window) const { return windowJson(window); }
    QJsonObject operator()(const DutyTerm& duty) const { return dutyJson(duty); }
};

}  // namespace

Conditions readConditions(core::JsonCursor cursor) {
    Conditions conditions;
    for (JsonCursor& item : cursor.items())
        conditions.append(readCondition(item));
    return conditions;
}

Test readTest(const QString& name, core::JsonCursor cursor) {
    Test test;
    test.name = name;
    for (JsonCursor& item : cursor.items())
        test.anyOf.append(readConditions(item));
    return test;
}

Term readTerm(core::JsonCursor cursor) {
    Term term;
    if (!cursor.expectObject())
        return term;
    if (auto window = cursor.member(QStringLiteral("window"))) {
        term.body = readWindow(cursor, *window);
    } else if (auto duty = cursor.member(QStringLiteral("duty"))) {
        term.body = readDuty(cursor, *duty);
    } else if (auto rows = cursor.required(QStringLiteral("rows"))) {
        TableTerm table;
        for (JsonCursor& item : rows->items())
            table.rows.append(readRow(item));
        term.body = table;
    }
    term.origin = readOrigin(cursor);
    cursor.finish();
    return term;
}

QJsonArray toJson(const Conditions& conditions) {
    QJsonArray array;
    for (const Condition& condition : conditions)
        array.append(conditionJson(condition));
    return array;
}

QJsonArray toJson(const Test& test) {
    QJsonArray anyOf;
    for (const Conditions& all : test.anyOf)
        anyOf.append(toJson(all));
    return anyOf;
}

QJsonObject toJson(const Term& term) {
    QJsonObject json = std::visit(TermWriter{}, term.body);
    writeOrigin(term.origin, json);
    return json;
}

}  // namespace agreements
