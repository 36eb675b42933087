#include "agreements/domain/termsjson.h"

#include "agreements/domain/conditionjson.h"
#include "agreements/domain/outcomejson.h"

namespace agreements {
namespace {

using core::JsonCursor;

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
        then.append(toJson(outcome));
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
