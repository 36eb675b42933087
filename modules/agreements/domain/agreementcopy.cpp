#include "agreements/domain/agreementcopy.h"

#include "agreements/domain/numberingplan.h"
#include "agreements/domain/templatejson.h"

#include "core/localtime.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace agreements {
namespace {

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(agreements::CopyText)
};

using core::JsonCursor;

QJsonObject restDaysJson(const RestDays& days) {
    const auto dates = [](const QSet<core::Date>& set) {
        QList<core::Date> sorted(set.begin(), set.end());
        std::sort(sorted.begin(), sorted.end());
        QJsonArray array;
        for (const core::Date& date : sorted)
            array.append(date.toIso());
        return array;
    };
    QList<int> weekdays(days.restWeekdays.begin(), days.restWeekdays.end());
    std::sort(weekdays.begin(), weekdays.end());
    QJsonArray weekdayArray;
    for (const int weekday : weekdays)
        weekdayArray.append(weekday);
    return {{QStringLiteral("rest_weekdays"), weekdayArray},
            {QStringLiteral("holidays"), dates(days.holidays)},
            {QStringLiteral("workdays"), dates(days.workdays)}};
}

QJsonValue valueJson(const Value& value) {
    if (value.rows.isEmpty())
        return value.text;
    QJsonArray rows;
    for (const ValueRow& row : value.rows) {
        QJsonObject json;
        for (auto cell = row.begin(); cell != row.end(); ++cell)
            json.insert(cell.key(), cell.value());
        rows.append(json);
    }
    return rows;
}

Value readValue(JsonCursor cursor) {
    if (!cursor.isArray())
        return Value(cursor.text());
    QList<ValueRow> rows;
    for (JsonCursor& item : cursor.items()) {
        ValueRow row;
        if (item.expectObject())
            for (const auto& [name, cell] : item.node().members)
                row.insert(name, item.member(name)->text());
        rows.append(row);
    }
    return Value(rows);
}

std::optional<core::Date> readDay(JsonCursor cursor) {
    const QString text = cursor.text();
    const auto date = core::Date::fromIso(text);
    if (cursor.isText() && !date)
        cursor.faultValue(CopyText::tr("Write the date as 2026-03-08."));
    return date;
}

AgreementCopy readCopy(JsonCursor cursor) {
    AgreementCopy copy{{}, {}, {}, {}, {}, *core::Date::of(1, 1, 1), Language::Simplified};
    if (!cursor.expectObject())
        return copy;
    if (auto agreement = cursor.required(QStringLiteral("template")))
        copy.agreement = readTemplate(*agreement);
    if (auto values = cursor.required(QStringLiteral("values")); values && values->expectObject())
        for (const auto& [name, value] : values->node().members)
            copy.values.insert(name, readValue(*values->member(name)));
    if (auto switches = cursor.required(QStringLiteral("switches"));
        switches && switches->expectObject())
        for (const auto& [name, value] : switches->node().members)
            copy.switches.insert(name, switches->member(name)->text());
    if (auto calendar = cursor.required(QStringLiteral("calendar")))
        copy.restDays = readRestDays(*calendar);
    if (auto zone = cursor.required(QStringLiteral("time_zone")))
        copy.timeZone = zone->text();
    if (auto signedOn = cursor.required(QStringLiteral("signed_on")))
        if (const auto date = readDay(*signedOn))
            copy.signedOn = *date;
    if (auto language = cursor.required(QStringLiteral("language"))) {
        const QString code = language->text();
        for (const Language known : allLanguages)
            if (languageCode(known) == code)
                copy.language = known;
    }
    cursor.finish();
    return copy;
}

}  // namespace

RestDays readRestDays(core::JsonCursor cursor) {
    RestDays days;
    if (!cursor.expectObject())
        return days;
    if (auto weekdays = cursor.member(QStringLiteral("rest_weekdays"))) {
        for (JsonCursor& item : weekdays->items())
            days.restWeekdays.insert(int(item.integer(1, 7)));
        if (days.restWeekdays.size() == 7)
            weekdays->faultValue(CopyText::tr("At least one weekday must be a working day."));
    }
    if (auto holidays = cursor.member(QStringLiteral("holidays")))
        for (JsonCursor& item : holidays->items())
            if (const auto date = readDay(item))
                days.holidays.insert(*date);
    if (auto workdays = cursor.member(QStringLiteral("workdays"))) {
        for (JsonCursor& item : workdays->items()) {
            const auto date = readDay(item);
            if (!date)
                continue;
            days.workdays.insert(*date);
            if (days.holidays.contains(*date))
                item.faultValue(
                    CopyText::tr("This day is a holiday too. Remove it from one list."));
        }
    }
    cursor.finish();
    return days;
}

QByteArray copyBytes(const AgreementCopy& copy) {
    QJsonObject values;
    for (auto entry = copy.values.begin(); entry != copy.values.end(); ++entry)
        values.insert(entry.key(), valueJson(entry.value()));
    QJsonObject switches;
    for (auto entry = copy.switches.begin(); entry != copy.switches.end(); ++entry)
        switches.insert(entry.key(), entry.value());
    const QJsonObject json{{QStringLiteral("template"), toJson(copy.agreement)},
                           {QStringLiteral("values"), values},
                           {QStringLiteral("switches"), switches},
                           {QStringLiteral("calendar"), restDaysJson(copy.restDays)},
                           {QStringLiteral("time_zone"), copy.timeZone},
                           {QStringLiteral("signed_on"), copy.signedOn.toIso()},
                           {QStringLiteral("language"), languageCode(copy.language)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

core::Result<AgreementCopy> copyFromBytes(QByteArrayView bytes) {
    constexpr int kMostValues = 1'000'000;
    const core::JsonReading read = core::readStrictJson(bytes, {40, kMostValues});
    core::JsonFaults faults;
    if (read.problem)
        faults.add(core::JsonFault::of(*read.problem));
    AgreementCopy copy = readCopy(JsonCursor(read.root, faults));
    if (faults.isEmpty())
        return copy;
    return core::fail(
        QStringLiteral("copy/json"),
        CopyText::tr("The stored copy of the agreement is damaged. Restore it from a backup."),
        faults.first()->place);
}

QString copyHash(const AgreementCopy& copy) {
    return QString::fromLatin1(
        QCryptographicHash::hash(copyBytes(copy), QCryptographicHash::Sha256).toHex());
}

core::Result<TermValues> termValues(const AgreementCopy& copy) {
    TermValues terms;
    CORE_ASSIGN(terms.zone, core::timeZone(copy.timeZone));
    terms.restDays = copy.restDays;
    const DocumentFilling filling(copy.agreement, copy.values, copy.switches);
    for (const Variable& variable : copy.agreement.variables) {
        const Value& value = filling.value(variable.name);
        if (!value.isGiven())
            continue;
        if (variable.type == VariableType::Choice)
            terms.choices.insert(variable.name, value.text);
        else if (const auto number = numberOf(variable.type, value.text))
            terms.numbers.insert(variable.name, *number);
    }
    const Switches switches = filling.switches();
    for (auto entry = switches.begin(); entry != switches.end(); ++entry)
        terms.switches.insert(entry.key(), entry.value());
    terms.countsStartDay =
        filling.decision(QStringLiteral("first_day")) == QStringLiteral("start_day");
    terms.holidayExtends =
        filling.decision(QStringLiteral("holiday_extends")) == QStringLiteral("true");
    return terms;
}

core::Result<Rules> rulesOf(const AgreementCopy& copy) {
    return rulesOf(copy, copyHash(copy));
}

core::Result<Rules> rulesOf(const AgreementCopy& copy, const QString& hash) {
    CORE_ASSIGN(const TermValues values, termValues(copy));
    const NumberingPlan plan(copy.agreement, copy.values, copy.switches);
    return Rules::compile(
        copy.agreement, values,
        [&](const QString& clause) { return plan.reference(clause, copy.language); }, hash);
}

}  // namespace agreements
