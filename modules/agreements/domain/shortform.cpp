#include "agreements/domain/shortform.h"

#include "agreements/domain/termvariables.h"

#include "core/localtime.h"

#include <QCoreApplication>

#include <limits>

namespace agreements {
namespace {

struct ShortFormText {
    Q_DECLARE_TR_FUNCTIONS(agreements::ShortFormText)
};

using core::JsonCursor;

constexpr qint64 kMostInForm = 10'000'000;

bool isWhole(VariableType type) {
    return type == VariableType::Integer || type == VariableType::Hours;
}

Value readTable(JsonCursor cursor, const Variable& variable) {
    QList<ValueRow> rows;
    for (JsonCursor& item : cursor.items()) {
        ValueRow row;
        if (!item.expectObject())
            break;
        for (const Variable& column : variable.columns)
            if (auto cell = item.member(column.name))
                row.insert(column.name, cell->text());
        item.finish();
        rows.append(row);
    }
    return Value(rows);
}

Value readGiven(JsonCursor cursor, const Variable& variable) {
    if (variable.type == VariableType::Table)
        return readTable(cursor, variable);
    if (isWhole(variable.type))
        return Value(QString::number(
            cursor.integer(variable.minimum.value_or(1), variable.maximum.value_or(kMostInForm))));
    const QString text = cursor.text();
    if (!cursor.isText())
        return {};
    if (text.contains(QChar(u'\0')))
        cursor.faultValue(ShortFormText::tr("The text holds a zero byte. Write it without."));
    const bool isNumber =
        variable.type == VariableType::Money || variable.type == VariableType::Percent;
    if (isNumber && !numberOf(variable.type, text))
        cursor.faultValue(ShortFormText::tr("Write the number as \"12.50\", not negative."));
    if (variable.type == VariableType::Date && !core::Date::fromIso(text))
        cursor.faultValue(ShortFormText::tr("Write the date as 2026-03-08."));
    if (variable.type == VariableType::Choice) {
        QStringList allowed;
        for (const Option& option : variable.options)
            allowed.append(option.value);
        cursor.choice(allowed);
    }
    return Value(text);
}

void readValues(JsonCursor cursor, AgreementCopy& copy) {
    if (!cursor.expectObject())
        return;
    for (const Variable& variable : copy.agreement.variables)
        if (auto value = cursor.member(variable.name))
            copy.values.insert(variable.name, readGiven(*value, variable));
    cursor.finish();
}

void readSwitches(JsonCursor cursor, AgreementCopy& copy) {
    if (!cursor.expectObject())
        return;
    for (const Switch& known : engineSwitches() + copy.agreement.switches) {
        auto given = cursor.member(known.name);
        if (!given)
            continue;
        QStringList allowed;
        for (const Option& option : known.options)
            allowed.append(option.value);
        const bool isFlag =
            allowed.contains(QStringLiteral("true")) && allowed.contains(QStringLiteral("false"));
        copy.switches.insert(
            known.name, isFlag ? (given->flag() ? QStringLiteral("true") : QStringLiteral("false"))
                               : given->choice(allowed));
    }
    cursor.finish();
}

/// What the terms read and nobody has given: faults named like the members that are missing.
void demandBlanks(const AgreementCopy& copy, core::JsonFaults& faults) {
    const auto missing = [&](const QString& group, const QString& name) {
        faults.add({QStringLiteral("missing"),
                    ShortFormText::tr("“%1” is missing; the agreement leaves it open.").arg(name),
                    group + u'.' + name});
    };
    const DocumentFilling filling(copy.agreement, copy.values, copy.switches);
    for (const Term& term : copy.agreement.terms)
        for (const QString& name : variablesRead(term))
            if (!filling.value(name).isGiven())
                missing(QStringLiteral("values"), name);
    for (const Switch& known : copy.agreement.switches)
        if (filling.decision(known.name).isEmpty())
            missing(QStringLiteral("switches"), known.name);
}

}  // namespace

AgreementCopy readShortForm(QByteArrayView json,
                            const std::function<const Template*(const QString& id)>& templateById,
                            core::JsonFaults& faults) {
    AgreementCopy copy{{}, {}, {}, {}, {}, *core::Date::of(1, 1, 1), Language::Simplified};
    const core::JsonReading read = core::readStrictJson(json);
    if (read.problem) {
        faults.add(core::JsonFault::of(*read.problem));
        return copy;
    }
    JsonCursor cursor(read.root, faults);
    if (!cursor.expectObject())
        return copy;
    if (auto name = cursor.required(QStringLiteral("template"))) {
        const QString id = name->text();
        if (const Template* found = templateById(id))
            copy.agreement = *found;
        else
            name->faultValue(ShortFormText::tr("There is no template “%1”.").arg(id.left(80)));
    }
    if (auto signedOn = cursor.required(QStringLiteral("signed_on"))) {
        if (const auto date = core::Date::fromIso(signedOn->text()))
            copy.signedOn = *date;
        else
            signedOn->faultValue(ShortFormText::tr("Write the date as 2026-03-08."));
    }
    if (auto zone = cursor.required(QStringLiteral("time_zone"))) {
        copy.timeZone = zone->text();
        if (const auto known = core::timeZone(copy.timeZone); !known)
            zone->faultValue(known.error().message);
    }
    if (auto calendar = cursor.member(QStringLiteral("calendar")))
        copy.restDays = readRestDays(*calendar);
    auto values = cursor.member(QStringLiteral("values"));
    auto switches = cursor.member(QStringLiteral("switches"));
    cursor.finish();
    if (!faults.isEmpty())
        return copy;
    if (values)
        readValues(*values, copy);
    if (switches)
        readSwitches(*switches, copy);
    if (faults.isEmpty())
        demandBlanks(copy, faults);
    return copy;
}

}  // namespace agreements
