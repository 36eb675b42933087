#include "agreements/domain/agreementcontent.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace agreements {
namespace {

using core::JsonCursor;

QString compactText(const QJsonObject& json) {
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonValue blankJson(const Value& value) {
    if (value.rows.isEmpty())
        return value.text;
    QJsonArray rows;
    for (const ValueRow& row : value.rows) {
        QJsonObject cells;
        for (auto cell = row.begin(); cell != row.end(); ++cell)
            cells.insert(cell.key(), cell.value());
        rows.append(cells);
    }
    return rows;
}

Value blankFrom(JsonCursor cursor) {
    if (!cursor.isArray())
        return Value(cursor.text());
    QList<ValueRow> rows;
    for (JsonCursor& item : cursor.items()) {
        ValueRow row;
        if (item.expectObject())
            for (const auto& member : item.node().members)
                row.insert(member.name, item.member(member.name)->text());
        rows.append(row);
    }
    return Value(rows);
}

QJsonArray datesJson(const QSet<core::Date>& dates) {
    QList<core::Date> sorted(dates.begin(), dates.end());
    std::sort(sorted.begin(), sorted.end());
    QJsonArray array;
    for (const core::Date& date : sorted)
        array.append(date.toIso());
    return array;
}

/// Reads a column with `read`, which reports to the cursor.
template <class T, class Read>
core::Result<T> readColumn(const QString& text, Read read) {
    const QByteArray bytes = text.toUtf8();
    const core::JsonReading reading = core::readStrictJson(bytes);
    core::JsonFaults faults;
    if (reading.problem)
        faults.add(core::JsonFault::of(*reading.problem));
    T value = read(JsonCursor(reading.root, faults));
    if (faults.isEmpty())
        return value;
    return core::fail(QStringLiteral("agreement/content"),
                      QCoreApplication::translate(
                          "agreements::Draft",
                          "What is stored of the draft is damaged. Restore it from a backup."),
                      faults.first()->place);
}

}  // namespace

QString blanksText(const Values& values) {
    QJsonObject json;
    for (auto entry = values.begin(); entry != values.end(); ++entry)
        if (entry.value().isGiven())
            json.insert(entry.key(), blankJson(entry.value()));
    return compactText(json);
}

core::Result<Values> blanksFromText(const QString& text) {
    return readColumn<Values>(text, [](JsonCursor cursor) {
        Values values;
        if (cursor.expectObject())
            for (const auto& member : cursor.node().members)
                values.insert(member.name, blankFrom(*cursor.member(member.name)));
        return values;
    });
}

QString switchesText(const Switches& switches) {
    QJsonObject json;
    for (auto entry = switches.begin(); entry != switches.end(); ++entry)
        if (!entry.value().isEmpty())
            json.insert(entry.key(), entry.value());
    return compactText(json);
}

core::Result<Switches> switchesFromText(const QString& text) {
    return readColumn<Switches>(text, [](JsonCursor cursor) {
        Switches switches;
        if (cursor.expectObject())
            for (const auto& member : cursor.node().members)
                switches.insert(member.name, cursor.member(member.name)->text());
        return switches;
    });
}

QString restDaysText(const RestDays& days) {
    QList<int> weekdays(days.restWeekdays.begin(), days.restWeekdays.end());
    std::sort(weekdays.begin(), weekdays.end());
    QJsonArray weekdayArray;
    for (const int weekday : weekdays)
        weekdayArray.append(weekday);
    return compactText({{QStringLiteral("rest_weekdays"), weekdayArray},
                        {QStringLiteral("holidays"), datesJson(days.holidays)},
                        {QStringLiteral("workdays"), datesJson(days.workdays)}});
}

core::Result<RestDays> restDaysFromText(const QString& text) {
    return readColumn<RestDays>(text, [](JsonCursor cursor) { return readRestDays(cursor); });
}

}  // namespace agreements
