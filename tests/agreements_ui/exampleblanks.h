#pragma once

#include "agreements/domain/documentvalues.h"

namespace agreements::examples {

/// What a person might have written into a blank.
inline QString textFor(const Variable& variable, Language language) {
    const bool isEnglish = language == Language::English;
    switch (variable.type) {
    case VariableType::Money:
        return QStringLiteral("1250.50");
    case VariableType::Percent:
        return QStringLiteral("2.5");
    case VariableType::Integer:
    case VariableType::Hours:
        return QString::number(std::max<qint64>(variable.minimum.value_or(1), 2));
    case VariableType::Date:
        return QStringLiteral("2026-07-05");
    case VariableType::Choice:
        return variable.options.first().value;
    case VariableType::Phone:
        return QStringLiteral("400-810-1234");
    case VariableType::Company:
        return isEnglish ? QStringLiteral("Example Machines Ltd")
                         : QStringLiteral("客户示例机械有限公司");
    case VariableType::Person:
        return isEnglish ? QStringLiteral("Lin Meiling") : QStringLiteral("林美玲");
    case VariableType::Signature:
    case VariableType::Table:
        return {};
    default:
        return isEnglish ? QStringLiteral("Example") : QStringLiteral("示例内容");
    }
}

/// Every blank that has no default is filled, tables get two rows.
inline Values filledBlanks(const Template& agreement, Language language) {
    Values values;
    for (const Variable& variable : agreement.variables) {
        if (variable.standard || !variable.standardFrom.isEmpty())
            continue;
        if (variable.type != VariableType::Table) {
            values.insert(variable.name, Value(textFor(variable, language)));
            continue;
        }
        ValueRow row;
        for (const Variable& column : variable.columns)
            row.insert(column.name, textFor(column, language));
        values.insert(variable.name, Value(QList<ValueRow>{row, row}));
    }
    return values;
}

/// The first choice of each switch that has no default.
inline Switches decidedSwitches(const Template& agreement) {
    Switches switches;
    for (const Switch& open : agreement.switches)
        if (!open.standard)
            switches.insert(open.name, open.options.first().value);
    return switches;
}

}  // namespace agreements::examples
