#include "agreements/domain/blankjson.h"

#include "agreements/domain/templatemembers.h"

#include <QJsonArray>

namespace agreements {

using core::JsonCursor;

namespace {

constexpr qint64 kFarthest = 1'000'000'000'000;

constexpr std::array<Named<VariableType>, 15> kTypes{{{VariableType::Text, "text"},
                                                      {VariableType::Company, "company"},
                                                      {VariableType::Person, "person"},
                                                      {VariableType::Phone, "phone"},
                                                      {VariableType::Money, "money"},
                                                      {VariableType::Percent, "percent"},
                                                      {VariableType::Integer, "integer"},
                                                      {VariableType::Hours, "hours"},
                                                      {VariableType::Date, "date"},
                                                      {VariableType::Region, "region"},
                                                      {VariableType::ProductLine, "product_line"},
                                                      {VariableType::UnitList, "unit_list"},
                                                      {VariableType::Choice, "choice"},
                                                      {VariableType::Signature, "signature"},
                                                      {VariableType::Table, "table"}}};

Option readOption(JsonCursor cursor) {
    Option option;
    if (!cursor.expectObject())
        return option;
    if (auto value = cursor.required(QStringLiteral("value")))
        option.value = value->node().kind == core::JsonNode::Kind::Flag
                           ? (value->flag() ? QStringLiteral("true") : QStringLiteral("false"))
                           : value->text();
    option.label = readLocalMember(cursor, "label");
    cursor.finish();
    return option;
}

QList<Option> readOptions(JsonCursor& cursor) {
    QList<Option> options;
    if (auto list = cursor.member(QStringLiteral("options")))
        for (JsonCursor& item : list->items())
            options.append(readOption(item));
    return options;
}

QJsonArray optionsJson(const QList<Option>& options) {
    QJsonArray array;
    for (const Option& option : options) {
        QJsonObject json{{QStringLiteral("value"), option.value}};
        insertLocal(json, "label", option.label);
        array.append(json);
    }
    return array;
}

/// Defaults are written as the values of an agreement are: whole numbers as numbers.
std::optional<QString> readStandard(JsonCursor& cursor) {
    auto standard = cursor.member(QStringLiteral("default"));
    if (!standard || standard->isNull())
        return std::nullopt;
    if (standard->isInteger())
        return QString::number(standard->integer(-kFarthest, kFarthest));
    if (standard->node().kind == core::JsonNode::Kind::Flag)
        return standard->flag() ? QStringLiteral("true") : QStringLiteral("false");
    return standard->text();
}

QJsonValue standardJson(const QString& standard, VariableType type) {
    if (type == VariableType::Integer || type == VariableType::Hours)
        return standard.toLongLong();
    return standard;
}

}  // namespace

Variable readVariable(JsonCursor cursor) {
    Variable variable;
    if (!cursor.expectObject())
        return variable;
    variable.name = readName(cursor);
    if (auto type = cursor.required(QStringLiteral("type")))
        variable.type = readNamed(*type, kTypes);
    variable.label = readLocalMember(cursor, "label");
    if (auto least = cursor.member(QStringLiteral("min")))
        variable.minimum = least->integer(-kFarthest, kFarthest);
    if (auto most = cursor.member(QStringLiteral("max")))
        variable.maximum = most->integer(-kFarthest, kFarthest);
    variable.standard = readStandard(cursor);
    variable.standardFrom = readTextMember(cursor, "default_from");
    if (auto required = cursor.member(QStringLiteral("required")))
        variable.isRequired = required->flag();
    variable.options = readOptions(cursor);
    if (auto columns = cursor.member(QStringLiteral("columns")))
        for (JsonCursor& item : columns->items())
            variable.columns.append(readVariable(item));
    variable.source = readTextMember(cursor, "source");
    cursor.finish();
    return variable;
}

QJsonObject variableJson(const Variable& variable) {
    QJsonObject json{{QStringLiteral("name"), variable.name},
                     {QStringLiteral("type"), nameOf(variable.type, kTypes)}};
    insertLocal(json, "label", variable.label);
    if (variable.minimum)
        json.insert(QStringLiteral("min"), *variable.minimum);
    if (variable.maximum)
        json.insert(QStringLiteral("max"), *variable.maximum);
    if (variable.standard)
        json.insert(QStringLiteral("default"), standardJson(*variable.standard, variable.type));
    insertText(json, "default_from", variable.standardFrom);
    if (!variable.isRequired)
        json.insert(QStringLiteral("required"), false);
    if (!variable.options.isEmpty())
        json.insert(QStringLiteral("options"), optionsJson(variable.options));
    if (!variable.columns.isEmpty()) {
        QJsonArray columns;
        for (const Variable& column : variable.columns)
            columns.append(variableJson(column));
        json.insert(QStringLiteral("columns"), columns);
    }
    insertText(json, "source", variable.source);
    return json;
}

Switch readSwitch(JsonCursor cursor) {
    Switch decided;
    if (!cursor.expectObject())
        return decided;
    decided.name = readName(cursor);
    decided.label = readLocalMember(cursor, "label");
    decided.options = readOptions(cursor);
    decided.standard = readStandard(cursor);
    decided.source = readTextMember(cursor, "source");
    cursor.finish();
    return decided;
}

QJsonObject switchJson(const Switch& decided) {
    QJsonObject json{{QStringLiteral("name"), decided.name},
                     {QStringLiteral("options"), optionsJson(decided.options)}};
    insertLocal(json, "label", decided.label);
    if (decided.standard)
        json.insert(QStringLiteral("default"), *decided.standard);
    insertText(json, "source", decided.source);
    return json;
}

}  // namespace agreements
